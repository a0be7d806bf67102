package tidings.llm;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

public final class MemorySpending implements Spending {
    private record Key(LocalDate day, String who) {}

    private final java.util.Map<Key, Usage> spent = new java.util.HashMap<>();

    @Override
    public synchronized void add(LocalDate day, String who, Usage usage) {
        spent.merge(new Key(day, who), usage, Usage::plus);
    }

    @Override
    public synchronized Usage on(LocalDate day) {
        return since(day).getOrDefault(day, Usage.NONE);
    }

    @Override
    public synchronized Usage on(LocalDate day, String who) {
        return spent.getOrDefault(new Key(day, who), Usage.NONE);
    }

    @Override
    public synchronized SortedMap<LocalDate, Usage> since(LocalDate first) {
        SortedMap<LocalDate, Usage> days = new TreeMap<>();
        spent.forEach((key, usage) -> days.merge(key.day(), usage, Usage::plus));
        return days.tailMap(first);
    }
}
