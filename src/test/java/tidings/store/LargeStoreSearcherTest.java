package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Articles;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.NewsSearcher;
import tidings.topic.Period;
import tidings.topic.QueryReader;
import tidings.topic.SearcherContract;
import tidings.topic.TopicReader;

/** The searcher as it works in a large store, in windows and with a budget, on a few articles. */
class LargeStoreSearcherTest extends SearcherContract {
    private static final SearchCost LARGE_FROM_THE_FIRST = new SearchCost(0, 5, 15);

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

    @Test
    void aWeekWithEnoughGoodArticlesIsAllThatIsSearched() {
        store(10, "recent", "Dam on the Irna", 3);
        store(1, "older", "Dam on the Irna", 12);

        assertThat(urls("dam Irna")).hasSize(10).allMatch(url -> url.contains("recent"));
    }

    @Test
    void theWindowWidensWhereTheNewestHoldsTooFew() {
        store(2, "recent", "Dam on the Irna", 3);
        store(3, "older", "Dam on the Irna", 12);
        store(1, "oldest", "Dam on the Irna", 900);

        assertThat(urls("dam Irna")).hasSize(6);
    }

    @Test
    void theWindowEndsWithThePeriodThatIsAskedFor() {
        store(10, "recent", "Dam on the Irna", 3);
        store(10, "older", "Dam on the Irna", 103);
        Period untilThen = new Period(Optional.empty(), Optional.of(NOW.minus(Duration.ofDays(100))));

        assertThat(urls("dam Irna", untilThen)).hasSize(10).allMatch(url -> url.contains("older"));
    }

    @Test
    void beyondAMonthTheCommonestWordsAreLeftOut() {
        store(4, "dam", "Dam reopens", 200);
        store(9, "water", "Water is dear", 200);

        assertThat(urls("dam water")).hasSize(4).allMatch(url -> url.contains("dam"));
    }

    @Test
    void beyondAMonthTheCommonestWordsStillTellApart() {
        store(3, "dam", "Dam reopens", 200);
        store(1, "both", "Water behind the dam", 300);
        store(9, "water", "Water is dear", 200);

        assertThat(urls("dam water")).hasSize(4).first().asString().contains("both");
    }

    @Test
    void withinAMonthAWordThatIsTooCommonOnlyTellsApart() {
        store(3, "dam", "Dam reopens", 20);
        store(1, "both", "Water behind the dam", 25);
        store(16, "water", "Water is dear", 20);
        Period month = Period.since(NOW.minus(Duration.ofDays(25)));

        assertThat(urls("dam water", month)).hasSize(4).first().asString().contains("both");
    }

    @Test
    void withinAMonthEveryWordCounts() {
        store(4, "dam", "Dam reopens", 20);
        store(9, "water", "Water is dear", 20);
        Period month = Period.since(NOW.minus(Duration.ofDays(25)));

        assertThat(urls("dam water", month)).hasSize(13);
    }

    @Test
    void aWordThatNobodyHasHidesNothing() {
        store(9, "water", "Water is dear", 200);

        assertThat(urls("unicorn water")).hasSize(9);
    }

    @Test
    void aQuotationIsInsistedOnBeyondAMonth() {
        store(1, "quoted", "The grain corridor reopens", 200);
        store(8, "apart", "A corridor for trucks without grain", 200);

        assertThat(urls("ships \"grain corridor\"")).singleElement().asString().contains("quoted");
    }

    @Test
    void aQuotationOfTheRarestWordAloneStillDecides() {
        store(1, "quoted", "The grain corridor reopens for ships", 200);
        store(3, "ships", "Ships wait", 200);

        assertThat(urls("ships \"grain corridor\"")).singleElement().asString().contains("quoted");
    }

    @Test
    void aQuotationThatOccursOnlyOutsideThePeriodHidesNothingWithin() {
        store(1, "quoted", "The grain corridor reopens", 200);
        store(1, "apart", "A corridor for trucks without grain", 20);
        Period month = Period.since(NOW.minus(Duration.ofDays(25)));

        assertThat(urls("\"grain corridor\"", month)).singleElement().asString().contains("apart");
    }

    private void store(int count, String name, String title, int daysAgo) {
        for (int i = 0; i < count; i++) {
            store(name + i, title, title + " in place number " + name + i, NOW.minus(Duration.ofDays(daysAgo)));
        }
    }

    private List<String> urls(String topic, Period period) {
        return searcher().search(reader().read(topic, period, Set.of()), 20).hits().stream()
                .map(hit -> hit.stored().article().url())
                .toList();
    }

    @Override
    protected Articles articles() {
        return new SqliteArticles(database, analysis, clock);
    }

    @Override
    protected NewsSearcher searcher() {
        return new SqliteSearcher(database, clock, LARGE_FROM_THE_FIRST);
    }

    @Override
    protected QueryReader reader() {
        return new TopicReader(analysis, clock, articles()::languages);
    }
}
