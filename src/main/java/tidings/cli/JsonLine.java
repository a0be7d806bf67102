package tidings.cli;

import java.util.List;
import tidings.digest.Line;

/** A sentence of an answer as programs read it. */
record JsonLine(String text, List<Integer> citations) {
    static List<JsonLine> all(List<Line> lines) {
        return lines.stream()
                .map(line -> new JsonLine(line.text(), line.citations()))
                .toList();
    }
}
