package tidings.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notices that what sources only tell side by side has become cause and effect: "the port closed" and "the mayor resigned"
 * are not "the port closed after the mayor resigned". The words are those of {@code check/causes.txt}.
 */
final class Causes {
    private enum Kind {
        REASON,
        CAUSE,
        ORDER
    }

    private record Link(Kind kind, Pattern told, Pattern known) {
        /** What one sentence tells in a row came in that order, and "the storm cut the power" tells the cause. */
        boolean isOwn(Reading sentence, List<Reading> sources) {
            return (kind == Kind.REASON || sources.size() > 1)
                    && told.matcher(sentence.text()).find()
                    && sources.stream()
                            .noneMatch(source -> known.matcher(source.text()).find());
        }
    }

    private final List<Link> links;

    Causes() {
        List<String> lines = Signals.lines("/check/causes.txt");
        links = Stream.of(Kind.values())
                .map(kind -> new Link(kind, pattern(kind, "told", lines), pattern(kind, "known", lines)))
                .toList();
    }

    private static Pattern pattern(Kind kind, String side, List<String> lines) {
        String name = "%s %s: ".formatted(kind, side);
        String words = lines.stream()
                .filter(line -> line.regionMatches(/* ignoreCase= */ true, 0, name, 0, name.length()))
                .map(line -> line.substring(name.length()))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a sentence puts one thing down to another, or behind it, where none of its sources does. */
    boolean areOwn(Reading sentence, List<Reading> sources) {
        return links.stream().anyMatch(link -> link.isOwn(sentence, sources));
    }
}
