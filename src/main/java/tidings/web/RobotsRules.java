package tidings.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a robots.txt lets one robot read (RFC 9309): the rules of the groups that name it, or else of those for all; the
 * longest pattern that fits decides, and allows where two are equally long.
 */
record RobotsRules(List<RobotsRule> rules) {
    static final RobotsRules ALL_ALLOWED = new RobotsRules(List.of());
    static final RobotsRules NOTHING_ALLOWED = new RobotsRules(List.of(RobotsRule.of(false, "/")));

    private static final int MOST_LINES = 20_000;

    /** @param robot the name that the rules may have for it, in lower case */
    static RobotsRules parse(String text, String robot) {
        Reader reader = new Reader(robot);
        text.replaceFirst("^\uFEFF", "").lines().limit(MOST_LINES).forEach(reader::line);
        return new RobotsRules(reader.isNamed ? reader.own : reader.forAll);
    }

    /** @param target path and query, percent-encoded */
    boolean allow(String target) {
        return rules.stream()
                .filter(rule -> rule.fits(target))
                .max(Comparator.comparingInt(RobotsRule::length).thenComparing(RobotsRule::allows))
                .map(RobotsRule::allows)
                .orElse(true);
    }

    /** Goes from line to line and knows whom the rules of the moment are for. */
    private static final class Reader {
        private final String robot;
        private final List<RobotsRule> own = new ArrayList<>();
        private final List<RobotsRule> forAll = new ArrayList<>();
        private boolean isNamed;
        private boolean forUs;
        private boolean forEveryone;
        /** Names that follow each other share the rules behind them. */
        private boolean amongNames;

        Reader(String robot) {
            this.robot = robot;
        }

        void line(String line) {
            String[] parts = line.split("#", 2)[0].split(":", 2);
            String value = parts.length < 2 ? "" : parts[1].strip();
            switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
                case "user-agent" -> name(value.toLowerCase(Locale.ROOT));
                case "allow" -> rule(true, value);
                case "disallow" -> rule(false, value);
                default -> {}
            }
        }

        /** "Tidings/1.0" names the robot whatever its version. */
        private void name(String written) {
            String name = written.split("[/\\s]", 2)[0];
            forUs = name.equals(robot) || (amongNames && forUs);
            forEveryone = name.equals("*") || (amongNames && forEveryone);
            isNamed |= name.equals(robot);
            amongNames = true;
        }

        private void rule(boolean allows, String path) {
            amongNames = false;
            if (path.isEmpty()) {
                return;
            }
            if (forUs) {
                own.add(RobotsRule.of(allows, path));
            }
            if (forEveryone) {
                forAll.add(RobotsRule.of(allows, path));
            }
        }
    }
}
