package tidings.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import tidings.topic.OutletBalance;
import tidings.topic.Period;
import tidings.topic.Phrase;
import tidings.topic.Query;
import tidings.topic.Resemblance;
import tidings.topic.Searcher;
import tidings.topic.Term;

/**
 * Finds articles by the full-text index of SQLite (FTS5).
 *
 * <p>A small store is searched whole. In a large one FTS5 scores every article that has any of the words, which takes
 * half a second for a million, so the newest week is searched first, then the month, the year, and all: the first of
 * them that holds enough articles with the rarest words of the question. A window is a range of ids, and costs 28
 * times less than a date column would.
 */
public final class SqliteSearcher implements Searcher {
    /** Articles up to which the store is searched whole. */
    private static final int SMALL = 50_000;

    private static final List<Duration> WINDOWS =
            List.of(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(365));
    /** Articles with the rarest words that make a window good enough. */
    private static final int ENOUGH = 10;
    /** Of the words of a question, the rarest that a good article has. */
    private static final int RAREST = 2;
    /** Index entries that a search beyond a month may score: the commonest words are left out until it is so. */
    private static final long BUDGET = 50_000;
    /** Candidates that are compared with the question letter by letter. */
    private static final int COMPARED = 50;

    /** Translated and respelled words against those that were written: an article in the asked words comes first. */
    private static final double VARIANT_WEIGHT = 0.6;
    /** A name whose words stand side by side, over what each of them counts. */
    private static final double NAME_WEIGHT = 0.3;

    private static final double FRESHNESS_WEIGHT = 0.1;
    private static final double FRESH_DAYS = 30;

    private final Database database;
    private final Clock clock;
    private final Rarities rarities = new Rarities();

