package tidings.digest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.text.Sentences;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.Query;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;

/**
 * Finds the turning points of a topic: the days that many of its articles were published on or speak of, as in "Examining
 * the State-of-the-Art in News Timeline Summarization" (Gholipour Ghalandari and Ifrim, 2020), without the training.
 */
public final class Timelines {
    private static final int ARTICLES_READ = 300;
    /** A sentence less than this part as much about the topic as the best one only shares a word with it. */
    private static final double TELLABLE = 0.3;

    private final QueryReader reader;
    private final Searcher searcher;
    private final StoryNumbers stories;
    private final Readings readings;
    private final TextAnalysis analysis;
    private final AskedLanguage asked;

    public Timelines(
            QueryReader reader, Searcher searcher, StoryNumbers stories, Sentences sentences, TextAnalysis analysis) {
        this.reader = reader;
        this.searcher = searcher;
        this.stories = stories;
        this.readings = new Readings(sentences);
        this.analysis = analysis;
        this.asked = new AskedLanguage(analysis);
    }

    /**
     * The timeline of a topic.
     *
     * @param question the topic; its length is not looked at
     * @param dates how many turning points at most
     * @param lines how many lines each may have
     */
    public Timeline timeline(Question question, int dates, int lines) {
        Query query = question.read(reader);
        if (query.terms().isEmpty()) {
            return new Timeline(question.topic(), List.of(), List.of());
        }
        Found found = searcher.search(query, ARTICLES_READ);
        Topic topic = new Topic(query, found, analysis);
        List<DatedPassage> dated = found.hits().stream()
                .map(Hit::stored)
                .map(new DatedPassages(readings, topic)::of)
                .flatMap(List::stream)
                .toList();
        Map<LocalDate, List<DatedPassage>> byDay =
                dated.stream().collect(Collectors.groupingBy(DatedPassage::day, TreeMap::new, Collectors.toList()));
        Map<LocalDate, Double> weights = new HashMap<>();
        byDay.forEach((day, passages) -> weights.put(day, weight(passages)));
        keepTellable(byDay);
        keepReadable(byDay, query, found);
        byDay.keySet().removeIf(day -> !isInside(day, question));
        return told(question.topic(), found, byDay, turning(byDay.keySet(), weights, dates), lines);
    }

    /** The days that weigh most, the later one of two, in the order of time; the newest is always one. */
    private static List<LocalDate> turning(Set<LocalDate> days, Map<LocalDate, Double> weights, int dates) {
        Optional<LocalDate> newest = days.stream().max(Comparator.naturalOrder());
        return days.stream()
                .sorted(Comparator.comparing((LocalDate day) -> !newest.equals(Optional.of(day)))
                        .thenComparingDouble(day -> -weights.getOrDefault(day, 0.0))
                        .thenComparing(Comparator.reverseOrder()))
                .limit(dates)
                .sorted()
                .toList();
    }

    /** All that is dated counts for its day, but only what is about the topic is told. */
    private static void keepTellable(Map<LocalDate, List<DatedPassage>> byDay) {
        double best = byDay.values().stream()
                .flatMap(List::stream)
                .mapToDouble(each -> each.passage().relevance())
                .max()
                .orElse(0);
        byDay.values()
                .forEach(day ->
                        day.removeIf(each -> !each.told() || each.passage().relevance() < best * TELLABLE));
        byDay.values().removeIf(List::isEmpty);
    }

    /** Told is what is in the language of the question, or in one other where that one has nothing to say. */
    private void keepReadable(Map<LocalDate, List<DatedPassage>> byDay, Query query, Found found) {
        List<DatedPassage> all = byDay.values().stream().flatMap(List::stream).toList();
        asked.readable(all, Timelines::article, query, found).stream()
                .map(each -> article(each).language())
                .findFirst()
                .ifPresent(language -> byDay.values()
                        .forEach(day ->
                                day.removeIf(each -> !article(each).language().equals(language))));
        byDay.values().removeIf(List::isEmpty);
    }

    private static Article article(DatedPassage dated) {
        return dated.passage().stored().article();
    }

    /** How much was written on the topic, by day and outlet. */
    public Coverage coverage(Question question) {
        Query query = reader.read(question.topic(), question.period(), question.urls());
        return Coverage.of(
                question.topic(),
                query.terms().isEmpty()
                        ? List.of()
                        : searcher.search(query, ARTICLES_READ).hits());
    }

    private static boolean isInside(LocalDate day, Question question) {
        boolean late = question.period()
                .since()
                .map(since -> !day.isBefore(LocalDate.ofInstant(since, ZoneOffset.UTC)))
                .orElse(true);
        boolean early = question.period()
                .until()
                .map(until -> day.atStartOfDay().toInstant(ZoneOffset.UTC).isBefore(until))
                .orElse(true);
        return late && early;
    }

    /** The number of articles published that day, and of days whose articles name it: all of one day tell the same. */
    private static double weight(List<DatedPassage> passages) {
        Set<Long> published = new HashSet<>();
        Set<LocalDate> naming = new HashSet<>();
        for (DatedPassage each : passages) {
            if (each.mentioned()) {
                naming.add(each.published());
            } else {
                published.add(each.passage().stored().id());
            }
        }
        return published.size() + naming.size();
    }

    private Timeline told(
            String topic, Found found, Map<LocalDate, List<DatedPassage>> byDay, List<LocalDate> days, int lines) {
        List<Digester.Statement> statements = new ArrayList<>();
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (LocalDate day : days) {
            List<Passage> passages = byDay.getOrDefault(day, List.of()).stream()
                    .map(DatedPassage::passage)
                    .toList();
            List<Passage> chosen = new Selection(passages).best(lines);
            chosen.forEach(passage -> statements.add(new Digester.Statement(
                    passage.text(), List.of(passage.stored().id()))));
            counts.put(day, chosen.size());
        }
        if (statements.isEmpty()) {
            return new Timeline(topic, List.of(), List.of());
        }
        Answer.Digest digest = new Citations(topic, found, stories).digest(Writers.Draft.quoted(statements));
        List<TurningPoint> points = new ArrayList<>();
        int at = 0;
        for (Map.Entry<LocalDate, Integer> count : counts.entrySet()) {
            if (count.getValue() > 0) {
                points.add(new TurningPoint(count.getKey(), digest.lines().subList(at, at + count.getValue())));
                at += count.getValue();
            }
        }
        return new Timeline(topic, points, digest.sources());
    }
}
