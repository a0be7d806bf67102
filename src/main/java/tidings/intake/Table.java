package tidings.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells tables in text, such as CSV, by the names of their columns: what stands in which only a person knows. */
final class Table {
    private static final Pattern FILE = Pattern.compile(".*\\.(?:csv|tsv|tab|psv)");
    private static final Pattern COLUMN = Pattern.compile("\"?[\\p{L}_][\\p{L}\\p{N}_ -]{0,29}\"?");
    private static final int COLUMNS = 3;

    private Table() {}

    static boolean is(String file, String start) {
        List<String> lines =
                start.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return FILE.matcher(file).matches()
                || (lines.size() == 2
                        && Stream.of(",", ";", "\t", "|")
                                .anyMatch(mark -> isTable(lines.getFirst(), lines.getLast(), mark)));
    }

    private static boolean isTable(String head, String row, String mark) {
        List<String> columns = cells(head, mark);
        return columns.size() >= COLUMNS
                && columns.stream().allMatch(column -> COLUMN.matcher(column).matches())
                && cells(row, mark).size() >= columns.size();
    }

    private static List<String> cells(String line, String mark) {
        return List.of(line.split(Pattern.quote(mark), -1));
    }
}
