package tidings.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tidings.topic.Term;

/**
 * In how many articles a term stands. Counting a common word in a million articles takes as long as searching for it,
 * so a count is kept until the store has grown or shrunk by a fiftieth.
 */
final class Rarities {
    private static final int KEPT = 20_000;
    private static final double DRIFT = 0.02;
    /** Rarer words are counted each time: it costs next to nothing, and a name that is new today must not stay unknown. */
    private static final long COMMON = 1_000;

    private record Count(long having, long all) {
        boolean holdsFor(long now) {
            return Math.abs(now - all) <= DRIFT * all;
        }
    }

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private long having(Session session, Term term, long all) {
        String expression = Match.term(term);
        Count known = counts.get(expression);
        if (known != null && known.holdsFor(all)) {
            return known.having();
        }
        long having = session.number("SELECT count(*) FROM article_terms WHERE article_terms MATCH ?", expression);
        if (having >= COMMON) {
            if (counts.size() >= KEPT) {
                counts.clear();
            }
            counts.put(expression, new Count(having, all));
        }
        return having;
    }

    /** In how many of {@code all} articles each of the terms stands. */
    Frequencies of(Session session, List<Term> terms, long all) {
        Map<Term, Long> having = new HashMap<>();
        terms.forEach(term -> having.put(term, having(session, term, all)));
        return new Frequencies(having, all);
    }
}
