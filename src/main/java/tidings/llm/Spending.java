package tidings.llm;

import java.time.LocalDate;
import java.util.SortedMap;

/** What the model has cost, by day (UTC) and by who asked. */
public interface Spending {
    void add(LocalDate day, String who, Usage usage);

    /** Of all together on that day. */
    Usage on(LocalDate day);

    Usage on(LocalDate day, String who);

    /** The days since then, each with what all together used. */
    SortedMap<LocalDate, Usage> since(LocalDate first);
}
