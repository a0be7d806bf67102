package tidings.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits news text into sentences.
 *
 * <p>Scripts with capital letters go by our own rules ({@link SentenceRules}) with tables of abbreviations; the others
 * by the JDK's {@link BreakIterator}. A line end separates paragraphs, and so sentences, unless the next line goes on in
 * lower case: then the line was only wrapped.
 */
public final class Sentences {
    private final Map<Language, SentenceRules> rules = new ConcurrentHashMap<>();

    /** All sentences in reading order, without the white space around them; headings count as sentences. */
    public List<Sentence> split(String text, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start < text.length()) {
            int end = paragraphEnd(text, start);
            if (splitParagraph(text, start, end, language, paragraph, sentences)) {
                paragraph++;
            }
            start = end + 1;
        }
        return sentences;
    }

    private static int paragraphEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        while (end >= 0 && isWrap(text, start, end)) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    private static boolean isWrap(String text, int start, int end) {
        int next = end + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        int last = Marks.lastVisible(text, start, end);
        return last >= start
                && next < text.length()
                && Character.isLowerCase(text.codePointAt(next))
                && (Character.isLetterOrDigit(text.charAt(last)) || ",-–—".indexOf(text.charAt(last)) >= 0);
    }

    /** Whether there was anything in this paragraph. */
    private boolean splitParagraph(
            String text, int from, int to, Language language, int number, List<Sentence> sentences) {
        int before = sentences.size();
        int start = from;
        for (int end : ends(text.substring(from, to), language)) {
            add(text, start, from + end, number, sentences);
            start = from + end;
        }
        add(text, start, to, number, sentences);
        return sentences.size() > before;
    }

    private static void add(String text, int from, int to, int paragraph, List<Sentence> sentences) {
        int start = from;
        while (start < to && Marks.isBlank(text.charAt(start))) {
            start++;
        }
        int end = Marks.lastVisible(text, start, to) + 1;
        if (end > start) {
            sentences.add(new Sentence(text.substring(start, end), start, end, paragraph));
        }
    }

    private List<Integer> ends(String paragraph, Language language) {
        return hasCapitals(paragraph)
                ? rules.computeIfAbsent(language, SentenceRules::of).ends(paragraph)
                : breaks(paragraph, language);
    }

    /** Whether most letters belong to a script that tells capitals from small letters, as our rules need it. */
    private static boolean hasCapitals(String text) {
        int with = 0;
        int without = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isLowerCase(letter) || Character.isUpperCase(letter)) {
                with++;
            } else if (Character.isLetter(letter)) {
                without++;
            }
        }
        return with >= without;
    }

    private static List<Integer> breaks(String text, Language language) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(language.locale());
        iterator.setText(text);
        List<Integer> ends = new ArrayList<>();
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE && end < text.length(); end = iterator.next()) {
            ends.add(end);
        }
        return ends;
    }
}
