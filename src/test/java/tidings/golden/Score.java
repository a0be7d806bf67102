package tidings.golden;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import tidings.golden.GoldenTopic.Expect;

/** The marks of all topics together. */
record Score(List<Mark> marks) {
    /** The share of the facts that are told. */
    double told() {
        return (double) sum(Mark::told) / sum(mark -> mark.topic().facts().size());
    }

    /** The share of the told facts that stand with who says so. */
    double attributed() {
        return (double) sum(Mark::attributed) / sum(Mark::told);
    }

    /** The share of the topics without an answer that got none. */
    double rightlySilent() {
        List<Mark> unanswerable = marks.stream()
                .filter(mark -> mark.topic().expect() == Expect.NOTHING)
                .toList();
        return (double) unanswerable.stream().filter(Mark::right).count() / unanswerable.size();
    }

    /** How often something stands in a line that never should. */
    long shown() {
        return sum(mark -> mark.shown().size());
    }

    /** How many lines cannot stand by themselves. */
    long traps() {
        return sum(mark -> mark.trapped().size());
    }

    /** How many lines are not in the language of the question, though enough is told in it. */
    long foreign() {
        return sum(mark -> mark.foreign().size());
    }

    /** How many lines are not verbatim in their source. */
    long unfaithful() {
        return sum(mark -> mark.unfaithful().size());
    }

    /** Every topic that is not perfect, with what was expected and what came. */
    String report() {
        return this + "\n\n"
                + marks.stream()
                        .filter(mark -> !mark.isPerfect())
                        .map(Mark::report)
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Golden set: %d topics, %d perfect; facts told %.3f, with their speaker %.3f, rightly silent %.3f,"
                        + " never to be shown %d, traps %d, foreign %d, unfaithful %d, of %d lines",
                marks.size(),
                marks.stream().filter(Mark::isPerfect).count(),
                told(),
                attributed(),
                rightlySilent(),
                shown(),
                traps(),
                foreign(),
                unfaithful(),
                sum(mark -> mark.lines().size()));
    }

    private long sum(ToLongFunction<Mark> part) {
        return marks.stream().mapToLong(part).sum();
    }
}
