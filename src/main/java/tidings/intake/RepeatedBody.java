package tidings.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes out what a text says twice: posts and pages often carry the body a second time, whole or nearly so.
 *
 * <p>Paragraphs are compared by their words, so blanks, quotation marks and case do not matter. A long one that was here
 * already goes, also when nine of ten of its four-word shingles were (a quote header glued to one copy, a typo corrected
 * in the other). Short ones repeat in honest texts ("Yes.", "* * *"): they go only inside a second copy, which is where
 * the paragraphs around them went too, or the one in front of them. What only the second copy has is kept, behind the paragraph that it follows there.
 */
final class RepeatedBody {
    /** Words from which on a paragraph does not stand twice by chance. */
    static final int LONG = 8;

    static final int SHINGLE = 4;
    static final double SAME = 0.9;
    /** Inside a second copy half of the shingles are enough. */
    private static final double SIMILAR = 0.5;
    /** So many long paragraphs in their old order are a second copy. */
    private static final int COPY = 2;
    /** A second copy may lack a line, a link to another article. */
    private static final int GAP = 2;

    /** A shingle that so many paragraphs have is a turn of phrase, and finds nothing. */
    private static final int COMMON = 20;

    private static final int NOWHERE = -1;

    private final List<Paragraph> kept = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, List<Integer>> byShingle = new HashMap<>();

    private record Paragraph(String text, List<String> words, List<String> after) {}

    private RepeatedBody() {}

    /** The paragraphs, each said once. */
    static List<String> once(List<String> paragraphs) {
        return Repetition.isLikely(paragraphs) ? readAll(paragraphs) : paragraphs;
    }

    /** As {@link #once}, without the quick look first. */
    static List<String> readAll(List<String> paragraphs) {
        return new RepeatedBody().read(paragraphs);
    }

    /** The paragraphs without a second copy of the body; a single one may repeat, as refrains and pull quotes do. */
    static List<String> withoutSecondCopy(List<String> paragraphs) {
        Set<String> seen = new HashSet<>();
        long distinct = paragraphs.stream()
                .filter(paragraph -> !seen.add(paragraph))
                .distinct()
                .filter(paragraph -> words(paragraph).size() >= LONG)
                .count();
        return distinct >= COPY ? once(paragraphs) : paragraphs;
    }

    private List<String> read(List<String> paragraphs) {
        int last = -1;
        int run = 0;
        int before = NOWHERE;
        for (String paragraph : paragraphs) {
            List<String> words = words(paragraph);
            OptionalInt place = place(words, run >= COPY ? SIMILAR : SAME);
            boolean isCopied =
                    place.isPresent() && (words.size() >= LONG || run >= COPY || followed(before, place.getAsInt()));
            before = isCopied ? place.getAsInt() : NOWHERE;
            if (isCopied) {
                last = place.getAsInt();
                run += words.size() >= LONG ? 1 : 0;
            } else if (run < COPY) {
                keep(paragraph, words);
            } else if (words.size() >= LONG || endsSentence(paragraph)) {
                // A heading that only the second copy has is the furniture of the page it was taken from; text is kept.
                kept.get(last).after().add(paragraph);
            }
        }
        return kept.stream()
                .flatMap(paragraph -> Stream.concat(Stream.of(paragraph.text()), paragraph.after().stream()))
                .toList();
    }

    /** Whether it stood there the first time, too, behind the paragraph that was just said again. */
    private static boolean followed(int before, int place) {
        return before != NOWHERE && place > before && place <= before + GAP;
    }

    private void keep(String paragraph, List<String> words) {
        int place = kept.size();
        kept.add(new Paragraph(paragraph, words, new ArrayList<>()));
        places.putIfAbsent(String.join(" ", words), place);
        for (int shingle : shingles(words)) {
            List<Integer> having = byShingle.computeIfAbsent(shingle, any -> new ArrayList<>(1));
            if (having.size() < COMMON) {
                having.add(place);
            }
        }
    }

    /** Where these words were said already. */
    private OptionalInt place(List<String> words, double likeness) {
        Integer same = places.get(String.join(" ", words));
        if (same != null) {
            return OptionalInt.of(same);
        }
        Set<Integer> shingles = shingles(words);
        Map<Integer, Integer> shared = new HashMap<>();
        shingles.forEach(shingle ->
                byShingle.getOrDefault(shingle, List.of()).forEach(place -> shared.merge(place, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(entry -> words.size() >= LONG && entry.getValue() >= likeness * shingles.size())
                .mapToInt(Map.Entry::getKey)
                .min();
    }

    /** Hashes of the four-word shingles. That two differ and collide is rare, and nine of ten would have to. */
    private static Set<Integer> shingles(List<String> words) {
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE).hashCode());
        }
        return shingles;
    }

    /** Letters and digits in lower case. Looked at one by one: every article comes by here, and a pattern takes its time. */
    static List<String> words(String paragraph) {
        String text = paragraph.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(text.length() / 5);
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!isOfWord(c)) {
                add(text, start, at, words);
                start = next;
            }
            at = next;
        }
        add(text, start, text.length(), words);
        return words;
    }

    private static void add(String text, int start, int end, List<String> words) {
        if (end > start) {
            words.add(text.substring(start, end));
        }
    }

    static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    static boolean endsSentence(String paragraph) {
        return paragraph.matches("(?s).*[.!?…。！？:;][\"'”’»“)\\]]*");
    }
}
