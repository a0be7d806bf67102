package tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The names of a text, and whether a source knows them: in another form of the word, in another script, or as another
 * language calls a country.
 */
final class Names {
    /** A skeleton of fewer consonants fits too many names. */
    private static final int TELLING = 3;
    /** Letters by which forms of a name differ at most. */
    private static final int ENDING = 3;

    private final Signals aliases = new Signals("/check/names.txt");
    private final Countries countries = new Countries();
    private final Signals signals;
    private final Numbers numbers;

    Names(Signals signals, Numbers numbers) {
        this.signals = signals;
        this.numbers = numbers;
    }

    /** Capitalised words that do not merely begin a sentence; in German not those that look like common nouns. */
    List<Word> in(List<Word> words, String text, boolean german) {
        return IntStream.range(0, words.size())
                .filter(i -> isName(words, i, text, german))
                .mapToObj(words::get)
                .toList();
    }

    private boolean isName(List<Word> words, int at, String text, boolean german) {
        Word word = words.get(at);
        if (!word.isCapitalised() || at == 0) {
            return false;
        }
        Word before = words.get(at - 1);
        String between = text.substring(before.end(), word.start());
        boolean begins = between.chars().anyMatch(c -> ".!?:“”\"„«".indexOf(c) >= 0);
        return !begins && !(german && isAfterAdjective(before));
    }

    /** "die Brücke", "am Montag", "neue Regeln": what follows such words is a noun like any other. */
    private boolean isAfterAdjective(Word before) {
        return before.isNumber()
                || numbers.isPart(before)
                || signals.has("article", before.low())
                || (!before.isCapitalised()
                        && !signals.has("saying", before.low())
                        && before.low().matches(".{2,}(?:e|en|er|es|em)"));
    }

    /** Whether a word at any place names a country, or a town that languages call otherwise. */
    boolean isCountry(Word word) {
        return !called(word).isEmpty();
    }

    /** Whether the source has the name, as itself or as another language or case has it. */
    boolean isKnown(Word name, List<Word> source) {
        String stem = stem(name.low());
        Set<String> called = called(name);
        return source.stream().anyMatch(word -> {
            Set<String> other = called(word);
            return (called.isEmpty() || other.isEmpty())
                    ? (isSame(name, stem, word) || soundsLike(name, word))
                    : other.stream().anyMatch(called::contains);
        });
    }

    private static boolean isSame(Word name, String stem, Word word) {
        return name.low().length() < 4
                ? word.low().equals(name.low()) || word.low().equals(stem)
                : word.low().startsWith(stem)
                        && word.low().length() <= name.low().length() + ENDING
                        && Forms.areOfOne(name.low(), word.low());
    }

    /** All but the last letters, at least the first four. */
    private static String stem(String low) {
        String plain = low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
        return plain.substring(0, Math.min(plain.length(), Math.max(4, plain.length() - 3)));
    }

    /** Spelled otherwise in the same script, or, with another ending, in another one. */
    static boolean soundsLike(Word name, Word word) {
        String one = Transliteration.skeleton(name.low());
        String other = Transliteration.skeleton(word.low());
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (!word.isCapitalised() || shorter < TELLING - 1) {
            return false;
        }
        return script(name).equals(script(word))
                ? shorter >= TELLING && one.equals(other) && vowels(name).equals(vowels(word))
                : longer - shorter < shorter && (one.startsWith(other) || other.startsWith(one));
    }

    /** Those that spellings of one name have in common, up to its ending: "Zelensky" and "Zelenskyy". */
    private static String vowels(Word word) {
        String vowels = Transliteration.plain(word.low()).replaceAll("[^aeiou]", "");
        return vowels.substring(0, Math.min(2, vowels.length()));
    }

    private static Character.UnicodeScript script(Word word) {
        return Character.UnicodeScript.of(word.text().codePointAt(0));
    }

    /** The countries and towns that it may name, as they are known here. */
    Set<String> called(Word word) {
        Set<String> called = new HashSet<>(countries.of(word.low()));
        aliases.names().stream().filter(name -> aliases.has(name, word.low())).forEach(called::add);
        return called;
    }
}
