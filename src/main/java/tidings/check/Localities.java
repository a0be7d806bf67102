package tidings.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names by which one place is told from another: none of a country or of a wide part of it, and none of an office. */
final class Localities {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,5}");
    /** "Sumshchyna" is all around Sumy. */
    private static final Pattern AROUND = Pattern.compile(".{3,}щин(?:а|и|і|у|ы|е|ою|ой)");

    private final Signals areas = new Signals("/check/areas.txt");
    private final Countries countries = new Countries();
    private final OtherNames names;

    Localities(OtherNames names) {
        this.names = names;
    }

    /** Those in a sentence of some text; it may have names of persons among them, and in German any noun. */
    List<String> in(String sentence, String text) {
        List<Word> words = Word.of(sentence);
        return names.in(sentence, text)
                .filter(name -> name.isCapitalised() && !isWide(name.text()) && !isOfArea(words, words.indexOf(name)))
                .map(Word::text)
                .toList();
    }

    /** Whether a name is that of a country, of a wide part of it, or of an office: two towns may have the same news there. */
    boolean isWide(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return ABBREVIATION.matcher(name).matches()
                || AROUND.matcher(low).matches()
                || areas.has("wide", low)
                || countries.isOne(low);
    }

    /** "Kharkiv region", "Landkreis Harburg", "provincia de Sevilla". */
    private boolean isOfArea(List<Word> words, int at) {
        int before = at > 1 && areas.has("of", words.get(at - 1).low()) ? at - 2 : at - 1;
        return (at + 1 < words.size() && areas.has("behind", words.get(at + 1).low()))
                || (before >= 0 && areas.has("before", words.get(before).low()));
    }
}
