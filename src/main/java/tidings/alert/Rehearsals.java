package tidings.alert;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.article.StoredArticle;
import tidings.story.Stories;
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

    public Rehearsals(QueryReader reader, Searcher searcher, Stories stories, TopicMatching matching, Clock clock) {
        this.reader = reader;
        this.searcher = searcher;
        this.stories = stories;
        this.matching = matching;
        this.clock = clock;
    }

    public Rehearsal of(Expression expression) {
        List<StoredArticle> found = found(expression);
        List<StoredArticle> caught = caught(expression, found);
        int alerts = stories(caught);
        return new Rehearsal(caught, alerts, alerts == 0 ? wider(expression, found) : Optional.empty());
    }

    private List<StoredArticle> found(Expression expression) {
        Period week = Period.since(clock.instant().minus(WEEK));
        Query query = reader.read(expression.words(), week, Set.of());
        return searcher.search(query, JUDGED).hits().stream().map(Hit::stored).toList();
    }

    private List<StoredArticle> caught(Expression expression, List<StoredArticle> found) {
        Matcher matcher = matching.matcher(expression);
        return found.stream()
                .filter(stored -> matching.judged(
                                matcher.relevance(matching.terms(stored.article())), expression, stored)
                        .isEnough())
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

    private Optional<Rehearsal.Wider> wider(Expression expression, List<StoredArticle> found) {
        if (expression.clauses().size() < 2) {
            return Optional.empty();
        }
        List<Rehearsal.Wider> tried = new ArrayList<>();
        for (Expression.Clause clause : expression.clauses()) {
            int alerts = stories(caught(expression.without(clause), found));
            tried.add(new Rehearsal.Wider(clause.toString(), alerts));
        }
        return tried.stream()
                .max(Comparator.comparingInt(Rehearsal.Wider::stories))
                .filter(best -> best.stories() > 0);
    }
}
