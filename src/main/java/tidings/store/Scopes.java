package tidings.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.topic.Period;
import tidings.topic.Phrase;
import tidings.topic.Query;
import tidings.topic.Term;

/**
 * Chooses what a search goes over. A small store is searched whole. In a large one the newest week is searched first, then
 * the month, the year, and all: the first of them that holds enough articles with the rarest words of the question. A
 * window is a range of ids, and costs 28 times less than a date column would. Beyond a month the commonest words are left
 * out until the search is bearable.
 */
final class Scopes {
    private static final List<Duration> WINDOWS =
            List.of(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(365));
    private static final Duration MONTH = WINDOWS.get(1);
    /** Articles with the rarest words that make a window good enough. */
    private static final int ENOUGH = 10;
    /** Of the words of a question, the rarest that a good article has. */
    private static final int RAREST = 2;

    private final Session session;
    private final Rarities rarities;
    private final SearchCost cost;
    private final Instant now;

    Scopes(Session session, Rarities rarities, SearchCost cost, Instant now) {
        this.session = session;
        this.rarities = rarities;
        this.cost = cost;
        this.now = now;
    }

    /** @param all the articles of the store */
    Scope of(Query query, List<Term> rarestFirst, long all) {
        List<String> quotations = occurring(query);
        Wanted any = Wanted.any(query, quotations);
        List<Term> stored = rarestFirst.stream()
                .filter(term -> rarities.having(session, term, all) > 0)
                .toList();
        if (all <= cost.small() || stored.isEmpty()) {
            return new Scope(any, ArticleIds.Range.of(query.period()));
        }
        Wanted rarest = any.all(stored.stream().limit(RAREST).toList());
        Period window = window(query.period(), rarest.written());
        // A quotation is narrow already.
        boolean isWide = quotations.isEmpty() && reachesBeyondAMonth(window);
        return new Scope(isWide ? bearable(any, stored, all) : any, ArticleIds.Range.of(window));
    }

    /** The shortest window that holds enough good articles, ended by the period's end or now. */
    private Period window(Period asked, String good) {
        Instant end = asked.until().orElse(now);
        for (Duration length : WINDOWS) {
            Instant start = end.minus(length);
            if (asked.since().isPresent() && !start.isAfter(asked.since().get())) {
                return asked;
            }
            Period window = new Period(Optional.of(start), asked.until());
            if (holds(good, window, ENOUGH)) {
                return window;
            }
        }
        return asked;
    }

    private boolean holds(String match, Period period, int articles) {
        ArticleIds.Range range = ArticleIds.Range.of(period);
        long found = session.number("""
                SELECT count(*) FROM (
                    SELECT rowid FROM article_terms WHERE article_terms MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)
                """, match, range.first(), range.last(), articles);
        return found == articles;
    }

    private boolean reachesBeyondAMonth(Period window) {
        Instant end = window.until().orElse(now);
        return window.since().map(since -> since.isBefore(end.minus(MONTH))).orElse(true);
    }

    /** As many of the rarest words as may be scored; all of them together where even one is too common. */
    private Wanted bearable(Wanted any, List<Term> rarestFirst, long all) {
        List<Term> chosen = new ArrayList<>();
        long entries = 0;
        for (Term term : rarestFirst) {
            entries += rarities.having(session, term, all);
            if (entries <= cost.entries()) {
                chosen.add(term);
            }
        }
        return chosen.isEmpty() ? any.all(rarestFirst) : any.any(chosen);
    }

    /** The quotations that occur together in the time asked for: only these can be insisted on. */
    private List<String> occurring(Query query) {
        List<String> occurring = new ArrayList<>();
        for (Phrase phrase : query.phrases()) {
            if (phrase.quoted()) {
                occurring.add(Match.phrase(phrase.terms()));
                if (!holds(Match.both(occurring), query.period(), 1)) {
                    occurring.removeLast();
                }
            }
        }
        return occurring;
    }
}
