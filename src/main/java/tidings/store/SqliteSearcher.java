package tidings.store;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.NewsSearcher;
import tidings.topic.OutletBalance;
import tidings.topic.Query;
import tidings.topic.Resemblance;
import tidings.topic.Term;

/**
 * Finds articles by the full-text index of SQLite (FTS5).
 *
 * <p>FTS5 scores every article that has any of the words, so {@link Scopes} says which part of a large store is searched
 * for which of the words.
 */
public final class SqliteSearcher implements NewsSearcher {
    /** Candidates that are compared with the question letter by letter. */
    private static final int COMPARED = 50;

    private static final double FRESHNESS_WEIGHT = 0.1;
    private static final double FRESH_DAYS = 30;
    /** What each other outlet that carries an article adds, and how many count. */
    private static final double COPY_WEIGHT = 0.02;

    private static final int COPIES_COUNTED = 5;

    private final Database database;
    private final Clock clock;
    private final Rarities rarities = new Rarities();

    private final SearchCost cost;

    public SqliteSearcher(Database database, Clock clock) {
        this(database, clock, SearchCost.BEARABLE);
    }

    SqliteSearcher(Database database, Clock clock, SearchCost cost) {
        this.database = database;
        this.clock = clock;
        this.cost = cost;
    }

    @Override
    public Found search(Query query, int limit) {
        return database.read(session -> {
            Frequencies frequencies = frequencies(session, query);
            return new Found(hits(session, query, limit, frequencies), frequencies.rarity());
        });
    }

    @Override
    public List<StoredArticle> latest(Query query, int limit) {
        if (query.terms().isEmpty()) {
            return List.of();
        }
        return database.read(session -> {
            List<Term> stored = frequencies(session, query).rarestFirst();
            return stored.isEmpty()
                    ? List.of()
                    : SqliteArticles.newest(
                            session,
                            Match.all(stored.stream().limit(Scopes.RAREST).toList()),
                            ArticleIds.Range.of(query.period()),
                            limit);
        });
    }

    private Frequencies frequencies(Session session, Query query) {
        long all = session.number("SELECT coalesce(sum(articles), 0) FROM article_tally");
        return rarities.of(session, query.terms(), all);
    }

    private List<Hit> hits(Session session, Query query, int limit, Frequencies frequencies) {
        Map<Term, Double> rarity = frequencies.rarity();
        if (!query.urls().isEmpty()) {
            return among(SqliteArticles.withUrls(session, query.urls()), session, query, rarity).stream()
                    .limit(limit)
                    .toList();
        }
        if (query.terms().isEmpty()) {
            return List.of();
        }
        Scope scope = new Scopes(session, cost, clock.instant()).of(query, frequencies);
        List<Hit> candidates = withOwn(
                PrivateHits.matching(session, query, rarity),
                candidates(session, scope, frequencies, Math.max(limit, COMPARED)));
        int compared = Math.min(COMPARED, candidates.size());
        List<Hit> best = new Resemblance(query.text()).reordered(candidates.subList(0, compared));
        return OutletBalance.balanced(
                        Stream.concat(best.stream(), candidates.stream().skip(compared))
                                .toList())
                .stream()
                .limit(limit)
                .toList();
    }

    private List<Hit> candidates(Session session, Scope scope, Frequencies frequencies, int limit) {
        List<Hit> hits = new ArrayList<>();
        for (Bm25.Scored scored : Bm25.best(session, scope, frequencies, limit)) {
            SqliteArticles.withId(session, scored.id())
                    .ifPresent(article -> hits.add(
                            new Hit(article, scored.score() * freshness(article) * spread(session, scored.id()))));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    /** What the chat has of its own among what is public. Samples are never beside real news. */
    private List<Hit> withOwn(List<Hit> own, List<Hit> found) {
        if (own.isEmpty()) {
            return found;
        }
        return Stream.concat(
                        own.stream().map(hit -> new Hit(hit.stored(), hit.score() * freshness(hit.stored()))),
                        found.stream().filter(hit -> hit.stored().article().origin() != Origin.SAMPLE))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    /** From 1 for old news up to 1.1 for today's: enough to be first where relevance is equal. */
    private double freshness(StoredArticle article) {
        return article.article()
                .published()
                .map(date -> Math.max(0, Duration.between(date, clock.instant()).toHours() / 24.0))
                .map(days -> 1 + FRESHNESS_WEIGHT * Math.pow(0.5, days / FRESH_DAYS))
                .orElse(1.0);
    }

    /** From 1 for what one outlet has up to 1.1 for what many took over: again enough where relevance is equal. */
    private static double spread(Session session, long article) {
        long copies = session.number(
                "SELECT count(*) FROM (SELECT DISTINCT source FROM article_copy WHERE article = ? LIMIT ?)",
                article,
                COPIES_COUNTED);
        return 1 + COPY_WEIGHT * copies;
    }

    /** All these articles, those that fit best first. */
    private static List<Hit> among(
            List<StoredArticle> articles, Session session, Query query, Map<Term, Double> rarity) {
        Map<Long, Double> scores = new HashMap<>();
        if (!query.terms().isEmpty() && !articles.isEmpty()) {
            long first = articles.stream().mapToLong(StoredArticle::id).min().getAsLong();
            long last = articles.stream().mapToLong(StoredArticle::id).max().getAsLong();
            Bm25.best(session, Match.any(query.terms()), new ArticleIds.Range(first, last), Integer.MAX_VALUE)
                    .forEach(scored -> scores.put(scored.id(), scored.score()));
        }
        List<Hit> hits = new ArrayList<>(PrivateHits.withUrls(session, query, rarity));
        articles.forEach(article -> hits.add(new Hit(article, scores.getOrDefault(article.id(), 0.0))));
        return new Resemblance(query.text()).reordered(hits);
    }
}
