package tidings.eval;

import java.util.List;
import java.util.Map;

/**
 * A number that a scorer reports, with what it is compared to. Greater is better.
 *
 * @param row words that stand in the "test" or "system" of the scorer's row; empty for its only row
 * @param key the number's name in the row
 * @param baseline the best of the simple or known systems
 * @param goal what the project wants
 * @param floor what it has reached, less two standard errors: below is a step back and fails
 */
record Measure(String row, String key, double baseline, double goal, double floor) {
    double in(List<Map<String, Object>> rows) {
        return rows.stream()
                .filter(candidate -> String.valueOf(candidate.get("test")).contains(row)
                        || String.valueOf(candidate.get("system")).contains(row))
                .findFirst()
                .map(found -> found.get(key))
                .map(value -> ((Number) value).doubleValue())
                .orElseThrow(() -> new IllegalStateException(
                        "The scorer reports no '%s' in a row '%s', only %s.".formatted(key, row, rows)));
    }
}
