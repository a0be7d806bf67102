package tidings.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the sentences of a paragraph end, in scripts with capital letters.
 *
 * <p>A run of {@code . ! ? …} with its closing marks, followed by white space, is a candidate. What follows decides
 * first: a small letter, a comma or a dash before a small letter means that the sentence goes on. A single point is
 * asked further: initials, abbreviations and ordinal numbers ({@link PointRules}).
 */
final class SentenceRules {
    private final Abbreviations words;
    private final PointRules points;

    private SentenceRules(Abbreviations words) {
        this.words = words;
        this.points = new PointRules(words);
    }

    static SentenceRules of(Language language) {
        return new SentenceRules(Abbreviations.of(language));
    }

    /** The ends, exclusive, of all sentences but the last. */
    List<Integer> ends(String paragraph) {
        List<Integer> ends = new ArrayList<>();
        RunInList list = new RunInList(paragraph);
        int at = 0;
        while (at < paragraph.length()) {
            if (list.startsItem(at)) {
                ends.add(at);
            }
            if (!Marks.endsSentence(paragraph.charAt(at))) {
                at++;
                continue;
            }
            Stop stop = Stop.at(paragraph, at);
            if (isEnd(paragraph, stop) && !list.isMarker(stop.start())) {
                ends.add(stop.end());
            }
            at = Math.max(stop.end(), at + 1);
        }
        return ends;
    }

    private boolean isEnd(String text, Stop stop) {
        if (stop.next() >= text.length() || stop.next() == stop.end() || stop.isOmission()) {
            return false;
        }
        if (goesOn(text, stop)) {
            return false;
        }
        if (stop.closesQuotation(text) && speakerFollows(text, stop.next())) {
            return false;
        }
        return !stop.isSinglePoint() || points.endsSentence(text, stop);
    }

    /** Whether the very next characters show that the sentence is not over. */
    private static boolean goesOn(String text, Stop stop) {
        int at = stop.next();
        char first = text.charAt(at);
        if (",;:%".indexOf(first) >= 0 || (Marks.closes(first) && !Marks.opens(first))) {
            return true;
        }
        boolean dash = Marks.isDash(first);
        int far = Marks.far(text, at);
        while (at < far
                && (Marks.opens(text.charAt(at)) || Marks.isDash(text.charAt(at)) || Marks.isBlank(text.charAt(at)))) {
            at++;
        }
        if (at >= far) {
            return !dash;
        }
        return Character.isLowerCase(text.codePointAt(at));
    }

    /** Whether the words after a quotation name who said it: "Is it over?" Smith asked. */
    private boolean speakerFollows(String text, int from) {
        int end = Math.min(text.length(), from + 60);
        int word = 0;
        for (String each : text.substring(from, end).split("[^\\p{L}'’-]+", 6)) {
            if (word > 4) {
                return false;
            }
            if (words.saying().contains(each)) {
                return word > 0;
            }
            word++;
        }
        return false;
    }
}
