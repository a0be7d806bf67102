package tidings.alert;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.article.StoredArticle;
import tidings.story.Stories;
import tidings.text.Language;
import tidings.topic.Hit;
import tidings.topic.Period;
import tidings.topic.Query;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;

/** Tries a topic on the news of the last week, so that too wide and too narrow show before they annoy. */
public final class Rehearsals {
    private static final Duration WEEK = Duration.ofDays(7);
    /** The best of the search are judged; a topic that catches more is too wide anyhow. */
    private static final int JUDGED = 300;

    private final QueryReader reader;
    private final Searcher searcher;
    private final Stories stories;
    private final TopicMatching matching;
    private final Clock clock;

    /** An article that the search found. */
    private record Judged(StoredArticle stored, ArticleTerms terms) {}

    public Rehearsals(QueryReader reader, Searcher searcher, Stories stories, TopicMatching matching, Clock clock) {
        this.reader = reader;
        this.searcher = searcher;
        this.stories = stories;
        this.matching = matching;
        this.clock = clock;
    }

    /**
     * What is understood of a topic: only the clauses by which an article can be found.
     *
     * @param spoken the language of who follows it
     */
    public Expression understood(Expression expression, Language spoken) {
        return matching.understood(expression, spoken);
    }

    public Rehearsal of(Expression expression) {
        List<Judged> found = found(expression);
        List<StoredArticle> caught = caught(expression, found);
        int alerts = stories(caught);
        return new Rehearsal(
                caught,
                alerts,
                alerts == 0 ? wider(expression, found) : Optional.empty(),
                Rehearsal.isTooMuch(alerts) ? narrower(expression, found, alerts) : Optional.empty());
    }

    private List<Judged> found(Expression expression) {
        Period week = Period.since(clock.instant().minus(WEEK));
        Query query = reader.read(expression.words(), week, Set.of());
        return searcher.search(query, JUDGED).hits().stream()
                .map(Hit::stored)
                .map(stored -> new Judged(stored, matching.terms(stored.article())))
                .toList();
    }

    private List<StoredArticle> caught(Expression expression, List<Judged> found) {
        Matcher matcher = matching.matcher(expression);
        return found.stream()
                .filter(each -> matching.judged(matcher.relevance(each.terms()), expression, each.stored())
                        .isEnough())
                .map(Judged::stored)
                .sorted(Comparator.comparingLong(StoredArticle::id).reversed())
                .toList();
    }

    /** An article that is in no story, such as a sample, is one of its own. */
    private int stories(List<StoredArticle> articles) {
        Set<Long> ids = new HashSet<>();
        articles.forEach(stored ->
                ids.add(stories.of(stored.id()).map(story -> story.id()).orElse(stored.id())));
        return ids.size();
    }

    private Optional<Rehearsal.Wider> wider(Expression expression, List<Judged> found) {
        if (expression.clauses().size() < 2) {
            return Optional.empty();
        }
        return expression.clauses().stream()
                .map(clause ->
                        new Rehearsal.Wider(clause.toString(), stories(caught(expression.without(clause), found))))
                .max(Comparator.comparingInt(Rehearsal.Wider::stories))
                .filter(best -> best.stories() > 0);
    }

    /** What leaves most of what a person can bear, or else least; an added word would only catch more. */
    private Optional<Rehearsal.Narrower> narrower(Expression expression, List<Judged> found, int alerts) {
        Comparator<Rehearsal.Narrower> bearable =
                Comparator.comparing(narrower -> !Rehearsal.isTooMuch(narrower.stories()));
        return expression.demanding().entrySet().stream()
                .map(tried -> new Rehearsal.Narrower(tried.getKey(), stories(caught(tried.getValue(), found))))
                .filter(narrower -> narrower.stories() > 0 && narrower.stories() < alerts)
                .max(bearable.thenComparingInt(narrower ->
                        Rehearsal.isTooMuch(narrower.stories()) ? -narrower.stories() : narrower.stories()));
    }
}
