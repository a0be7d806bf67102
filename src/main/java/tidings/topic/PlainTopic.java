package tidings.topic;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A topic that somebody wants to hear of from now on, without what people write around it: courtesies, words that only ask,
 * and a time, which is over when the news comes.
 */
public final class PlainTopic {
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}\"]");
    /** One that stands by itself: no part of an operator. */
    private static final Pattern FREE_WORD = Pattern.compile("(?<!\\S)[\\p{L}\\p{M}'’]+(?=[?!,;]*(?:\\s|$))");

    private static final Pattern ENDS = Pattern.compile("(?<=[\\p{L}\\p{N}])[?!,;]+(?=\\s|$)");

    private final Filler filler = new Filler();
    private final TimeWords timeWords = new TimeWords();

    /** What is left of it, which is never nothing; what stands in quotation marks stays as it is. */
    public String of(String text, LocalDate today) {
        Quotations quotations = new Quotations(text);
        String outside = quotations.blackened();
        String led = filler.without(orAll(withoutTime(outside, today), outside));
        return quotations
                .restored(orAll(ENDS.matcher(withoutAsking(led)).replaceAll(end -> " ".repeat(length(end))), led))
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Whether nothing is left of it, since it only asks for news of any kind: "what's new", "news today". */
    public boolean isMissing(String text, LocalDate today) {
        return filler.isAll(
                timeWords.read(new Quotations(text).blackened(), today).rest());
    }

    /** "Since Monday" and "today" go; "Black Friday" and "Chernobyl 1986" are names. */
    private String withoutTime(String text, LocalDate today) {
        String rest = timeWords.read(text, today).rest();
        for (int i = 0; i < text.length(); i++) {
            if (rest.charAt(i) != text.charAt(i)) {
                return Character.isLowerCase(text.codePointAt(i)) ? rest : text;
            }
        }
        return rest;
    }

    private String withoutAsking(String text) {
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        return FREE_WORD.matcher(text).replaceAll(word -> {
            boolean first =
                    !SAYS_SOMETHING.matcher(text).region(0, word.start()).find();
            return filler.asks(word.group(), first, shouted) ? " ".repeat(length(word)) : word.group();
        });
    }

    private static int length(MatchResult found) {
        return found.end() - found.start();
    }

    private static String orAll(String rest, String all) {
        return SAYS_SOMETHING.matcher(rest).find() ? rest : all;
    }
}
