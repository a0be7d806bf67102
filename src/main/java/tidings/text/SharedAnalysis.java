package tidings.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Analyses once what two ask for one after the other: the index, and what compares articles. Tokens are kept until they
 * are asked for again, the last {@value #KEPT} at most, about 90 bytes each.
 */
public final class SharedAnalysis implements TextAnalysis {
    private static final int KEPT = 200_000;

    private final TextAnalysis analysis;
    private final SequencedMap<Asked, List<Token>> waiting = new LinkedHashMap<>();
    private int kept;

    private record Asked(String text, Language language) {}

    public SharedAnalysis(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public synchronized List<Token> tokens(String text, Language language) {
        Asked asked = new Asked(text, language);
        List<Token> shared = waiting.remove(asked);
        if (shared != null) {
            kept -= shared.size();
            return shared;
        }
        List<Token> tokens = analysis.tokens(text, language);
        waiting.put(asked, tokens);
        kept += tokens.size();
        while (kept > KEPT) {
            kept -= waiting.pollFirstEntry().getValue().size();
        }
        return tokens;
    }
}
