package tidings.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which something happened.
 *
 * @param lines what happened, verbatim and cited, never empty
 */
public record TurningPoint(LocalDate date, List<Line> lines) {
    public TurningPoint {
        lines = List.copyOf(lines);
    }
}
