package tidings.golden;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.digest.Question;
import tidings.golden.GoldenTopic.Expect;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteHoldings;
import tidings.store.SqliteSearcher;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.topic.TopicReader;

/** The marks of all topics together. */
record Score(List<Mark> marks) {
    /** Asks every topic of the set where these articles are stored. */
    static Score of(GoldenSet set, List<Article> stored, Path folder) {
        Clock clock = Clock.fixed(GoldenSet.NOW, ZoneOffset.UTC);
        LuceneAnalysis analysis = new LuceneAnalysis();
        try (Database database = Database.open(folder.resolve("golden.db"))) {
            new SqliteArticles(database, analysis, clock).add(stored);
            Digests digests = new Digests(
                    new TopicReader(analysis, clock, new SqliteHoldings(database)),
                    new SqliteSearcher(database, clock),
                    new ExtractiveDigester(new Sentences(), analysis));
            Marker marker = new Marker(stored);
            return new Score(set.topics().stream()
                    .map(topic -> marker.mark(topic, digests.answer(Question.about(topic.topic()))))
                    .toList());
        }
    }

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
                "%d topics, %d perfect; facts told %.3f, with their speaker %.3f, rightly silent %.3f,"
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
