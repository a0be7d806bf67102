package tidings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UkrainianNamesTest {
    private static final TextAnalysis ANALYSIS = new LuceneAnalysis();

    static Stream<String> names() {
        return Lines.of("/text/uk_names.txt").stream();
    }

    static Stream<String> others() {
        return Lines.of("/text/uk_others.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCaseOfANameInTheNewsIsTheNameAsItIsFollowed(String forms) {
        assertThat(forms.split(" "))
                .allSatisfy(form -> assertThat(withinNews(form)).as(form).isEqualTo(term(forms.split(" ")[0])));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anotherNameOrWordIsAnotherTerm(String pair) {
        String[] words = pair.split(" ");
        assertThat(term(words[0])).isNotEqualTo(term(words[1])).isNotEqualTo(withinNews(words[1]));
    }

    private static String term(String word) {
        return ANALYSIS.terms(word, Language.UKRAINIAN).getFirst();
    }

    private static String withinNews(String form) {
        return ANALYSIS.terms("Учора пролунало " + form, Language.UKRAINIAN).getLast();
    }
}
