package tidings.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds a sentence against the sentences it cites. It errs on the strict side: a good sentence that is refused is
 * replaced by what it cites, a bad one that passes is an untrue digest. It compares words, so it refuses translations
 * into another script, and it cannot see that two names have changed their parts.
 */
public final class SentenceCheck {
    /** The share of the content words that the cited sentences must have. */
    private static final double ENOUGH = 0.75;
    /** Shorter words are mostly of grammar. Code points. */
    private static final int CONTENT = 4;

    private static final int STEM = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\h]\\d+)*");
    private static final Pattern MONTH = Pattern.compile("\\bMay(?=\\h+\\d)|(?<=\\d\\h)May\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«»]([^\"“”„«»]+)[\"”“»«]");
    private static final Pattern MARKUP = Pattern.compile(
            "https?:|www\\.|[@<>{}\\[\\]`*_|\\\\]|(?:^|\\s)/\\p{L}|\\p{L}\\.(?:com|org|net|ru|ua|io|de|info|example)\\b");

    private final Signals signals = new Signals();

    /** Everything that is wrong with the sentence; empty when it may be shown. */
    public Set<Fault> faults(String sentence, List<String> cited) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        String source = String.join(" ", cited);
        Set<String> known = Set.copyOf(low(source));
        note(faults, Fault.MARKUP, MARKUP.matcher(sentence).find());
        note(faults, Fault.NUMBER, !numbers(source).containsAll(numbers(sentence)));
        note(faults, Fault.NAME, words(sentence).skip(1).anyMatch(word -> isName(word) && !isKnown(word, known)));
        note(faults, Fault.QUOTATION, hasForeignQuotation(sentence, source));
        note(
                faults,
                Fault.ATTRIBUTION,
                cited.stream().anyMatch(has("saying")) && !has("saying").test(sentence));
        note(
                faults,
                Fault.HEDGE,
                cited.stream().anyMatch(has("hedge")) && !has("hedge").test(sentence));
        note(
                faults,
                Fault.NEGATION,
                has("negation").test(source) != has("negation").test(sentence));
        note(faults, Fault.SUPPORT, support(sentence, known) < ENOUGH);
        return faults;
    }

    /** What the sentence can be compared by. */
    public Facts facts(String sentence) {
        Set<String> words = low(sentence).stream()
                .filter(word -> word.length() >= CONTENT)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(Collectors.toSet());
        return new Facts(words, numbers(sentence), has("negation").test(sentence));
    }

    private static void note(Set<Fault> faults, Fault fault, boolean found) {
        if (found) {
            faults.add(fault);
        }
    }

    private static double support(String sentence, Set<String> known) {
        List<String> content =
                low(sentence).stream().filter(word -> word.length() >= CONTENT).toList();
        return content.isEmpty()
                ? 0
                : (double) content.stream().filter(word -> isKnown(word, known)).count() / content.size();
    }

    /** Capitalised words within a sentence are names and months: "will open on 12 May" is not in doubt. */
    private Predicate<String> has(String list) {
        return text -> {
            List<String> words = words(MONTH.matcher(text).replaceAll(" ")).toList();
            return IntStream.range(0, words.size())
                    .filter(i -> i == 0 || !isName(words.get(i)))
                    .anyMatch(i -> signals.has(list, words.get(i).toLowerCase(Locale.ROOT)));
        };
    }

    /** In digits without their separators, and in words. */
    private Set<String> numbers(String text) {
        Set<String> numbers = NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(digits -> digits.replaceAll("\\D", ""))
                .collect(Collectors.toCollection(HashSet::new));
        low(text).stream().filter(word -> signals.has("number", word)).forEach(numbers::add);
        return numbers;
    }

    private static boolean hasForeignQuotation(String sentence, String source) {
        String plain = source.replaceAll("\\s+", " ");
        long marks = sentence.chars().filter(c -> "\"“”„«»".indexOf(c) >= 0).count();
        return marks % 2 != 0
                || QUOTED.matcher(sentence).results().anyMatch(quote -> !plain.contains(inner(quote.group(1))));
    }

    private static String inner(String quotation) {
        return quotation.replaceAll("\\s+", " ").replaceAll("[\\s,.]+$", "").strip();
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Endings may differ: all but the last letters must agree, at least the first four of them. */
    private static boolean isKnown(String word, Set<String> known) {
        String low = word.toLowerCase(Locale.ROOT);
        String stem = low.substring(0, Math.min(low.length(), Math.max(CONTENT, low.length() - 3)));
        return low.length() < CONTENT
                ? known.contains(low)
                : known.stream().anyMatch(other -> other.startsWith(stem) && other.length() <= low.length() + 3);
    }

    private static List<String> low(String text) {
        return words(text).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }
}
