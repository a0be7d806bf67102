package tidings.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.Question;
import tidings.digest.Reader;
import tidings.llm.JsonModel;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.NewsSearcher;
import tidings.topic.Period;
import tidings.topic.Query;
import tidings.topic.TopicReader;

class TranslatingReaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "the lighthouse and its keeper in the storm";

    private final List<JsonModel.Request> requests = new ArrayList<>();
    private final FakeMemory memory = new FakeMemory();
    private JsonModel.Reply reply = saying("1", "ru", "маяк");
    private List<Language> found = List.of();

    @Test
    void whatIsFoundInNoArticleOfItsLanguageIsTranslated() {
        found = List.of(Language.RUSSIAN);

        assertThat(read(TOPIC).terms().getFirst().variants()).contains("маяк");
        assertThat(requests.getFirst().rules()).contains("ru");
    }

    @Test
    void whatIsFoundInItsLanguageAsksNobody() {
        found = List.of(Language.RUSSIAN, Language.ENGLISH);

        assertThat(read(TOPIC).terms().getFirst().forms()).doesNotContain("маяк");
        assertThat(requests).isEmpty();
    }

    @Test
    void aTopicIsTranslatedOnce() {
        Query first = read(TOPIC);

        assertThat(read(TOPIC)).isEqualTo(first);
        assertThat(requests).hasSize(1);
    }

    @Test
    void withoutAnAnswerTheWordsStayAndTheModelIsAskedAgain() {
        reply = new JsonModel.Reply.Unusable(JsonModel.Trouble.SERVER, "It is away.");

        assertThat(read(TOPIC).terms().getFirst().forms()).doesNotContain("маяк");
        read(TOPIC);
        assertThat(requests).hasSize(2);
    }

    @Test
    void anAnswerWithoutTranslationsCountsForAnHour() {
        reply = new JsonModel.Reply.Json(JSON.valueToTree(Map.of("words", List.of())));
        read(TOPIC);
        read(TOPIC);
        assertThat(requests).hasSize(1);

        memory.pass(Duration.ofMinutes(61));
        reply = saying("1", "ru", "маяк");
        assertThat(forms(read(TOPIC))).contains("маяк");
    }

    @Test
    void whoAsksPaysForTheTranslation() {
        Reader reader = new Reader("chat 7", Language.UNKNOWN, Reader.Manner.USUAL);
        new Digests(reader(), searcher(), new Newsroom().extractive())
                .answer(new Question(TOPIC, Period.ALWAYS, Set.of(), Digester.Length.NORMAL, reader));

        assertThat(requests).extracting(JsonModel.Request::who).containsExactly("chat 7");
    }

    private static NewsSearcher searcher() {
        return new NewsSearcher() {
            @Override
            public Found search(Query query, int limit) {
                return new Found(List.of(), Map.of());
            }

            @Override
            public List<StoredArticle> latest(Query query, int limit) {
                return List.of();
            }
        };
    }

    @Test
    void whatFitsNoWordOrLanguageIsDropped() {
        reply = saying("99", "ru", "маяк");
        assertThat(forms(read(TOPIC))).doesNotContain("маяк");
        memory.pass(Duration.ofDays(31));
        reply = saying("1", "xx", "маяк");
        assertThat(forms(read(TOPIC))).doesNotContain("маяк");
        memory.pass(Duration.ofDays(31));
        reply = new JsonModel.Reply.Json(JSON.valueToTree(List.of("nothing")));
        assertThat(forms(read(TOPIC))).doesNotContain("маяк");
    }

    @Test
    void namedArticlesAreReadAsTheyAre() {
        reader().read(TOPIC, Period.ALWAYS, Set.of("https://news.example.org/1"));

        assertThat(requests).isEmpty();
    }

    private static List<String> forms(Query query) {
        return query.terms().stream().flatMap(term -> term.forms().stream()).toList();
    }

    private Query read(String topic) {
        return reader().read(topic, Period.ALWAYS, Set.of());
    }

    private TranslatingReader reader() {
        LuceneAnalysis analysis = new LuceneAnalysis();
        Clock clock = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
        Set<Language> stored = Set.of(Language.ENGLISH, Language.RUSSIAN);
        return new TranslatingReader(
                new TopicReader(analysis, clock, () -> stored),
                new TranslatingReader.Stock(
                        (query, limit) -> new Found(
                                found.stream().map(TranslatingReaderTest::hit).toList(), Map.of()),
                        () -> stored,
                        new ProfileDetector()),
                new Model(),
                memory,
                analysis);
    }

    private static Hit hit(Language language) {
        Article article = new Article(
                "https://news.example.org/1",
                "Title",
                "Text.",
                Optional.empty(),
                "news.example.org",
                language,
                Origin.IMPORT);
        return new Hit(new StoredArticle(1, article), 1);
    }

    private static JsonModel.Reply saying(String number, String language, String translation) {
        return new JsonModel.Reply.Json(JSON.valueToTree(Map.of(
                "words",
                List.of(Map.of("number", number, "language", language, "translations", List.of(translation))))));
    }

    private final class Model implements JsonModel {
        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Reply ask(Request request) {
            requests.add(request);
            return reply;
        }
    }
}
