package tidings.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in quotation marks, and whether it stands so in a source. */
final class Quotation {
    /** Single marks are marks only where no letter stands outside of them: those in "workers' union" are none. */
    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”“»«]"
            + "|(?<![\\p{L}\\p{N}])[‘‚‹'](?=\\S)((?:[^‘’‚‹›']|(?<=\\p{L})[’'](?=\\p{L}))+)[’‘›'](?![\\p{L}\\p{N}])");

    private static final String MARKS = "\"“”„«»";

    private Quotation() {}

    static List<MatchResult> all(String sentence) {
        return QUOTED.matcher(sentence).results().toList();
    }

    /** Whether a quotation of the sentence, or half of one, is no source's. */
    static boolean isForeign(String sentence, List<Reading> sources) {
        long marks = sentence.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
        return marks % 2 != 0
                || all(sentence).stream().anyMatch(quote -> sources.stream().noneMatch(source -> has(source, quote)));
    }

    /** Whether a source has the words of a quotation, one after the other, or the name that it is. */
    static boolean has(Reading source, MatchResult quote) {
        String inner = inner(quote);
        return source.text().replaceAll("\\s+", " ").contains(inner) || hasName(source, Word.of(inner));
    }

    /** Some languages put the name of a ship, a paper or a brigade into such marks; it has other letters and endings then. */
    private static boolean hasName(Reading source, List<Word> quoted) {
        return quoted.size() == 1
                && quoted.getFirst().isCapitalised()
                && source.words().stream()
                        .filter(Word::isCapitalised)
                        .anyMatch(word -> Names.soundsLike(quoted.getFirst(), word)
                                || Forms.areOfOne(quoted.getFirst().low(), word.low()));
    }

    private static String inner(MatchResult quote) {
        String words = quote.group(1) == null ? quote.group(2) : quote.group(1);
        return words.replaceAll("\\s+", " ").replaceAll("[\\s,.]+$", "").strip();
    }
}
