package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that one text has and another one has not. Whom or what a sentence is about is read more strictly here than where a
 * name is looked for in its source: Lindau and Lindow are two towns, Austria and Australia two countries.
 */
final class OtherNames {
    /** What case and number leave behind the stem of a name: "Varna's", "Варны", "Варной", "Празі". */
    private static final Pattern ENDING = Pattern.compile("(?:'?s)?|[аеёиоуыэюяьйіїєґгмвх]{0,3}|[зс]і");
    /** Letters in which forms of one name agree at least. */
    private static final int STEM = 3;

    private final Wording wording;

    OtherNames(Wording wording) {
        this.wording = wording;
    }

    /** Whether a sentence of some text has a name that the other text has not. */
    boolean has(String sentence, String text, String other) {
        List<Word> known = Word.of(other);
        return in(sentence, text).anyMatch(name -> !isKnown(name, known));
    }

    /** Those in a sentence of some text; in German all nouns may be. */
    Stream<Word> in(String sentence, String text) {
        List<Word> own = Word.of(text);
        boolean capitalised = isTitleCase(sentence);
        Set<String> small =
                own.stream().filter(word -> !mayBeName(word)).map(Word::low).collect(Collectors.toSet());
        return Word.of(sentence).stream()
                .filter(word -> isName(word, small))
                .filter(name ->
                        !capitalised || own.stream().anyMatch(word -> word.low().equals(name.low())));
    }

    /** Whether a name is among these words, in whatever form. */
    boolean isKnown(Word name, List<Word> known) {
        return known.stream().anyMatch(word -> isSame(name, word));
    }

    /** A word that begins a sentence has a capital, too, but it is written small elsewhere, and nouns in German never are. */
    private boolean isName(Word word, Set<String> small) {
        return word.isContent()
                && !wording.isOfNumber(word)
                && !wording.calendar().has(word)
                && ((mayBeName(word) && !small.contains(word.low()))
                        || wording.names().isCountry(word));
    }

    /** Whether it has a capital, or is of a script that has none. */
    private static boolean mayBeName(Word word) {
        int first = word.text().codePointAt(0);
        return Character.toTitleCase(first) == first;
    }

    /** In "Storm Closes Harbour" capitals tell nothing; the names among the words stand in the text as well. */
    private static boolean isTitleCase(String line) {
        List<Word> words = Word.of(line);
        return 2 * words.stream().filter(Word::isCapitalised).count() > words.size();
    }

    private boolean isSame(Word name, Word word) {
        Set<String> called = wording.names().called(name);
        Set<String> other = wording.names().called(word);
        return (called.isEmpty() || other.isEmpty())
                ? (isForm(name.low(), word.low()) || Names.soundsLike(name, word))
                : other.stream().anyMatch(called::contains);
    }

    private static boolean isForm(String one, String other) {
        int common = Forms.common(one, other);
        return one.equals(other)
                || (common >= STEM
                        && ENDING.matcher(one.substring(common)).matches()
                        && ENDING.matcher(other.substring(common)).matches());
    }
}
