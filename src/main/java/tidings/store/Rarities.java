package tidings.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import tidings.topic.Term;

/**
 * In how many articles a term stands. Counting a common word in a million articles takes as long as searching for it, so
 * one that is common among the newest articles is counted there alone, and a count is kept until the store has grown or
 * shrunk by a twentieth.
 */
final class Rarities {
    private static final int KEPT = 20_000;
    private static final double DRIFT = 0.05;
    /** Rarer words are counted each time: it costs next to nothing, and a name that is new today must not stay unknown. */
    private static final long COMMON = 1_000;
    /** A larger share than that of the newest articles says enough about all. */
    private static final double LARGE_SHARE = 0.02;

    private record Count(long having, long all) {
        boolean holdsFor(long now) {
            return Math.abs(now - all) <= DRIFT * all;
        }
    }

    /** @param first the id of the oldest of the newest articles, when {@code all} were stored */
    private record Newest(long first, long all) {}

    private final int newest;
    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final AtomicReference<Newest> sample = new AtomicReference<>(new Newest(Long.MIN_VALUE, 0));

    Rarities() {
        this(100_000);
    }

    /** @param newest how many articles are looked at for common words, in a store of more than twice as many */
    Rarities(int newest) {
        this.newest = newest;
    }

    /** In how many of {@code all} articles each of the terms stands. */
    Frequencies of(Session session, List<Term> terms, long all) {
        Map<Term, Long> having = new HashMap<>();
        terms.forEach(term -> having.put(term, having(session, Match.term(term), all)));
        return new Frequencies(having, all);
    }

    private long having(Session session, String expression, long all) {
        Count known = counts.get(expression);
        if (known != null && known.holdsFor(all)) {
            return known.having();
        }
        long having =
                all > 2L * newest ? estimated(session, expression, all) : counted(session, expression, Long.MIN_VALUE);
        if (having >= COMMON) {
            if (counts.size() >= KEPT) {
                counts.clear();
            }
            counts.put(expression, new Count(having, all));
        }
        return having;
    }

    private long estimated(Session session, String expression, long all) {
        Newest known = newest(session, all);
        long looked = newest + Math.max(0, all - known.all());
        long lately = counted(session, expression, known.first());
        return lately > LARGE_SHARE * looked
                ? Math.min(all, Math.round((double) lately / looked * all))
                : counted(session, expression, Long.MIN_VALUE);
    }

    /** The index's own table of sizes is 300 times smaller than that of the articles. */
    private Newest newest(Session session, long all) {
        Newest known = sample.get();
        if (known.all() > 0 && new Count(0, known.all()).holdsFor(all)) {
            return known;
        }
        Newest looked = new Newest(
                session.number("SELECT id FROM article_terms_docsize ORDER BY id DESC LIMIT 1 OFFSET ?", newest - 1),
                all);
        sample.set(looked);
        return looked;
    }

    private static long counted(Session session, String expression, long first) {
        return session.number(
                "SELECT count(*) FROM article_terms WHERE article_terms MATCH ? AND rowid >= ?", expression, first);
    }
}
