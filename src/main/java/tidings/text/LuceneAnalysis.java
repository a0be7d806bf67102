package tidings.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.Version;

/** The words of each language by Lucene's analyzers. They are made when their language first occurs. */
public final class LuceneAnalysis implements TextAnalysis {
    /** To be raised when the same library is to give other terms. */
    private static final int EDITION = 4;

    private final Map<Language, Analyzer> analyzers = new ConcurrentHashMap<>();

    @Override
    public int edition() {
        return Objects.hash(EDITION, Version.LATEST.toString());
    }

    @Override
    public List<Token> tokens(String text, Language language) {
        FoldedText folded = FoldedText.of(text);
        Analyzer analyzer = analyzers.computeIfAbsent(language, Analyzers::of);
        try (TokenStream stream = analyzer.tokenStream("", folded.text())) {
            return tokens(stream, folded);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a string cannot fail.", e);
        }
    }

    private static List<Token> tokens(TokenStream stream, FoldedText text) throws IOException {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
        List<Token> tokens = new ArrayList<>();
        int position = -1;
        stream.reset();
        while (stream.incrementToken()) {
            if (step.getPositionIncrement() > 0 && term.length() > 0) {
                position += step.getPositionIncrement();
                tokens.add(new Token(
                        term.toString().toLowerCase(Locale.ROOT),
                        position,
                        text.originalStart(offsets.startOffset()),
                        text.originalEnd(offsets.endOffset())));
            }
        }
        stream.end();
        return tokens;
    }
}
