package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.Sentences;

/** A name is put in for a pronoun only where it cannot be anybody else's. */
class AntecedentsTest {
    private static final String HOLM = "Mayor Petra Holm opened the bridge. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOLM + "She said that it would carry trams from May on.",
                "Petra Holm, the mayor, opened the bridge. She said that it would carry trams.",
                HOLM + "Holm had promised it for years. She kept her word in the end.",
                HOLM + "\"The bridge is safe and it will stay so,\" Holm said. She thanked the builders of the bridge.",
            })
    void theSubjectOfTheSentenceBeforeIsNamed(String text) {
        assertThat(last("en", text)).hasValueSatisfying(line -> assertThat(line).startsWith("[Petra Holm] "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOLM + "The engineer had warned Holm about the bridge. She resigned a week later.",
                HOLM + "Talks were held with Petra Holm. She left the town in the evening.",
                HOLM + "Holm warned him about the bridge. He did not listen to the warning.",
                HOLM + "Holm thanked Ada Brook for the bridge. She had drawn it in a week.",
                HOLM + "Karl Holm paid for it. Holm is proud of the bridge. He said that he would pay again.",
                HOLM + "Holm spoke for an hour. Asked whether she would resign, Brook said no.",
                "Petra Holm was not there, and he spoke to the people of the town. He said that the bridge was safe.",
            })
    void whereItCouldBeSomebodyElseNobodyIsNamed(String text) {
        assertThat(last("en", text).orElse("")).doesNotContain("[");
    }

    @Test
    void aHeadlineIsNoSourceOfNames() {
        String text =
                "Why Angry Voters Share Their Thoughts On Petra Holm.\n" + HOLM + "She said that she was not worried.";
        assertThat(last("en", text)).hasValueSatisfying(line -> assertThat(line).startsWith("[Petra Holm] "));
    }

    @Test
    void whoeverIsMarriedToThePresidentIsNone() {
        String text = "President Brook flew home. His wife, Ada Brook, stayed. The president said that he was tired.";
        assertThat(last("en", text)).hasValueSatisfying(line -> assertThat(line).doesNotContain("Ada"));
    }

    @Test
    void anInflectedNameIsNotPutInTheWrongCase() {
        String text = "Семья актёра Олега Дронова сообщила о премьере. Он приехал в город вечером.";
        assertThat(last("ru", text).orElse("")).doesNotContain("[");
    }

    @Test
    void aManIsNotNamedForAWoman() {
        String text = "Мэр Олег Дронов открыл мост через Ленту. Она пообещала открыть ещё один мост.";
        assertThat(last("ru", text).orElse("")).doesNotContain("[");
    }

    @Test
    void aFrenchPronounGetsItsName() {
        String text =
                "Le maire Luc Marchand a ouvert le pont. Il a promis de construire une école avant la fin de mai.";
        assertThat(last("fr", text)).hasValueSatisfying(line -> assertThat(line).startsWith("[Luc Marchand] a promis"));
    }

    /** The last sentence as it would be told alone; empty where it would not. */
    private static Optional<String> last(String language, String text) {
        Article article = new Article(
                "https://news.example/1",
                "Title",
                text,
                Optional.of(Instant.parse("2026-03-19T08:00:00Z")),
                "news.example",
                new Language(language),
                Origin.IMPORT);
        Reading reading = new Readings(new Sentences()).of(new StoredArticle(1, article));
        List<Standing> standings = Standing.ofAll(reading, new People(reading));
        return IntStream.of(standings.size() - 1)
                .mapToObj(standings::get)
                .filter(Standing.Alone.class::isInstance)
                .map(Standing.Alone.class::cast)
                .map(alone -> alone.edits()
                        .apply(
                                text,
                                reading.parts().getLast().start(),
                                reading.parts().getLast().end()))
                .findFirst();
    }
}
