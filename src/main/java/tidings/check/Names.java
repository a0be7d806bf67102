package tidings.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
    /** A name of three letters in two cases. */
    private static final Pattern SHORT_CASE =
            Pattern.compile("(\\p{IsCyrillic}{2})[аяыиіїуюе] \\1(?:[аяыиіїуюе]|[ое]й|ою|єю)");

    private final Kinds given = new Kinds("/check/given.txt");
    private final Countries countries = new Countries();
    private final Offices offices = new Offices();
    private final Nouns nouns = new Nouns();
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
        return !begins && !(german && (isAfterAdjective(before) || isNoun(word)));
    }

    /** Whether it is a common noun of German, and no office: that has to be the source's. */
    boolean isNoun(Word word) {
        return !offices.has(word) && nouns.has(word.low());
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
        return offices.isKnown(name, source) || isNamed(name, source);
    }

    /** The same without offices: in one language a city council is no parliament, whatever others call the two. */
    boolean isNamed(Word name, List<Word> source) {
        String stem = stem(name.low());
        Set<String> called = called(name);
        Set<String> firstNames = given.of(name);
        return source.stream().anyMatch(word -> {
            Set<String> other = called(word);
            return (called.isEmpty() || other.isEmpty())
                    ? (isSame(name, stem, word) || isOneOf(firstNames, word) || soundsLike(name, word))
                    : other.stream().anyMatch(called::contains);
        });
    }

    /** "Володимир" is "Wladimir". */
    private boolean isOneOf(Set<String> firstNames, Word word) {
        return !firstNames.isEmpty() && word.isCapitalised() && !Collections.disjoint(firstNames, given.of(word));
    }

    private static boolean isSame(Word name, String stem, Word word) {
        return name.low().length() < 4
                ? word.low().equals(name.low()) || word.low().equals(stem) || isCase(name.low(), word.low())
                : word.low().startsWith(stem)
                        && word.low().length() <= name.low().length() + ENDING
                        && Forms.areOfOne(name.low(), word.low());
    }

    /** "Ида", "Иду". */
    private static boolean isCase(String name, String word) {
        return SHORT_CASE.matcher(name + " " + word).matches();
    }

    /** All but the last letters, at least the first four. */
    private static String stem(String low) {
        String plain = low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
        return plain.substring(0, Math.min(plain.length(), Math.max(4, plain.length() - 3)));
    }

    /** Spelled otherwise in the same script, or, with another ending, in another one. */
    static boolean soundsLike(Word name, Word word) {
        if (!word.isCapitalised()) {
            return false;
        }
        boolean foreign = !script(name).equals(script(word));
        return Transliteration.sounds(name.low()).stream()
                .anyMatch(one -> Transliteration.sounds(word.low()).stream()
                        .anyMatch(other -> foreign ? areAlike(one, other) : isSpelling(name, one, word, other)));
    }

    /** "Zelenskyy" of "Zelensky"; what has few consonants has the same first letter, too: "Asow" of "Azov". */
    private static boolean isSpelling(Word name, String one, Word word, String other) {
        String skeleton = Transliteration.skeleton(one);
        return skeleton.length() >= TELLING
                ? skeleton.equals(Transliteration.skeleton(other))
                        && vowels(one).equals(vowels(other))
                : skeleton.length() == TELLING - 1
                        && one.equals(other)
                        && name.low().charAt(0) == word.low().charAt(0);
    }

    private static boolean areAlike(String one, String other) {
        String first = Transliteration.skeleton(one);
        String second = Transliteration.skeleton(other);
        int shorter = Math.min(first.length(), second.length());
        int longer = Math.max(first.length(), second.length());
        return (one.length() >= TELLING && one.equals(other))
                || (shorter >= TELLING - 1
                        && longer - shorter < shorter
                        && (first.startsWith(second) || second.startsWith(first)));
    }

    /** Those that spellings of one name have in common, up to its ending: "Zelensky" and "Zelenskyy". */
    private static String vowels(String sound) {
        String vowels = sound.replaceAll("[^aeiou]", "");
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
