package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.check.Contrast;
import tidings.check.Numbers;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.NewsSearcher;
import tidings.topic.Query;
import tidings.topic.QueryReader;

/**
 * Answers questions: understands the topic, finds articles, has a writer tell them, and numbers the sources.
 */
public final class Digests {
    private static final int ARTICLES_READ = 30;
    /** Behind so many of the best come as many of the newest. */
    private static final int BEST = 8;

    private static final int LATEST = 6;

    private final QueryReader reader;
    private final NewsSearcher searcher;
    private final Offered offered;
    private final Writers writers;
    private final StoryNumbers stories;
    private final TextAnalysis analysis;
    private final Readings readings = new Readings(new Sentences());
    private final Numbers figures = new Numbers();
    private final Contrast contrast = new Contrast();

    /** All of it. */
    public Digests(
            QueryReader reader,
            NewsSearcher searcher,
            Articles articles,
            List<Digester> writers,
            StoryNumbers stories,
            TextAnalysis analysis) {
        this(reader, searcher, Optional.of(articles), writers, stories, analysis);
    }

    /** With one writer, and nothing to offer where nothing is found. */
    public Digests(QueryReader reader, NewsSearcher searcher, Digester writer) {
        this(reader, searcher, Optional.empty(), List.of(writer), StoryNumbers.NONE, new LuceneAnalysis());
    }

    private Digests(
            QueryReader reader,
            NewsSearcher searcher,
            Optional<Articles> articles,
            List<Digester> writers,
            StoryNumbers stories,
            TextAnalysis analysis) {
        this.reader = reader;
        this.searcher = searcher;
        this.offered = new Offered(articles);
        this.writers = new Writers(writers);
        this.stories = stories;
        this.analysis = analysis;
    }

    /** Loads in the background what the first answer would otherwise wait for; asks nobody anything. */
    public void prepare() {
        Thread.ofPlatform().daemon().name("prepare").start(writers::prepare);
    }

    /** Never throws on any topic a person may type. */
    public Answer answer(Question question) {
        return tell(question, Known.NOTHING).answer();
    }

    /**
     * As {@link #answer}, but only what is new to somebody who knows this already: {@link Answer.Reason#NOTHING_NEW}
     * where there is nothing.
     *
     * @return with what to remember once the answer was given
     */
    public Told tell(Question question, Known known) {
        return tell(question, known, soFar -> {});
    }

    /**
     * As {@link #tell(Question, Known)}, for somebody who watches. Only a model is slow enough to be watched.
     *
     * @param watcher sees the digest as far as it is written, each sentence checked; called from any thread, one call at
     *     a time, and never again once the answer is there
     */
    public Told tell(Question question, Known known, Consumer<Answer.Digest> watcher) {
        String topic = question.topic().strip();
        if (topic.codePointCount(0, topic.length()) > QueryReader.MAX_LENGTH) {
            return nothing(question, Answer.Reason.TOPIC_TOO_LONG, List.of());
        }
        Query query = question.read(reader);
        if (query.terms().isEmpty()) {
            return nothing(question, Answer.Reason.EMPTY_TOPIC, offered.newest());
        }
        Novelty novelty = new Novelty(known, stories, analysis, figures);
        if (novelty.isKnownTopic()) {
            return news(question, novelty.narrowed(query), novelty);
        }
        Found found = find(query);
        if (found.hits().isEmpty()) {
            Answer.Reason reason = offered.isNothingStored() ? Answer.Reason.NOTHING_STORED : Answer.Reason.NOT_FOUND;
            return nothing(question, reason, offered.newest());
        }
        return switch (write(question, query, found, watcher)) {
            case Writers.Draft.Written draft -> told(question, query, found, found, draft);
            case Writers.Draft.Nothing(var reason) -> nothing(question, reason, Offered.nearest(found));
        };
    }

    /** Whether a headline says something new to somebody who knows this of its story: where nothing else of it can be quoted. */
    public boolean isNews(Article headed, Known known) {
        return new Novelty(known, stories, analysis, figures).isNews(headed.title(), headed.language());
    }

    /** Whether a headline says no to what another one says, or the opposite. */
    public boolean isDenial(String headline, String other) {
        return contrast.isDenialOfHeadline(headline, other);
    }

    /** Whether a sentence says more than these do together. */
    public boolean adds(String sentence, Language language, List<String> told) {
        Known together = new Known(Optional.empty(), Set.of(), List.of(String.join(" ", told)));
        return new Novelty(together, stories, analysis, figures).adds(sentence, language);
    }

    /** The best articles, and the newest among those that a writer looks at: a topic goes on. */
    private Found find(Query query) {
        Found found = searcher.search(query, ARTICLES_READ);
        if (!query.urls().isEmpty() || found.hits().size() <= BEST) {
            return found;
        }
        boolean samples = found.hits().getFirst().stored().article().origin() == Origin.SAMPLE;
        return found.with(
                searcher.latest(query, LATEST).stream()
                        .filter(latest -> samples || latest.article().origin() != Origin.SAMPLE)
                        .toList(),
                BEST);
    }

    private Writers.Draft write(Question question, Query query, Found found, Consumer<Answer.Digest> watcher) {
        Citations citations = new Citations(question.topic(), found);
        return writers.write(
                query, found, question.length(), question.reader(), soFar -> watcher.accept(citations.digest(soFar)));
    }

    private Told news(Question question, Query query, Novelty novelty) {
        Found found = searcher.search(query, ARTICLES_READ);
        Found fresh = novelty.fresh(found);
        if (fresh.hits().isEmpty()) {
            return nothing(question, Answer.Reason.NOTHING_NEW, List.of());
        }
        // Some of the lines will be known, so more are asked for than may be told.
        int lines = question.length().lines();
        Writers.Draft draft =
                writers.write(query, fresh, new Digester.Length(2 * lines), question.reader(), soFar -> {});
        if (!(draft instanceof Writers.Draft.Written written)) {
            return nothing(question, Answer.Reason.NOTHING_NEW, List.of());
        }
        List<Digester.Statement> unknown = novelty.unknown(written.statements(), fresh);
        return unknown.isEmpty()
                ? nothing(question, Answer.Reason.NOTHING_NEW, List.of())
                : told(
                        question,
                        query,
                        found,
                        fresh,
                        written.with(unknown.subList(0, Math.min(lines, unknown.size()))));
    }

    private Told told(Question question, Query query, Found all, Found found, Writers.Draft.Written draft) {
        Set<Long> read = all.hits().stream().map(hit -> hit.stored().id()).collect(Collectors.toSet());
        List<String> sentences =
                draft.statements().stream().map(Digester.Statement::text).toList();
        Answer.Digest digest = new Citations(question.topic(), found, stories).digest(draft);
        Set<Long> cited = Set.copyOf(draft.cited());
        Optional<Newer> newer = digest.newest()
                .filter(newest -> query.urls().isEmpty())
                .flatMap(newest -> new Continuations(
                                query, new Topic(query, found, analysis), found.hits(), cited, readings)
                        .since(newest, stories.continuing(cited, read)));
        return new Told(digest.before(newer), Optional.of(new Telling(Telling.key(question.topic()), read, sentences)));
    }

    private static Told nothing(Question question, Answer.Reason reason, List<String> nearest) {
        return Told.nothing(new Answer.Nothing(question.topic(), Language.UNKNOWN, reason, nearest));
    }
}
