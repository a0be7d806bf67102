package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.story.Stories;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.Hit;
import tidings.topic.NewsSearcher;
import tidings.topic.Period;
import tidings.topic.QueryReader;
import tidings.topic.SearcherContract;
import tidings.topic.TopicReader;

class SqliteSearcherTest extends SearcherContract {
    private final TextAnalysis analysis = new LuceneAnalysis();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Articles articles() {
        return new SqliteArticles(database, analysis, clock);
    }

    @Override
    protected NewsSearcher searcher() {
        return new SqliteSearcher(database, clock);
    }

    @Override
    protected QueryReader reader() {
        return new TopicReader(analysis, clock, new SqliteHoldings(database));
    }

    @Test
    void whatMoreOutletsCarryComesFirstWhereRelevanceIsEqual() {
        store("1", "Orrin dam breaks", "The Orrin dam broke on Monday.", NOW);
        store("2", "Orrin dam closes", "The Orrin dam shut on Monday.", NOW);
        List<StoredArticle> found = found();

        new SqliteStories(database, analysis)
                .copied(List.of(new Stories.Copy(
                        found.getLast().id(), "https://other.example/dam", "other.example", Optional.of(NOW))));

        assertThat(found()).containsExactlyElementsOf(found.reversed());
    }

    @Test
    void aHeadlineWeighsMoreThanTheOpeningOfAPost() {
        for (int i = 10; i < 30; i++) {
            store("" + i, "Rain in town " + i, "It rained in town for " + i + " hours.", NOW);
        }
        String opening = "A walk by the Orrin dam is a quiet affair.";
        store("1", opening, opening + " Leaves fall, dogs bark, the kiosk sells tea.", NOW);
        store(
                "2",
                "Orrin dam cracks",
                "Engineers found the damage on Monday and sent people home from the valley.",
                NOW);

        assertThat(found())
                .first()
                .extracting(stored -> stored.article().title())
                .isEqualTo("Orrin dam cracks");
    }

    private List<StoredArticle> found() {
        return searcher().search(reader().read("Orrin dam", Period.ALWAYS, Set.of()), 5).hits().stream()
                .map(Hit::stored)
                .toList();
    }
}
