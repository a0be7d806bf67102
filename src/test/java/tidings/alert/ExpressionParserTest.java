package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prices -(gas OR \"brown coal\") oil",
                "prices -(gas \"brown coal\") oil",
                "prices –[gas, \"brown coal\"], oil",
                "-(gas) prices -(\"brown coal\") oil"
            })
    void whatStandsInBracketsBehindAMinusIsLeftOut(String topic) {
        assertThat(Expression.of(topic).excluded()).containsExactly("gas", "brown coal");
        assertThat(words(topic)).containsExactly("prices", "oil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brisk NOT plant",
                "Brisk AND NOT plant",
                "NOT plant Brisk",
                "Brisk NICHT plant",
                "Brisk И НЕ plant",
                "Brisk NOT -plant",
                "Brisk NOT (plant)"
            })
    void notInCapitalsLeavesOut(String topic) {
        assertThat(Expression.of(topic).excluded()).containsExactly("plant");
        assertThat(Expression.of(topic).words()).isEqualTo("Brisk");
    }

    @Test
    void notLeavesOutOutletsAndPhrasesToo() {
        Expression read = Expression.of("Brisk NOT outlet:bbc.com NOT \"brown coal\" NOT lang:klingon");

        assertThat(read.never().outlets()).containsExactly("bbc.com");
        assertThat(read.excluded()).containsExactly("brown coal");
        assertThat(read.unread()).containsExactly("NOT lang:klingon");
    }

    @Test
    void andInCapitalsAsksForBothItsNeighbours() {
        assertThat(words("Brisk AND plant prices")).containsExactly("“Brisk”", "“plant”", "prices");
        assertThat(words("oil OR gas AND prices")).containsExactly("“oil” OR “gas”", "“prices”");
        assertThat(words("Öl UND (Gas OR Kohle)")).containsExactly("“Öl”", "“Gas” OR “Kohle”");
        assertThat(words("Brisk AND -coal plant")).containsExactly("“Brisk”", "plant");
    }

    @Test
    void inSmallLettersBesideNothingAndWhereAllIsInCapitalsTheyAreWords() {
        assertThat(words("to be or not to be and more")).hasSize(8);
        assertThat(words("AND plant NOT")).containsExactly("AND", "plant", "NOT");
        assertThat(Expression.of("РОССИЯ НЕ ПЛАТИТ").excluded()).isEmpty();
        assertThat(words("Brisk \"NOT\" plant")).containsExactly("Brisk", "“NOT”", "plant");
    }

    @Test
    void bracketsBehindAMinusLeaveOutOutletsAndLanguagesToo() {
        Expression read = Expression.of("oil -(outlet:bbc.com lang:de lang:klingon)");

        assertThat(read.never()).isEqualTo(new Expression.Origins(Set.of("bbc.com"), Set.of(Language.GERMAN)));
        assertThat(read.only().isEmpty()).isTrue();
        assertThat(read.unread()).containsExactly("lang:klingon");
    }

    @Test
    void aBracketThatIsNeverClosedLeavesOutOneWordOnly() {
        assertThat(Expression.of("oil -(gas prices").excluded()).containsExactly("gas");
        assertThat(words("oil -(gas prices")).containsExactly("oil", "prices");
    }

    @Test
    void outletsAndLanguagesCanBeListed() {
        Expression read =
                Expression.of("oil outlet:bbc.com,www.cnn.com, -lang:en,German,klingon -outlet:\"Post, The\"");

        assertThat(read.only().outlets()).containsExactlyInAnyOrder("bbc.com", "cnn.com");
        assertThat(read.never().languages()).containsExactlyInAnyOrder(Language.ENGLISH, Language.GERMAN);
        assertThat(read.never().outlets()).containsExactly("post, the");
        assertThat(read.unread()).containsExactly("-lang:klingon");
        assertThat(words("oil lang:en,de prices")).containsExactly("oil", "prices");
    }

    private static List<String> words(String topic) {
        return Expression.of(topic).clauses().stream()
                .map(Expression.Clause::toString)
                .toList();
    }
}
