package tidings.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The buttons under a message, row by row. */
public record Keyboard(List<List<Button>> rows) {
    public static final Keyboard NONE = new Keyboard(List.of());
    private static final int MAX_BUTTONS = 100;
    private static final int MAX_IN_ROW = 8;

    public Keyboard {
        rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
        if (rows.stream().anyMatch(row -> row.size() > MAX_IN_ROW)
                || rows.stream().mapToInt(List::size).sum() > MAX_BUTTONS) {
            throw new IllegalArgumentException(
                    "A keyboard has at most %d buttons, %d in a row.".formatted(MAX_BUTTONS, MAX_IN_ROW));
        }
    }

    public static Keyboard row(Button... buttons) {
        return new Keyboard(List.of(List.of(buttons)));
    }

    /** The buttons in reading order, so many in each row. */
    public static Keyboard grid(int perRow, List<? extends Button> buttons) {
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < buttons.size(); i += perRow) {
            rows.add(List.copyOf(buttons.subList(i, Math.min(i + perRow, buttons.size()))));
        }
        return new Keyboard(rows);
    }

    public Keyboard and(Keyboard below) {
        return new Keyboard(Stream.concat(rows.stream(), below.rows.stream()).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
