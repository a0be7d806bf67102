package tidings.alert;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.article.Article;
import tidings.text.Language;

/**
 * What an article shares with its counterpart in another language: its numbers, and its names by the consonants that
 * survive transliteration and inflection. In the manner of name matching by consonant skeletons (Soundex and its kin).
 *
 * @param allNouns whether every noun has a capital, so that nobody knows which of them are names
 */
public record NameKeys(Set<String> numbers, Set<String> names, boolean allNouns) {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d\\d*");
    /** A capital inside a sentence; German begins every noun with one, whose keys then meet nothing. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},»”\"] )\\p{Lu}[\\p{L}'’-]{3,}");
    /** Shorter skeletons are shared by chance. */
    private static final int SHORTEST = 3;
    /** An inflection adds no more consonants than this. */
    private static final int INFLECTION = 2;

    private static final int ENOUGH_NAMES = 2;
    private static final double ENOUGH_SHARE = 0.4;

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sh"));

    public NameKeys {
        numbers = Set.copyOf(numbers);
        names = Set.copyOf(names);
    }

    static NameKeys of(Article article) {
        return of(article.title() + "\n" + article.text(), article.language());
    }

    /** Those of a text. */
    public static NameKeys of(String text, Language language) {
        Set<String> numbers = new HashSet<>();
        for (Matcher found = NUMBER.matcher(text); found.find(); ) {
            String digits = found.group().replaceAll("[.,](?=\\d{3})", "").replace(',', '.');
            if (digits.length() > 1) {
                numbers.add(digits);
            }
        }
        Set<String> names = new HashSet<>();
        for (Matcher found = NAME.matcher(text); found.find(); ) {
            String skeleton = skeleton(found.group());
            if (skeleton.length() >= SHORTEST) {
                names.add(skeleton);
            }
        }
        return new NameKeys(numbers, names, language.equals(Language.GERMAN));
    }

    private static String skeleton(String name) {
        StringBuilder skeleton = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            skeleton.append(c < 0x80 ? String.valueOf(c) : LATIN.getOrDefault(c, ""));
        }
        return skeleton.toString()
                .replace("kh", "h")
                .replace("ck", "k")
                .replace('w', 'v')
                .replace('c', 'k')
                .replaceAll("[^bdfghklmnprstvz]", "")
                .replaceAll("(.)\\1+", "$1");
    }

    /** Most names of the one with fewer are the other's too, and so is a number, if both have any. */
    boolean tellTheSameAs(NameKeys other) {
        boolean fewer = names.size() <= other.names.size();
        NameKeys few = fewer ? this : other;
        NameKeys many = fewer ? other : this;
        long shared = few.names.stream().filter(many::hasName).count();
        boolean numbersMeet =
                numbers.isEmpty() || other.numbers.isEmpty() || numbers.stream().anyMatch(other.numbers::contains);
        return numbersMeet && shared >= ENOUGH_NAMES && shared >= ENOUGH_SHARE * few.names.size();
    }

    /** Whether any of their numbers or names is the same. */
    boolean meet(NameKeys other) {
        return numbers.stream().anyMatch(other.numbers::contains)
                || names.stream().anyMatch(other::hasName);
    }

    /** Whether these together have all its numbers and names. */
    public boolean addNothingTo(Collection<NameKeys> others) {
        return numbers.stream().allMatch(number -> others.stream().anyMatch(other -> other.numbers.contains(number)))
                && (allNouns
                        || names.stream().allMatch(name -> others.stream().anyMatch(other -> other.hasName(name))));
    }

    private boolean hasName(String name) {
        return names.stream().anyMatch(own -> {
            boolean begins = own.startsWith(name) || name.startsWith(own);
            return begins && Math.abs(own.length() - name.length()) <= INFLECTION;
        });
    }
}
