package tidings.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Stems Russian names in -ян before the stemmer does. It takes "Пашинян" and "Татьяна" for participles, and leaves "пашиня" of
 * them but "пашинян" of other cases; so too "россиян" and "россияне".
 */
final class ArmenianNames extends TokenFilter {
    private static final List<String> ENDINGS = List.of("", "а", "у", "ы", "е", "о", "ом");
    /** "Ян", "баян". */
    private static final int SHORTEST = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    ArmenianNames(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        for (String ending : ENDINGS) {
            int stem = term.length() - ending.length();
            if (isStem(stem) && ending.contentEquals(term.subSequence(stem, term.length()))) {
                term.setLength(stem);
                keyword.setKeyword(true);
                return true;
            }
        }
        return true;
    }

    private boolean isStem(int length) {
        return length >= SHORTEST && term.charAt(length - 1) == 'н' && term.charAt(length - 2) == 'я';
    }
}
