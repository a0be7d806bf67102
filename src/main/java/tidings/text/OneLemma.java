package tidings.text;

import java.io.IOException;
import java.util.Comparator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.morfologik.MorphosyntacticTagsAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Of all lemmas that a dictionary gives for a word, one: the same for as many forms of a noun as possible, since topics are
 * nouns. So a noun rather than a verb or an adjective (many forms of nouns are both), and of several the shortest. Taking
 * the first one, as the dictionary has them, three in a hundred words of Ukrainian news lose their other forms.
 */
final class OneLemma extends TokenFilter {
    private static final Comparator<Lemma> BETTER = Comparator.comparingInt(Lemma::kind)
            .thenComparingInt(lemma -> lemma.term().length())
            .thenComparing(Lemma::term, Comparator.reverseOrder());

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final MorphosyntacticTagsAttribute tags = addAttribute(MorphosyntacticTagsAttribute.class);
    /** The first lemma of the next word, read already. */
    private AttributeSource.@Nullable State next;

    private boolean isAtEnd;

    OneLemma(TokenStream lemmas) {
        super(lemmas);
    }

    /** @param kind less is better */
    private record Lemma(String term, int kind) {}

    @Override
    public boolean incrementToken() throws IOException {
        if (next == null && (isAtEnd || !input.incrementToken())) {
            isAtEnd = true;
            return false;
        }
        if (next != null) {
            restoreState(next);
            next = null;
        }
        AttributeSource.State word = captureState();
        Lemma best = lemma();
        while (input.incrementToken()) {
            if (step.getPositionIncrement() > 0) {
                next = captureState();
                break;
            }
            Lemma other = lemma();
            best = BETTER.compare(other, best) < 0 ? other : best;
        }
        isAtEnd = next == null;
        restoreState(word);
        term.setEmpty().append(best.term());
        return true;
    }

    private Lemma lemma() {
        return new Lemma(term.toString(), kind());
    }

    private int kind() {
        String all = String.valueOf(tags.getTags());
        if (all.contains("noun")) {
            return all.contains(":prop") ? 1 : 0;
        }
        return all.contains("verb") ? 3 : 2;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = null;
        isAtEnd = false;
    }
}
