package tidings.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Notes which words begin with a capital letter, and which of them stand within a sentence: behind a word and a blank. */
final class Capitals extends TokenFilter {
    /** A word with a capital letter. */
    static final int CAPITAL = 1;
    /** A capital letter that no beginning of a sentence and no headline in capitals explains. */
    static final int NAME = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private int end;

    Capitals(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        boolean isWithin = end > 0 && offsets.startOffset() == end + 1;
        end = offsets.endOffset();
        if (isCapital(0)) {
            flags.setFlags(isWithin && !isCapital(1) ? CAPITAL | NAME : CAPITAL);
        }
        return true;
    }

    private boolean isCapital(int letter) {
        return letter < term.length() && Character.isUpperCase(term.charAt(letter));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        end = 0;
    }
}
