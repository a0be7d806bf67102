package tidings.chat;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** What the model cost. */
@FunctionalInterface
public interface ModelCost {
    /** The days (UTC) since then on which the model was asked. */
    SortedMap<LocalDate, Day> since(LocalDate first);

    /**
     * What one day took.
     *
     * @param money in the currency of the operator's prices; empty where there are none
     */
    record Day(long calls, long tokens, OptionalDouble money) {}
}
