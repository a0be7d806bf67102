package tidings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.digest.Comparisons;
import tidings.digest.StoryNumbers;
import tidings.digest.Timelines;
import tidings.message.Content;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;
import tidings.topic.TopicReader;

/** The timeline and the comparison of a topic, as a chat sees them. */
class TopicViewsTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final Hit DAM = new Hit(
            new StoredArticle(
                    1,
                    new Article(
                            "https://news.example/dam",
                            "Orrin dam breaks",
                            """
                            The Orrin dam broke on 3 March 2026 after a week of rain in the hills.
                            The Orrin dam broke because repairs were put off, engineer Ada Brook said.
                            The water board rejected what Brook said about the Orrin dam and its repairs.
                            """,
                            Optional.of(Instant.parse("2026-03-04T08:00:00Z")),
                            "news.example",
                            Language.ENGLISH,
                            Origin.IMPORT)),
            1);

    private final LuceneAnalysis analysis = new LuceneAnalysis();
    private final QueryReader reader =
            new TopicReader(analysis, java.time.Clock.fixed(NOW, ZoneOffset.UTC), () -> Set.of(Language.ENGLISH));
    private final Searcher searcher =
            (query, limit) -> new Found(query.text().contains("dam") ? List.of(DAM) : List.of(), Map.of());

    private String answer(Feature feature, String language, String topic) {
        Chat chat = Chat.first(7, Chat.Kind.PRIVATE, language, ZoneOffset.UTC);
        Turn turn = Turn.of(chat, new Person(7, language), NOW);
        Reply reply = feature.command(turn, feature.name(), topic);
        return ((Content.Text) reply.contents().getFirst()).text().plain();
    }

    private Feature timeline() {
        return new TimelineFeature(
                new Timelines(reader, searcher, StoryNumbers.NONE, new Sentences(), analysis), Charts.NONE);
    }

    private Feature compare() {
        return new CompareFeature(new Comparisons(reader, searcher, StoryNumbers.NONE, new Sentences(), analysis));
    }

    @Test
    void aTimelineTellsEachDayWithItsSource() {
        assertThat(answer(timeline(), "en", "Orrin dam"))
                .contains("Orrin dam: timeline", "Mar 3, 2026", "broke on 3 March 2026 after a week", "¹ news.example");
    }

    @Test
    void aComparisonSaysWhoAnswersWhom() {
        assertThat(answer(compare(), "en", "Orrin dam"))
                .contains("Ada Brook\n• The Orrin dam broke because", "Water board (against Ada Brook)\n•");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ru", "uk"})
    void aTopicThatIsNotStoredIsNamedInEveryLanguage(String language) {
        assertThat(answer(timeline(), language, "zebra")).contains("zebra").doesNotContain("{");
        assertThat(answer(compare(), language, "zebra")).contains("zebra").doesNotContain("{");
    }
}
