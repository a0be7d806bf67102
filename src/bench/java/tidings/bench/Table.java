package tidings.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, with its goal, and how it grows from size to size. */
public final class Table {
    private record Row(String measure, String size, String figure, String goal) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Map<Integer, Double>> medians = new TreeMap<>();

    /** A figure. */
    public void add(String measure, int size, String figure, String goal) {
        rows.add(new Row(measure, String.valueOf(size), figure, goal));
    }

    /** Times, and with other sizes their growth. */
    public void add(String measure, int size, Timing timing, String goal) {
        add(measure + " p50/p95/p99", size, timing.toString(), goal);
        medians.computeIfAbsent(measure, any -> new TreeMap<>()).put(size, timing.percentile(50));
    }

    /** All of it. */
    public void print(PrintStream out) {
        String line = "%-42s %9s  %-26s %s%n";
        out.printf(line, "measure", "size", "figure", "goal");
        rows.forEach(row -> out.printf(line, row.measure(), row.size(), row.figure(), row.goal()));
        medians.forEach((measure, bySize) -> {
            List<Integer> sizes = List.copyOf(bySize.keySet());
            for (int i = 1; i < sizes.size(); i++) {
                double ratio = value(bySize, sizes.get(i)) / value(bySize, sizes.get(i - 1));
                double exponent = Math.log(ratio) / Math.log(sizes.get(i) / (double) sizes.get(i - 1));
                out.printf(line, measure + " growth", sizes.get(i), "exponent %.2f of p50".formatted(exponent), "");
            }
        });
    }

    private static double value(Map<Integer, Double> bySize, int size) {
        return bySize.getOrDefault(size, Double.NaN);
    }
}
