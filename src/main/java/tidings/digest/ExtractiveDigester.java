package tidings.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tidings.text.Sentences;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Query;

/**
 * The writer that needs no model: it picks sentences and changes nothing in them but, visibly in square brackets, what
 * they need to be understood alone. It rather says less than something off the topic.
 */
public final class ExtractiveDigester implements Digester {
    /** The best articles say it; reading more costs time and brings little. */
    private static final int ARTICLES = 14;
    /** A sentence less than half as much about the topic as the best one is about something else. */
    private static final double NEXT_TO_THE_BEST = 0.5;

    /** In the asked language it may be so much less than in another. */
    private static final double ASKED = 0.35;

    /** The share of the topic in an article with each of its words, but for rounding. */
    private static final double ALL = 0.999;

    /** Newer news may be a little less about the topic. */
    private static final double NEARLY = 0.8;

    /** In articles that the person chose, every sentence has this relevance before it is compared. */
    private static final double GIVEN = 0.3;

    private final Readings readings;
    private final TextAnalysis analysis;
    private final AskedLanguage asked;

    public ExtractiveDigester(Sentences sentences, TextAnalysis analysis) {
        this.readings = new Readings(sentences);
        this.analysis = analysis;
        this.asked = new AskedLanguage(analysis);
    }

    @Override
    public String name() {
        return "extractive";
    }

    @Override
    public Outcome write(Query query, Found found, Length length) {
        Topic topic = new Topic(query, found, analysis);
        List<Passages> articles = found.hits().stream()
                .limit(ARTICLES)
                .map(hit -> new Passages(readings.of(hit.stored()), topic))
                .toList();
        List<Passage> all =
                articles.stream().flatMap(article -> article.all().stream()).toList();
        boolean chosenArticles = !query.urls().isEmpty();
        double most = best(all);
        double direct = all.stream()
                .mapToDouble(passage -> topic.share(passage.covered()))
                .max()
                .orElse(0);
        Devoted devoted = Devoted.to(topic, articles);
        List<Passage> quotable = new Wanted(query, topic).of(chosenArticles ? all : devoted.quotable(all), articles);
        boolean tooLittle = Math.max(most, direct) < (chosenArticles ? Double.MIN_NORMAL : enough(topic.size()));
        if ((tooLittle && !devoted.isComplete()) || quotable.isEmpty()) {
            return new Outcome.Nothing(reason(devoted));
        }
        Timeliness timeliness = Timeliness.asOf(
                quotable.stream().map(passage -> passage.stored().article().published()));
        List<Passage> about = chosenArticles
                ? readable(given(all, most), query, found)
                : timely(quotable, timeliness, passages -> readable(passages, query, found));
        List<Passage> best = new Selection(about).best(length.lines());
        List<Passage> told = withContraries(withAnswers(best, about, length), about, length);
        List<Passage> chosen = new LatestToll(quotable).with(told, length.lines());
        Disagreements disagreements = new Disagreements(chosen);
        Outlets outlets = new Outlets(found);
        return new Outcome.Written(new ReadingOrder(chosen, disagreements)
                .passages().stream()
                        .map(passage -> new Statement(
                                timeliness.dated(passage, disagreements.text(passage)), outlets.saying(passage)))
                        .toList());
    }

    private static List<Passage> given(List<Passage> all, double best) {
        return all.stream()
                .map(passage -> passage.withRelevance(GIVEN + (1 - GIVEN) * passage.relevance() / best))
                .toList();
    }

    /** What still stands of that: a language is told in that is not far behind the best, and then measured by its own best. */
    private static List<Passage> timely(
            List<Passage> quotable, Timeliness timeliness, UnaryOperator<List<Passage>> readable) {
        List<Passage> all = quotable.stream().filter(timeliness::stands).toList();
        double enough = ASKED * best(all);
        return readable
                .apply(all.stream()
                        .filter(passage -> passage.relevance() >= enough)
                        .toList())
                .stream()
                .findFirst()
                .map(told -> timely(
                        all.stream()
                                .filter(other -> isSameLanguage(told, other))
                                .toList(),
                        timeliness))
                .orElse(List.of());
    }

    private static List<Passage> timely(List<Passage> all, Timeliness timeliness) {
        List<Passage> timely = timeliness.weighed(all);
        double enough = NEXT_TO_THE_BEST * best(all);
        double enoughNow = NEXT_TO_THE_BEST * best(timely);
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).relevance() >= enough
                        || (all.get(i).relevance() >= NEARLY * enough
                                && timely.get(i).relevance() >= enoughNow))
                .mapToObj(timely::get)
                .toList();
    }

    private static double best(List<Passage> passages) {
        return passages.stream().mapToDouble(Passage::relevance).max().orElse(0);
    }

    /** Where there is room, with what rejects a chosen statement. */
    private static List<Passage> withAnswers(List<Passage> chosen, List<Passage> about, Length length) {
        List<Passage> all = new ArrayList<>(chosen);
        about.stream()
                .filter(passage -> chosen.stream().anyMatch(claim -> Opposition.rejects(passage, claim)))
                .filter(passage -> chosen.stream().noneMatch(other -> repeats(passage, other)))
                .max(Comparator.comparingDouble(Passage::relevance))
                .filter(passage -> chosen.size() < length.lines())
                .ifPresent(all::add);
        return all;
    }

    /** A near copy that says no, or has another number, is no repetition: of these the newest is told too. */
    private static List<Passage> withContraries(List<Passage> chosen, List<Passage> about, Length length) {
        Disagreements disagreements = new Disagreements(chosen);
        List<Passage> all = new ArrayList<>(chosen);
        for (Passage told : chosen) {
            about.stream()
                    .filter(other -> !all.contains(other)
                            && isSameLanguage(told, other)
                            && Shingles.areNearCopies(told.words(), other.words())
                            && (Opposition.contradicts(other, told)
                                    || Opposition.contradicts(told, other)
                                    || disagreements.disagree(other, told)))
                    .max(Comparator.comparing(
                            other -> other.stored().article().published().orElse(Instant.EPOCH)))
                    .ifPresent(other -> all.add(all.indexOf(told) + 1, other));
        }
        return all.subList(0, Math.min(all.size(), Math.max(length.lines(), 2)));
    }

    private static boolean isSameLanguage(Passage one, Passage other) {
        return one.stored().article().language().equals(other.stored().article().language());
    }

    private static boolean repeats(Passage one, Passage other) {
        return one.overlaps(other) || Shingles.areNearCopies(one.words(), other.words()) || !isSameLanguage(one, other);
    }

    /** In the language of the question; in another one only where that one has nothing to say. */
    private List<Passage> readable(List<Passage> about, Query query, Found found) {
        return asked.readable(about, passage -> passage.stored().article(), query, found);
    }

    private static Answer.Reason reason(Devoted devoted) {
        if (devoted.largestShare() == 0) {
            return Answer.Reason.NOT_FOUND;
        }
        boolean inPart = devoted.largestShare() < ALL || devoted.isEmpty();
        return inPart ? Answer.Reason.IN_PART : Answer.Reason.NOTHING_QUOTABLE;
    }

    /** The share of the topic that a sentence must have before anything is told. */
    private static double enough(int terms) {
        return terms <= 3 ? 0.5 : terms <= 6 ? 0.4 : 0.25;
    }
}
