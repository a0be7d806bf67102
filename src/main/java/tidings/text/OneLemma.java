package tidings.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.morfologik.MorphosyntacticTagsAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Of all lemmas that the Ukrainian dictionary gives for a word, one: the same for as many of its forms as possible. Taking
 * the first one, as the dictionary has them, three in a hundred words of Ukrainian news lose their other forms.
 */
final class OneLemma extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final MorphosyntacticTagsAttribute tags = addAttribute(MorphosyntacticTagsAttribute.class);
    private final FlagsAttribute capitals = addAttribute(FlagsAttribute.class);
    private final List<UkrainianLemma> lemmas = new ArrayList<>();
    /** The first lemma of the next word, read already. */
    private AttributeSource.@Nullable State next;

    private boolean isAtEnd;

    OneLemma(TokenStream lemmas) {
        super(lemmas);
    }

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
        lemmas.clear();
        lemmas.add(lemma());
        while (input.incrementToken()) {
            if (step.getPositionIncrement() > 0) {
                next = captureState();
                break;
            }
            lemmas.add(lemma());
        }
        isAtEnd = next == null;
        restoreState(word);
        term.setEmpty().append(best().normal());
        return true;
    }

    private UkrainianLemma lemma() {
        return new UkrainianLemma(term.toString(), String.valueOf(tags.getTags()), capitals.getFlags());
    }

    private UkrainianLemma best() {
        UkrainianLemma best = lemmas.getFirst();
        for (UkrainianLemma lemma : lemmas) {
            best = UkrainianLemma.LIKELIEST.compare(lemma, best) < 0 ? lemma : best;
        }
        for (UkrainianLemma lemma : lemmas) {
            if (best.isOnly(lemma)) {
                return lemma;
            }
        }
        return best;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = null;
        isAtEnd = false;
    }
}
