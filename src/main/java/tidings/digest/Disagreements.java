package tidings.digest;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tidings.article.Article;

/**
 * Where outlets give different numbers for one thing, both are told, each with its outlet and time in brackets: "12 people
 * were killed [one.example, 3 May 2026 08:00 UTC]". They are never merged.
 */
final class Disagreements {
    /** So many other words in common make two sentences speak of one thing. */
    private static final int SAME_THING = 3;

    /** A share of one thing and a share of another are no disagreement. */
    private static final Pattern SHARE = Pattern.compile("percent.*|prozent.*|процент.*|відсот.*");

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
        Map<String, String> counted = counted(one.words());
        Map<String, String> counter = counted(other.words());
        boolean differ = counted.entrySet().stream()
                .anyMatch(entry ->
                        counter.containsKey(entry.getKey()) && !entry.getValue().equals(counter.get(entry.getKey())));
        return differ && common(one.words(), other.words()) >= SAME_THING;
    }

    /** What is counted in the words, with its number: "people" and "12". */
    private static Map<String, String> counted(List<String> words) {
        Map<String, String> counted = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            String thing = words.get(i + 1);
            if (Character.isDigit(words.get(i).charAt(0))
                    && isContent(thing)
                    && !SHARE.matcher(thing).matches()) {
                counted.put(words.get(i + 1), words.get(i));
            }
        }
        return counted;
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
