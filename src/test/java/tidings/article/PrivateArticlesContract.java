package tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.article.PrivateArticles.Kept;
import tidings.digest.Answer;
import tidings.digest.Digester.Length;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.digest.Question;
import tidings.digest.StoryNumbers;
import tidings.digest.Timelines;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.topic.NewsSearcher;
import tidings.topic.Period;
import tidings.topic.QueryReader;

/** What a chat keeps for itself it finds, and nobody else does, by whatever port they look. */
public abstract class PrivateArticlesContract {
    protected static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    /** How many articles the store lets a chat keep. */
    protected static final int MOST = 3;

    protected static final long ANNA = 7;
    protected static final long BORIS = 8;

    /** A store in which the chats of Anna and Boris are known, and nothing else is. */
    protected abstract PrivateArticles kept();

    /** The public articles of the same store. */
    protected abstract Articles articles();

    protected abstract NewsSearcher searcher();

    protected abstract QueryReader reader();

    @Test
    void anArticleComesBackToItsChatAsItWent() {
        Article article = article("1", "Dam reopens", "The dam was repaired.");

        Kept kept = kept().keep(ANNA, article);

        assertThat(kept().of(ANNA))
                .singleElement()
                .satisfies(stored -> assertThat(stored.article()).isEqualTo(article))
                .satisfies(stored -> assertThat(kept).isEqualTo(new Kept.Privately(stored.id())));
    }

    @Test
    void itsChatCanForgetItAndNobodyElse() {
        long id = ((Kept.Privately) kept().keep(ANNA, article("1", "Dam reopens", "The dam was repaired."))).id();

        kept().forget(BORIS, id);
        assertThat(found("dam", Readership.of(ANNA))).containsExactly("Dam reopens");

        kept().forget(ANNA, id);
        kept().forget(ANNA, id);
        assertThat(kept().of(ANNA)).isEmpty();
        assertThat(found("dam", Readership.of(ANNA))).isEmpty();
    }

    @Test
    void onlyItsChatFindsIt() {
        kept().keep(ANNA, article("1", "Dam reopens", "The dam was repaired."));

        assertThat(found("dam", Readership.of(ANNA))).containsExactly("Dam reopens");
        assertThat(found("dam", Readership.of(BORIS))).isEmpty();
        assertThat(found("dam", Readership.EVERYONE)).isEmpty();
        assertThat(kept().of(BORIS)).isEmpty();
    }

    @Test
    void whoeverKnowsItsUrlStillDoesNotGetIt() {
        Article article = article("1", "Dam reopens", "The dam was repaired.");
        kept().keep(ANNA, article);

        assertThat(withUrl(article.url(), Readership.of(ANNA))).containsExactly("Dam reopens");
        assertThat(withUrl(article.url(), Readership.of(BORIS))).isEmpty();
        assertThat(withUrl(article.url(), Readership.EVERYONE)).isEmpty();
        assertThat(articles().withUrls(List.of(article.url()))).isEmpty();
    }

    @Test
    void itIsNotAmongThePublicArticles() {
        kept().keep(ANNA, article("1", "Dam reopens", "The dam was repaired."));

        assertThat(articles().newest(10)).isEmpty();
        assertThat(articles().count()).isZero();
        assertThat(articles().languages()).isEmpty();
    }

    @Test
    void whatWasFoundNearestIsNotOfferedToOthers() {
        articles().add(List.of(article("1", "Chess title", "The champion kept the title.")));
        kept().keep(ANNA, article("2", "Dam secrets", "The dam was repaired in secret."));

        assertThat(answer("Irna dam", Readership.of(BORIS)).toString()).doesNotContain("secret");
        assertThat(answer("Irna dam", Readership.EVERYONE).toString()).doesNotContain("secret");
        assertThat(answer("the", Readership.of(BORIS)).toString()).doesNotContain("secret");
        assertThat(answer("dam repaired", Readership.of(ANNA)).toString()).contains("The dam was repaired in secret.");
    }

    @Test
    void aTimelineTellsItToItsChatOnly() {
        kept().keep(ANNA, article("1", "Dam reopens", "The dam on the Irna was repaired by the town."));

        assertThat(timeline(Readership.of(ANNA))).contains("repaired");
        assertThat(timeline(Readership.of(BORIS))).doesNotContain("repaired");
        assertThat(timeline(Readership.EVERYONE)).doesNotContain("repaired");
    }

