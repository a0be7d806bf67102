package tidings.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.text.Sentences;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Query;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;

/** Puts side by side who says what on a topic: the attributed statements of its articles, by speaker. */
public final class Comparisons {
    private static final int ARTICLES_READ = 30;
    private static final int SIDES = 6;
    /** A statement less than this part as much about the topic as the best one is about something else. */
    private static final double NEXT_TO_THE_BEST = 0.5;

    private final QueryReader reader;
    private final Searcher searcher;
    private final StoryNumbers stories;
    private final Readings readings;
    private final TextAnalysis analysis;
    private final AskedLanguage asked;

    public Comparisons(
            QueryReader reader, Searcher searcher, StoryNumbers stories, Sentences sentences, TextAnalysis analysis) {
        this.reader = reader;
        this.searcher = searcher;
        this.stories = stories;
        this.readings = new Readings(sentences);
        this.analysis = analysis;
        this.asked = new AskedLanguage(analysis);
    }

    /**
     * The comparison for a topic.
     *
     * @param question the topic; its length is how many statements one side may have
     */
    public Comparison compare(Question question) {
        Query query = question.read(reader);
        if (query.terms().isEmpty()) {
            return new Comparison(question.topic(), List.of(), List.of());
        }
        Found found = searcher.search(query, ARTICLES_READ);
        Topic topic = new Topic(query, found, analysis);
        List<Passages> articles = found.hits().stream()
                .map(hit -> new Passages(readings.of(hit.stored()), topic))
                .toList();
        Devoted devoted = Devoted.toEachOf(topic, articles);
        List<Passage> read = new ArrayList<>();
        List<Quoted> all = new ArrayList<>();
        for (Passages article : articles) {
            List<Passage> passages = question.urls().isEmpty() ? devoted.quotable(article.all()) : article.all();
            read.addAll(passages);
            all.addAll(quoted(article, passages));
        }
        List<Quoted> own =
                asked.readable(all, quoted -> quoted.passage().stored().article(), query, found);
        List<Voice> voices = voices(about(own), question.length().lines());
        Timeliness timeliness = Timeliness.asOf(
                read.stream().map(passage -> passage.stored().article().published()));
        return cited(question.topic(), found, voices, timeliness);
    }

    /** Whom the next sentence names needs no side of their own: "A fire official disputed that. …, said Holm." */
    private static List<Quoted> quoted(Passages article, List<Passage> passages) {
        Speakers speakers = new Speakers(article.reading(), article.people());
        Stance stance = new Stance(article.reading());
        List<Quoted> quoted = new ArrayList<>();
        for (Passage passage : passages) {
            speakers.of(passage.last(), passage.people())
                    .or(() -> speakers.of(passage.first(), passage.people()))
                    .ifPresent(speaker -> quoted.add(new Quoted(
                            passage,
                            speaker,
                            stance.isASpokesmansOfTheOneBefore(passage.last()),
                            stance.denied(passage.last()))));
        }
        Set<String> indefinite = article.reading().lexicon().set(Kind.INDEFINITE);
        return quoted.stream()
                .filter(each -> !indefinite.contains(each.passage().words().getFirst())
                        || quoted.stream().noneMatch(other -> other.isLonger(each)))
                .toList();
    }

    private static List<Quoted> about(List<Quoted> quoted) {
        double best = quoted.stream()
                .mapToDouble(each -> each.passage().relevance())
                .max()
                .orElse(0);
        return quoted.stream()
                .filter(each -> best > 0 && each.passage().relevance() >= best * NEXT_TO_THE_BEST)
                .toList();
    }

    private static List<Voice> voices(List<Quoted> quoted, int lines) {
        List<Voice> voices = new ArrayList<>();
        for (Quoted each : quoted) {
            Optional<Voice> known =
                    voices.stream().filter(voice -> voice.isOf(each.speaker())).findFirst();
            known.ifPresentOrElse(voice -> voice.add(each), () -> voices.add(new Voice(each)));
        }
        List<Voice> loudest = voices.stream()
                .sorted(Comparator.comparingDouble(voice -> -voice.weight()))
                .limit(SIDES)
                .toList();
        loudest.forEach(voice -> voice.choose(lines));
        return answersBehind(loudest);
    }

    /** Who rejects what another one says stands right behind them. */
    private static List<Voice> answersBehind(List<Voice> voices) {
        List<Voice> ordered = new ArrayList<>();
        Set<Voice> placed = new HashSet<>();
        for (Voice voice : voices) {
            if (voice.answered(voices)
                            .filter(other -> !other.isAnswering(voice))
                            .isEmpty()
                    && placed.add(voice)) {
                ordered.add(voice);
                voices.stream()
                        .filter(other ->
                                other.answered(voices).filter(voice::equals).isPresent())
                        .filter(placed::add)
                        .forEach(ordered::add);
            }
        }
        voices.stream().filter(placed::add).forEach(ordered::add);
        return ordered;
    }

    /** What was said before the day of the newest news has its day behind it: it may be overtaken. */
    private Comparison cited(String topic, Found found, List<Voice> voices, Timeliness timeliness) {
        List<Digester.Statement> statements = voices.stream()
                .flatMap(voice -> voice.chosen().stream())
                .map(passage -> new Digester.Statement(
                        timeliness.withDay(passage, passage.text()),
                        List.of(passage.stored().id())))
                .toList();
        if (statements.isEmpty()) {
            return new Comparison(topic, List.of(), List.of());
        }
        Answer.Digest digest = new Citations(topic, found, stories).digest(Writers.Draft.quoted(statements));
        List<Comparison.Side> sides = new ArrayList<>();
        int at = 0;
        for (Voice voice : voices) {
            int end = at + voice.chosen().size();
            sides.add(new Comparison.Side(
                    voice.label(),
                    voice.answered(voices).map(Voice::label),
                    digest.lines().subList(at, end)));
            at = end;
        }
        return new Comparison(topic, sides, digest.sources());
    }
}
