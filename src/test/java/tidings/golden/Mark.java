package tidings.golden;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one answer is worth.
 *
 * @param missing facts that stand in no line
 * @param orphaned facts that are told without who says so
 * @param shown what must never be shown, and was
 * @param trapped lines that cannot stand by themselves
 * @param foreign lines in another language than the question's
 * @param unfaithful lines that do not stand in their sources
 */
record Mark(
        GoldenTopic topic,
        List<String> lines,
        List<GoldenTopic.Fact> missing,
        List<GoldenTopic.Fact> orphaned,
        List<String> shown,
        List<String> trapped,
        List<String> foreign,
        List<String> unfaithful) {

    /** How many facts stand in a line. */
    int told() {
        return topic.facts().size() - missing.size();
    }

    /** How many facts stand in a line together with who says so. */
    int attributed() {
        return told() - orphaned.size();
    }

    /** Whether there is an answer exactly where there should be one. */
    boolean right() {
        return lines.isEmpty() == (topic.expect() == GoldenTopic.Expect.NOTHING);
    }

    boolean isPerfect() {
        return right()
                && Stream.of(missing, orphaned, shown, trapped, foreign, unfaithful)
                        .allMatch(List::isEmpty);
    }

    /** For the person who makes it better: what was expected, and what came. */
    String report() {
        String complaints = Stream.of(
                        complaint("missing", missing),
                        complaint("without its speaker", orphaned),
                        complaint("never to be shown", shown),
                        complaint("trap", trapped),
                        complaint("in another language", foreign),
                        complaint("not in its source", unfaithful),
                        right() ? "" : "  expected " + topic.expect() + "\n")
                .collect(joining());
        String got = lines.stream().map(line -> "    " + line + "\n").collect(joining());
        return "%s: %s\n%s  got\n%s".formatted(topic.id(), topic.topic(), complaints, got);
    }

    private static String complaint(String what, List<?> which) {
        return which.stream().map(one -> "  %s: %s\n".formatted(what, one)).collect(joining());
    }
}
