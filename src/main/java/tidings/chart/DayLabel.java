package tidings.chart;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the name of a day stands in a picture.
 *
 * @param text the day, with an arrow where it is outside the picture
 * @param place its noon, or the edge that is nearest to it, in milliseconds since 1970
 * @param row from the top, counted from 0
 */
record DayLabel(String text, double place, int row) {
    /** The lines of days outside the picture stand so far within it. A part of its breadth. */
    private static final double MARGIN = 0.005;

    /** What part of the breadth a label takes; it ends at its line. */
    private static final double BREADTH = 0.08;

    /** Those of the days, in their order: one that would run into another goes a row down. */
    static List<DayLabel> of(List<LocalDate> days, double from, double to) {
        List<DayLabel> labels = new ArrayList<>();
        for (LocalDate day : days.stream().sorted().toList()) {
            double noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
            double place = Math.clamp(noon, from + MARGIN * (to - from), to - MARGIN * (to - from));
            String arrow = noon < from ? "← " : noon > to ? "→ " : "";
            labels.add(new DayLabel(arrow + day, place, freeRow(labels, place - BREADTH * (to - from))));
        }
        return labels;
    }

    private static int freeRow(List<DayLabel> labels, double start) {
        int row = 0;
        while (isTaken(labels, row, start)) {
            row++;
        }
        return row;
    }

    private static boolean isTaken(List<DayLabel> labels, int row, double start) {
        return labels.stream().anyMatch(label -> label.row == row && label.place > start);
    }
}
