package tidings.golden;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tidings.digest.Answer;
import tidings.digest.Line;

/**
 * What one answer is worth.
 *
 * @param told facts that stand in a line
 * @param attributed facts that stand in a line together with who says so
 * @param missing facts that stand in no line
 * @param orphaned facts that are told without who says so
 * @param shown what must never be shown, and was
 * @param trapped lines that cannot stand by themselves
 * @param right whether there is an answer exactly where there should be one
 */
record Mark(
        GoldenTopic topic,
        List<String> lines,
        int told,
        int attributed,
        List<GoldenTopic.Fact> missing,
        List<GoldenTopic.Fact> orphaned,
        List<String> shown,
        List<String> trapped,
        boolean right) {

    static Mark of(GoldenTopic topic, Answer answer) {
        List<String> lines = switch (answer) {
            case Answer.Digest digest -> digest.lines().stream().map(Line::text).toList();
            case Answer.Nothing nothing -> List.of();
        };
        var told = topic.facts().stream()
                .filter(fact -> lines.stream().anyMatch(fact::isTold))
                .toList();
        var orphaned = told.stream()
                .filter(fact -> lines.stream().noneMatch(fact::isAttributed))
                .toList();
        return new Mark(
                topic,
                lines,
                told.size(),
                told.size() - orphaned.size(),
                topic.facts().stream().filter(fact -> !told.contains(fact)).toList(),
                orphaned,
                topic.never().stream()
                        .filter(words -> anyContains(lines, words))
                        .toList(),
                Trap.in(lines),
                lines.isEmpty() == (topic.expect() == GoldenTopic.Expect.NOTHING));
    }

    boolean isPerfect() {
        return right && Stream.of(missing, orphaned, shown, trapped).allMatch(List::isEmpty);
    }

    /** For the person who makes it better: what was expected, and what came. */
    String report() {
        String complaints = Stream.of(
                        complaint("missing", missing),
                        complaint("without its speaker", orphaned),
                        complaint("never to be shown", shown),
                        complaint("trap", trapped),
                        right ? "" : "  expected " + topic.expect() + "\n")
                .collect(joining());
        String got = lines.stream().map(line -> "    " + line + "\n").collect(joining());
        return "%s: %s\n%s  got\n%s".formatted(topic.id(), topic.topic(), complaints, got);
    }

    private static boolean anyContains(List<String> lines, String words) {
        return lines.stream().anyMatch(line -> GoldenTopic.contains(line, words));
    }

    private static String complaint(String what, List<?> which) {
        return which.stream().map(one -> "  %s: %s\n".formatted(what, one)).collect(joining());
    }
}
