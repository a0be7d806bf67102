package tidings.digest;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.article.Article;
import tidings.check.Counts;

/**
 * Where outlets give different numbers for one thing, both are told, each with its outlet and time in brackets: "12 people
 * were killed [one.example, 3 May 2026 08:00 UTC]". They are never merged.
 */
final class Disagreements {
    /** So many other words in common make two sentences speak of one thing. */
    private static final int SAME_THING = 3;

    private static final Counts COUNTS = new Counts();
    private static final int CONTENT_WORD = 4;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final List<Passage> passages;

    Disagreements(List<Passage> passages) {
        this.passages = passages;
    }

    /** The text of the passage, with outlet and time where another outlet's number is different. */
    String text(Passage passage) {
        boolean disputed = passages.stream().anyMatch(other -> disagree(passage, other));
        return disputed ? passage.text() + " [" + origin(passage.stored().article()) + "]" : passage.text();
    }

    private static String origin(Article article) {
        DateTimeFormatter format = TIME.withLocale(article.language().locale());
        return article.published()
                .map(published -> article.source() + ", " + format.format(published))
                .orElse(article.source());
    }

    boolean disagree(Passage one, Passage other) {
        String outlet = one.stored().article().source();
        if (outlet.equals(other.stored().article().source())) {
            return false;
        }
        if (common(one.words(), other.words()) < SAME_THING) {
            return false;
        }
        Map<String, Set<String>> counted = COUNTS.in(counting(one));
        Map<String, Set<String>> counter = COUNTS.in(counting(other));
        return counted.keySet().stream()
                .filter(counter::containsKey)
                .anyMatch(thing -> Collections.disjoint(counted.get(thing), counter.get(thing)));
    }

    /** The dead of an earlier flood do not dispute those of this one. */
    private static String counting(Passage passage) {
        String text = Line.verbatim(passage.text());
        return passage.stored()
                .article()
                .published()
                .map(published -> OtherYears.without(
                        text, published.atZone(ZoneOffset.UTC).getYear()))
                .orElse(text);
    }

    private static long common(List<String> one, List<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        return shared.stream().filter(Disagreements::isContent).count();
    }

    private static boolean isContent(String word) {
        return word.length() >= CONTENT_WORD && Character.isLetter(word.charAt(0));
    }
}
