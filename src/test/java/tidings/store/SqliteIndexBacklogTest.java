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

    private List<String> found(String topic) {
        SqliteSearcher searcher = new SqliteSearcher(database, clock);
        return searcher
                .search(
                        new TopicReader(analysis, clock, () -> Set.of(Language.UKRAINIAN))
                                .read(topic, Period.ALWAYS, Set.of()),
                        10)
                .hits()
                .stream()
                .map(hit -> hit.stored().article().url())
                .toList();
    }

    /** As a program indexed them that took words as they are; the first is the newest. */
    private void storeAsLongAgo(List<String> texts) {
        new SqliteArticles(database, analysis, clock)
                .add(IntStream.range(0, texts.size())
                        .mapToObj(i -> article(i, texts.get(i)))
                        .toList());
        database.writing(session -> {
            session.list("SELECT id, title, text FROM article", row ->
                            new Object[] {row.getLong(1), row.getString(2), row.getString(3)})
                    .forEach(row -> {
                        session.update("DELETE FROM article_terms WHERE rowid = ?", row[0]);
                        session.update("INSERT INTO article_terms (rowid, title, text) VALUES (?, ?, ?)", row);
                    });
            session.update("DROP TABLE index_backlog");
            session.run(upgrade());
        });
    }

    private static String upgrade() {
        return Migrations.bundled().steps().stream()
                .map(Migrations.Step::sql)
                .filter(sql -> sql.contains("CREATE TABLE index_backlog"))
                .findFirst()
                .orElseThrow();
    }

    private long waiting() {
        return database.read(session -> session.number("SELECT count(*) FROM index_backlog"));
    }

    private long changes() {
        return database.write(session -> session.number("SELECT total_changes()"));
    }

    private static Article article(int number, String text) {
        return new Article(
                "https://outlet.example/" + number,
                "Звіт " + number,
                text,
                Optional.of(NOW.minus(Duration.ofMinutes(number))),
                "outlet.example",
                Language.UKRAINIAN,
                Origin.IMPORT);
    }
}
