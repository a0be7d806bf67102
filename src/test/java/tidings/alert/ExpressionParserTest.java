package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.text.Language;

class ExpressionParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            outlet:"BBC News"                        | bbc news
            Outlet:„BBC News“                        | bbc news
            outlet:https://post.example.org/a?b      | post.example.org
            outlet:www.post.example.org              | post.example.org
            outlet:m.post.example.org/               | post.example.org
            outlet:Post.Example.org:443              | post.example.org
            """)
    void anOutletIsReadHoweverItIsWritten(String operator, String outlet) {
        assertThat(Expression.of("strike " + operator).only().outlets()).containsExactly(outlet);
        assertThat(Expression.of("strike -" + operator).never().outlets()).containsExactly(outlet);
        assertThat(words("strike " + operator)).containsExactly("strike");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "DEU", "German", "Deutsch", "alemán", "немецкий", "німецька"})
    void aLanguageIsReadByItsCodeAndItsNames(String name) {
        assertThat(Expression.of("strike lang:" + name).only().languages()).containsExactly(Language.GERMAN);
        assertThat(Expression.of("strike –lang:" + name).never().languages()).containsExactly(Language.GERMAN);
    }

    @Test
    void whatIsNotUnderstoodIsKeptToBeSaid() {
        assertThat(Expression.of("strike lang:klingon outlet: -lang:\"old norse\" outlet:a.example")
                        .unread())
                .containsExactly("lang:klingon", "outlet:", "-lang:\"old norse\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strike -Boeing", "strike –Boeing", "strike —Boeing", "strike −Boeing"})
    void everyDashLeavesAWordOut(String topic) {
        assertThat(Expression.of(topic).excluded()).containsExactly("Boeing");
        assertThat(words(topic)).containsExactly("strike");
    }

    @Test
    void bracketsAndCommasAroundOperatorsAreNoneOfTheirs() {
        assertThat(Expression.of("oil outlet:bbc.com, (outlet:cnn.com)").only().outlets())
                .containsExactlyInAnyOrder("bbc.com", "cnn.com");
        assertThat(Expression.of("oil lang:de,").only().languages()).containsExactly(Language.GERMAN);
    }

    @Test
    void bracketsAroundAlternativesSayNothingMore() {
        assertThat(words("(oil OR gas) prices")).containsExactly("oil OR gas", "prices");
    }

    private static List<String> words(String topic) {
        return Expression.of(topic).clauses().stream()
                .map(Expression.Clause::toString)
                .toList();
    }
}