    @Test
    void itStandsAmongThePublicNewsByHowWellItFits() {
        articles()
                .add(List.of(
                        article("1", "Harvest fair opens", "Farmers showed pumpkins near the dam road."),
                        article("2", "Turbines of the Irna dam", "The dam has new turbines, and the dam holds.")));
        kept().keep(ANNA, article("3", "Turbines of the dam tested", "The turbines of the dam turn."));

        assertThat(found("dam turbines", Readership.of(ANNA)))
                .hasSize(3)
                .endsWith("Harvest fair opens")
                .contains("Turbines of the dam tested");
        assertThat(found("dam turbines", Readership.of(BORIS))).hasSize(2);
    }

    @Test
    void timesAndQuotationsAreHeeded() {
        kept().keep(ANNA, article("1", "Talks", "The grain deal was kept."));
        kept().keep(ANNA, article("2", "Talks", "A deal about grain was kept."));

        assertThat(withUrls("\"grain deal\"", Period.since(NOW.minusSeconds(60))))
                .containsExactly(url("1"));
        assertThat(withUrls("grain deal", Period.since(NOW.plusSeconds(60)))).isEmpty();
    }

    @Test
    void aTopicIsReadInTheLanguageOfWhatIsKept() {
        kept().keep(
                        ANNA,
                        new Article(
                                url("1"),
                                "Die Talsperren",
                                "Die Talsperren wurden repariert.",
                                Optional.of(NOW),
                                "news.example.org",
                                Language.GERMAN,
                                Origin.SENT));

        assertThat(found("Talsperre", Readership.of(ANNA))).containsExactly("Die Talsperren");
    }

    @Test
    void theSameUrlIsTheSameArticleOfOneChat() {
        kept().keep(ANNA, article("1", "Dam closes", "The dam was closed."));
        kept().keep(ANNA, article("1", "Dam reopens", "The dam was repaired."));
        kept().keep(BORIS, article("1", "Dam closes", "The dam was closed."));

        assertThat(found("dam", Readership.of(ANNA))).containsExactly("Dam reopens");
        assertThat(found("dam", Readership.of(BORIS))).containsExactly("Dam closes");
    }

    @Test
    void theOldestGiveWayToTheNewest() {
        for (int i = 0; i < MOST + 2; i++) {
            kept().keep(ANNA, article("" + i, "Dam " + i, "The dam was repaired."));
        }

        assertThat(kept().of(ANNA)).map(stored -> stored.article().title()).containsExactly("Dam 4", "Dam 3", "Dam 2");
    }

    @Test
    void whatBecomesPublicIsPrivateNoMore() {
        kept().keep(ANNA, article("1", "Dam reopens", "The dam was repaired."));

        long id = ((Articles.Outcome.Added) articles()
                        .add(List.of(article("1", "Dam reopens", "The dam was repaired.")))
                        .getFirst())
                .id();

        assertThat(found("dam", Readership.EVERYONE)).containsExactly("Dam reopens");
        assertThat(found("dam", Readership.of(ANNA))).containsExactly("Dam reopens");
        assertThat(kept().of(ANNA)).isEmpty();
        assertThat(kept().keep(BORIS, article("1", "Dam", "The dam."))).isEqualTo(new Kept.Publicly(id));
    }

    private List<String> found(String topic, Readership readership) {
        return searcher().search(reader().read(topic, Period.ALWAYS, Set.of()).with(readership), 10).hits().stream()
                .map(hit -> hit.stored().article().title())
                .toList();
    }

    private List<String> withUrl(String url, Readership readership) {
        return searcher()
                .search(reader().read("dam", Period.ALWAYS, Set.of(url)).with(readership), 10)
                .hits()
                .stream()
                .map(hit -> hit.stored().article().title())
                .toList();
    }

    private List<String> withUrls(String topic, Period period) {
        return searcher().search(reader().read(topic, period, Set.of()).with(Readership.of(ANNA)), 10).hits().stream()
                .map(hit -> hit.stored().article().url())
                .toList();
    }

    private Answer answer(String topic, Readership readership) {
        LuceneAnalysis analysis = new LuceneAnalysis();
        return new Digests(
                        reader(),
                        searcher(),
                        articles(),
                        List.of(new ExtractiveDigester(new Sentences(), analysis)),
                        numbers -> Map.of(),
                        analysis)
                .answer(question(topic, readership));
    }

    private String timeline(Readership readership) {
        return new Timelines(reader(), searcher(), StoryNumbers.NONE, new Sentences(), new LuceneAnalysis())
                .timeline(question("Irna dam", readership), 5, 1)
                .toString();
    }

    private static Question question(String topic, Readership readership) {
        return new Question(topic, Period.ALWAYS, Set.of(), new Length(3)).with(readership);
    }

    private static String url(String path) {
        return "https://news.example.org/" + path;
    }

    private static Article article(String path, String title, String text) {
        return new Article(url(path), title, text, Optional.of(NOW), "news.example.org", Language.ENGLISH, Origin.SENT);
    }
}
