package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.Period;
import tidings.topic.TopicReader;

class SqliteIndexBacklogTest {
    private static final Instant NOW = Instant.parse("2024-07-01T12:00:00Z");
    private static final int RUN = SqliteIndexBacklog.BATCH * SqliteIndexBacklog.BATCHES;

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
    void anArticleThatWasIndexedOtherwiseIsFoundByTheWordsOfToday() {
        storeAsLongAgo(List.of("Страйк лікарів триває у місті."));
        assertThat(found("лікарі")).isEmpty();

        new SqliteIndexBacklog(database, analysis).run();

        assertThat(found("лікарі")).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void whatARunLeavesIsReadByTheNextOfAnotherProcess() {
        storeAsLongAgo(IntStream.rangeClosed(0, RUN)
                .mapToObj(i -> i == RUN ? "Страйк лікарів триває." : "Дощ у місті " + i)
                .toList());

        new SqliteIndexBacklog(database, analysis).run();
        assertThat(found("лікарі")).isEmpty();

        new SqliteIndexBacklog(database, analysis).run();
        assertThat(found("лікарі")).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void aStoreThatIsUpToDateWritesNothing() {
        storeAsLongAgo(List.of("Страйк лікарів триває."));
        new SqliteIndexBacklog(database, analysis).run();
        long before = changes();

        new SqliteIndexBacklog(database, analysis).run();

        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aNameInAnotherScriptIsFoundByTheWordsOfToday() {
        storeAsLongAgo(List.of("Раду очолила Світлана Мельниченко."));
        database.writing(session -> session.update("DELETE FROM new_name_sound"));
        assertThat(found("Melnichenko")).isEmpty();

        new SqliteIndexBacklog(database, analysis).run();

        assertThat(found("Melnichenko")).hasSize(1);
    }

    @Test
    void anUpdateIndexesRussianArticlesAnew() {
        storeAsLongAgo(List.of("Поставок зерна стало больше."), Language.RUSSIAN, 42);
        assertThat(found("поставки")).isEmpty();

        new SqliteIndexBacklog(database, analysis).run();

        assertThat(found("поставки")).hasSize(1);
    }

    private List<String> found(String topic) {
        SqliteSearcher searcher = new SqliteSearcher(database, clock);
        return searcher
                .search(
                        new TopicReader(analysis, clock, new SqliteHoldings(database))
                                .read(topic, Period.ALWAYS, Set.of()),
                        10)
                .hits()
                .stream()
                .map(hit -> hit.stored().article().url())
                .toList();
    }

    /** As a program indexed them that took words as they are; the first is the newest. */
    private void storeAsLongAgo(List<String> texts) {
        storeAsLongAgo(texts, Language.UKRAINIAN, 23);
    }

    private void storeAsLongAgo(List<String> texts, Language language, int upgrade) {
        new SqliteArticles(database, analysis, clock)
                .add(IntStream.range(0, texts.size())
                        .mapToObj(i -> article(i, texts.get(i), language))
                        .toList());
        database.writing(session -> {
            session.list("SELECT id, title, text FROM article", row ->
                            new Object[] {row.getLong(1), row.getString(2), row.getString(3)})
                    .forEach(row -> {
                        session.update("DELETE FROM article_terms WHERE rowid = ?", row[0]);
                        session.update("INSERT INTO article_terms (rowid, title, text) VALUES (?, ?, ?)", row);
                    });
            if (upgrade == 23) {
                session.update("DROP TABLE index_backlog");
            }
            session.run(upgrade(upgrade));
        });
    }

    private static String upgrade(int number) {
        return Migrations.bundled().steps().stream()
                .filter(step -> step.number() == number)
                .map(Migrations.Step::sql)
                .findFirst()
                .orElseThrow();
    }

    private long waiting() {
        return database.read(session -> session.number("SELECT count(*) FROM index_backlog"));
    }

    private long changes() {
        return database.write(session -> session.number("SELECT total_changes()"));
    }

    private static Article article(int number, String text, Language language) {
        return new Article(
                "https://outlet.example/" + number,
                "Звіт " + number,
                text,
                Optional.of(NOW.minus(Duration.ofMinutes(number))),
                "outlet.example",
                language,
                Origin.IMPORT);
    }
}
