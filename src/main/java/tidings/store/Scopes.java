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
 * window is a range of ids, and costs 28 times less than a date column would. The commonest words are not looked for where
 * that would cost too much; they only tell apart what the others find.
 */
final class Scopes {
    private static final List<Duration> WINDOWS =
            List.of(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(365));
    private static final Duration MONTH = WINDOWS.get(1);
    /** Articles with the rarest words that make a window good enough. */
    private static final int ENOUGH = 10;
    /** Of the words of a question, the rarest that a good article has. */
    static final int RAREST = 2;

    private final Session session;
    private final SearchCost cost;
    private final Instant now;

    Scopes(Session session, SearchCost cost, Instant now) {
        this.session = session;
        this.cost = cost;
        this.now = now;
    }

    Scope of(Query query, Frequencies frequencies) {
        List<String> quotations = occurring(query);
        Wanted any = Wanted.any(query, quotations);
        List<Term> stored = frequencies.rarestFirst();
        if (frequencies.all() <= cost.small() || stored.isEmpty()) {
            return new Scope(any, ArticleIds.Range.of(query.period()));
        }
        Wanted rarest = any.all(stored.stream().limit(RAREST).toList());
        Period window = window(query.period(), rarest.written());
        // A quotation is narrow already.
        boolean isWide = quotations.isEmpty() && reachesBeyondAMonth(window);
        return new Scope(bearable(any, frequencies, isWide), ArticleIds.Range.of(window));
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

    /**
     * As many of the rarest words as may be looked for. Where even one is too common: all of them together in a wide scope,
     * the rarest in a narrow one.
     */
    private Wanted bearable(Wanted any, Frequencies frequencies, boolean isWide) {
        List<Term> rarestFirst = frequencies.rarestFirst();
        long bearable = isWide ? cost.scored() : cost.counted();
        int looked = 0;
        long entries = 0;
        while (looked < rarestFirst.size() && entries + frequencies.of(rarestFirst.get(looked)) <= bearable) {
            entries += frequencies.of(rarestFirst.get(looked));
            looked++;
        }
        if (looked == 0 && isWide) {
            return any.all(rarestFirst);
        }
        looked = Math.max(1, looked);
        return any.any(rarestFirst.subList(0, looked), rarestFirst.subList(looked, rarestFirst.size()));
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
