package tidings.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/**
 * Ukrainian words as Lucene's own analyzer has them, but one term for each. Lucene's has lost the capitals where its
 * lemmas are chosen: only they tell Gaza from gas ("у Газі"), and Musk from a mask ("Маска").
 */
final class UkrainianAnalyzer extends Analyzer {
    private static final NormalizeCharMap LETTERS = letters();

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(LETTERS, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream plain = new StopFilter(
                new LowerCaseFilter(new Capitals(words)), UkrainianMorfologikAnalyzer.getDefaultStopwords());
        return new TokenStreamComponents(words, new OneLemma(new MorfologikFilter(plain, Shared.LEMMAS)));
    }

    /** Many write г for ґ. {@link FoldedText} has evened out the rest. */
    private static NormalizeCharMap letters() {
        NormalizeCharMap.Builder letters = new NormalizeCharMap.Builder();
        letters.add("ґ", "г");
        letters.add("Ґ", "Г");
        return letters.build();
    }

    /** Read when the first Ukrainian word comes: some megabytes, for all analyzers. */
    private static final class Shared {
        static final Dictionary LEMMAS = lemmas();

        private static Dictionary lemmas() {
            try {
                return Dictionary.read(Objects.requireNonNull(
                        Dictionary.class.getClassLoader().getResource("ua/net/nlp/ukrainian.dict")));
            } catch (IOException e) {
                throw new UncheckedIOException("The Ukrainian dictionary cannot be read.", e);
            }
        }
    }
}
