package tidings.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.check.Contrast;
import tidings.text.Language;
import tidings.text.PlaceWords;

/**
 * The names in a passage by what stands around them. Where a near copy has other ones in their stead, it tells of other
 * people or of another place: a fire in Hull is not one in Derby.
 *
 * @param text the passage without its speakers
 * @param names by the word before and the word behind, or by the former alone where it says where something is
 */
record Namings(String text, Map<String, List<String>> names) {
    private static final Contrast CONTRAST = new Contrast();
    private static final PlaceWords PLACE_WORDS = new PlaceWords(PlaceWords.WHERE, PlaceWords.STRUCK);
    private static final String SENTENCE_END = ".!?…:\"“„«‘";

    static Namings of(Passage passage) {
        String text = CONTRAST.claim(Line.verbatim(passage.text()));
        Language language = passage.stored().article().language();
        List<Word> words = Word.of(text);
        Map<String, List<String>> names = new HashMap<>();
        int at = 0;
        while (at < words.size()) {
            int end = at + 1;
            if (at > 0 && isWithin(text, words, at)) {
                while (end < words.size() && isWithin(text, words, end)) {
                    end++;
                }
                add(words, at, end, language, names);
            }
            at = end;
        }
        return new Namings(text, names);
    }

    /** Whether it has a capital letter that no beginning of a sentence explains. */
    private static boolean isWithin(String text, List<Word> words, int at) {
        return words.get(at).isCapitalised()
                && text.substring(words.get(at - 1).end(), words.get(at).start())
                        .chars()
                        .noneMatch(c -> SENTENCE_END.indexOf(c) >= 0);
    }

    private static void add(List<Word> words, int from, int to, Language language, Map<String, List<String>> names) {
        String before = words.get(from - 1).low();
        boolean isPlace = PLACE_WORDS.of(language).contains(before);
        // Any noun has a capital letter in German.
        if (isPlace || !language.equals(Language.GERMAN)) {
            String behind = isPlace || to == words.size() ? "" : words.get(to).low();
            words.subList(from, to).stream()
                    .map(Word::text)
                    .filter(name -> !CONTRAST.substance(name).isEmpty())
                    .forEach(name -> names.computeIfAbsent(before + " " + behind, any -> new ArrayList<>())
                            .add(name));
        }
    }

    /** Whether each has a name where the other one has one that it lacks. */
    boolean areOthersThan(Namings other) {
        return names.entrySet().stream()
                .filter(entry -> isUnknown(entry.getValue(), other.text))
                .flatMap(entry -> Optional.ofNullable(other.names.get(entry.getKey())).stream())
                .anyMatch(others -> isUnknown(others, text));
    }

    private static boolean isUnknown(Collection<String> names, String text) {
        return !CONTRAST.hasAny(names, text);
    }
}