    public SqliteSearcher(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Found search(Query query, int limit) {
        return database.read(session -> {
            long all = session.number("SELECT coalesce(sum(articles), 0) FROM article_tally");
            Map<Term, Double> rarity = rarities.of(session, query.terms(), all);
            return new Found(hits(session, query, limit, rarity, all), rarity);
        });
    }

    private List<Hit> hits(Session session, Query query, int limit, Map<Term, Double> rarity, long all) {
        if (!query.urls().isEmpty()) {
            return among(SqliteArticles.withUrls(session, query.urls()), session, query, rarity).stream()
                    .limit(limit)
                    .toList();
        }
        if (query.terms().isEmpty()) {
            return List.of();
        }
        List<Term> rarestFirst = query.terms().stream()
                .sorted(Comparator.comparing((Term term) -> rarity.getOrDefault(term, 0.0))
                        .reversed())
                .toList();
        Wanted wanted = Wanted.any(query, required(session, query));
        ArticleIds.Range range = ArticleIds.Range.of(query.period());
        if (all > SMALL) {
            Period window = window(session, query, rarestFirst);
            range = ArticleIds.Range.of(window);
            if (reaches(window, WINDOWS.get(1))) {
                wanted = affordable(session, rarestFirst, all, wanted);
            }
        }
        List<Hit> candidates = withOwn(
                PrivateHits.matching(session, query, rarity),
                candidates(session, wanted, range, Math.max(limit, COMPARED)));
        int compared = Math.min(COMPARED, candidates.size());
        List<Hit> best = new Resemblance(query.text()).reordered(candidates.subList(0, compared));
        return OutletBalance.balanced(
                        Stream.concat(best.stream(), candidates.stream().skip(compared))
                                .toList())
                .stream()
                .limit(limit)
                .toList();
    }

    /** The shortest window that holds enough articles with the rarest words, ended by the period's end or now. */
    private Period window(Session session, Query query, List<Term> rarestFirst) {
        String rarest = Match.all(rarestFirst.stream().limit(RAREST).toList());
        Instant end = query.period().until().orElse(clock.instant());
        for (Duration length : WINDOWS) {
            Instant start = end.minus(length);
            if (query.period().since().isPresent()
                    && !start.isAfter(query.period().since().get())) {
                return query.period();
            }
            Period window =
                    new Period(java.util.Optional.of(start), query.period().until());
            ArticleIds.Range range = ArticleIds.Range.of(window);
            long good = session.number("""
                    SELECT count(*) FROM (
                        SELECT rowid FROM article_terms WHERE article_terms MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)
                    """, rarest, range.first(), range.last(), ENOUGH);
            if (good >= ENOUGH) {
                return window;
            }
        }
        return query.period();
    }

    private boolean reaches(Period window, Duration length) {
        Instant end = window.until().orElse(clock.instant());
        return window.since().map(since -> since.isBefore(end.minus(length))).orElse(true);
    }

    /** As many of the rarest words as the budget allows; all of them together where even one is too common. */
    private Wanted affordable(Session session, List<Term> rarestFirst, long all, Wanted wanted) {
        List<Term> chosen = new ArrayList<>();
        long entries = 0;
        for (Term term : rarestFirst) {
            entries += rarities.having(session, term, all);
            if (entries <= BUDGET) {
                chosen.add(term);
            }
        }
        return chosen.isEmpty() ? wanted.all(rarestFirst) : wanted.any(chosen);
    }

    /** What stands in quotation marks must occur, where it occurs anywhere at all. */
    private static List<String> required(Session session, Query query) {
        List<String> required = new ArrayList<>();
        for (Phrase phrase : query.phrases()) {
            if (phrase.quoted()) {
                required.add(Match.phrase(phrase.terms()));
                boolean occurs = session.first(
                                "SELECT rowid FROM article_terms WHERE article_terms MATCH ? LIMIT 1",
                                row -> row.getLong(1),
                                Match.both(required))
                        .isPresent();
                if (!occurs) {
                    required.removeLast();
                }
            }
        }
        return required;
    }

    private List<Hit> candidates(Session session, Wanted wanted, ArticleIds.Range range, int limit) {
        List<Hit> hits = new ArrayList<>();
        for (Scored scored : both(session, wanted, range, limit)) {
            SqliteArticles.withId(session, scored.id())
                    .ifPresent(article -> hits.add(new Hit(article, scored.score() * freshness(article))));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    /** The score of the words as they were written, and what translations and other spellings add to it. */
    private static List<Scored> both(Session session, Wanted wanted, ArticleIds.Range range, int limit) {
        Map<Long, Double> scores = new HashMap<>();
        scored(session, wanted.written(), range, limit).forEach(scored -> scores.put(scored.id(), scored.score()));
        if (wanted.hasVariants()) {
            scored(session, wanted.variants(), range, limit)
                    .forEach(scored -> scores.merge(scored.id(), VARIANT_WEIGHT * scored.score(), Double::sum));
        }
        wanted.named()
                .ifPresent(named -> scored(session, named, range, limit)
                        .forEach(scored -> scores.computeIfPresent(
                                scored.id(), (id, score) -> score + NAME_WEIGHT * scored.score())));
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(limit)
                .toList();
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

    /** An article's id and how well it fits by BM25, the title's words counting three times. */
    private record Scored(long id, double score) {}

    private static List<Scored> scored(Session session, String match, ArticleIds.Range range, int limit) {
        return session.list(
                """
                SELECT rowid, bm25(article_terms, 3.0, 1.0) AS score FROM article_terms
                WHERE article_terms MATCH ? AND rowid BETWEEN ? AND ? ORDER BY score LIMIT ?
                """, row -> new Scored(row.getLong(1), -row.getDouble(2)), match, range.first(), range.last(), limit);
    }

    /** From 1 for old news up to 1.1 for today's: enough to be first where relevance is equal. */
    private double freshness(StoredArticle article) {
        return article.article()
                .published()
                .map(date -> Math.max(0, Duration.between(date, clock.instant()).toHours() / 24.0))
                .map(days -> 1 + FRESHNESS_WEIGHT * Math.pow(0.5, days / FRESH_DAYS))
                .orElse(1.0);
    }

    /** All these articles, those that fit best first. */
    private static List<Hit> among(
            List<StoredArticle> articles, Session session, Query query, Map<Term, Double> rarity) {
        Map<Long, Double> scores = new HashMap<>();
        if (!query.terms().isEmpty() && !articles.isEmpty()) {
            long first = articles.stream().mapToLong(StoredArticle::id).min().getAsLong();
            long last = articles.stream().mapToLong(StoredArticle::id).max().getAsLong();
            scored(session, Match.any(query.terms()), new ArticleIds.Range(first, last), Integer.MAX_VALUE)
                    .forEach(scored -> scores.put(scored.id(), scored.score()));
        }
        List<Hit> hits = new ArrayList<>(PrivateHits.withUrls(session, query, rarity));
        articles.forEach(article -> hits.add(new Hit(article, scores.getOrDefault(article.id(), 0.0))));
        return new Resemblance(query.text()).reordered(hits);
    }
}
