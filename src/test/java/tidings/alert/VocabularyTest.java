package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.text.Dictionary;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

class VocabularyTest {
    private final LuceneAnalysis analysis = new LuceneAnalysis();
    private final Vocabulary vocabulary = new Vocabulary(analysis, new Dictionary(analysis));

    @ParameterizedTest
    @CsvSource({"Гази, газа", "Маска, маск", "Кличка, кличко"})
    void aWordWithACapitalMayBeANameInTheMiddleOfATopic(String word, String name) {
        assertThat(vocabulary.forms(word, Set.of(Language.UKRAINIAN))).contains(new Sequence(List.of(name)));
    }

    @ParameterizedTest
    @CsvSource({"газ, газ", "маски, маска", "Газа, газа"})
    void anyOtherWordHasOneForm(String word, String form) {
        assertThat(vocabulary.forms(word, Set.of(Language.UKRAINIAN))).containsExactly(new Sequence(List.of(form)));
    }
}
