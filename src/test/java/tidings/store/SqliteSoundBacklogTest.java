package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
import tidings.topic.Sounding;

class SqliteSoundBacklogTest {
    private static final Instant NOW = Instant.parse("2024-07-01T12:00:00Z");

    private final TextAnalysis analysis = new LuceneAnalysis();

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

    private static Article article(int number, String text) {
        return article(number, text, Language.ENGLISH);
    }

    private static Article article(int number, String text, Language language) {
        return new Article(
                "https://outlet.example/" + number,
                "Report " + number,
                text,
                Optional.of(NOW.minus(Duration.ofMinutes(number))),
                "outlet.example",
                language,
                Origin.IMPORT);
    }

    private SqliteArticles articles() {
        return new SqliteArticles(database, analysis, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** As a program left them that knew nothing of sounds; the first is the newest. */
    private void storeAsLongAgo(List<String> texts) {
        articles()
                .add(IntStream.range(0, texts.size())
                        .mapToObj(i -> article(i, texts.get(i)))
                        .toList());
        database.writing(session -> {
            session.update("DELETE FROM new_name_sound");
            session.update("DROP TABLE sound_backlog");
            session.run(upgrade());
        });
    }

    private static String upgrade() {
        return Migrations.bundled().steps().stream()
                .map(Migrations.Step::sql)
                .filter(sql -> sql.contains("CREATE TABLE sound_backlog"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isHeard(String name) {
        return !new SqliteHoldings(database).soundingLike(name).isEmpty();
    }

    @Test
    void aNameOfAnOldArticleIsFoundInAnotherScript() {
        storeAsLongAgo(List.of("The envoy met Zelmanov in the harbor."));
        assertThat(isHeard("зельманов")).isFalse();

        new SqliteSoundBacklog(database, analysis).run();

        assertThat(isHeard("зельманов")).isTrue();
    }

    @Test
    void aNameWhoseEndIsTakenForAnEndingIsFoundAsItIsWritten() {
        articles().add(List.of(article(1, "В город приехал Седренов. Это сказал Хайден.", Language.RUSSIAN)));

        assertThat(new SqliteHoldings(database).soundingLike("sedrenov"))
                .extracting(Sounding::written)
                .contains("седренов");
        assertThat(isHeard("haiden")).isTrue();
    }

    @Test
    void whatARunLeavesIsReadByTheNextOfAnotherProcess() {
        int run = SqliteSoundBacklog.BATCH * SqliteSoundBacklog.BATCHES;
        storeAsLongAgo(IntStream.rangeClosed(0, run)
                .mapToObj(i -> i == run ? "The envoy met Zelmanov." : "Rain fell on " + i)
                .toList());

        new SqliteSoundBacklog(database, analysis).run();
        assertThat(isHeard("зельманов")).isFalse();

        new SqliteSoundBacklog(database, analysis).run();
        assertThat(isHeard("зельманов")).isTrue();
    }

    @Test
    void aStoreThatHasAllSoundsWritesNothing() {
        storeAsLongAgo(List.of("The envoy met Zelmanov."));
        new SqliteSoundBacklog(database, analysis).run();
        long before = changes();

        new SqliteSoundBacklog(database, analysis).run();

        assertThat(changes()).isEqualTo(before);
    }

    private long changes() {
        return database.write(session -> session.number("SELECT total_changes()"));
    }

    @Test
    void aNameWhoseArticleCouldNotBeStoredIsKeptWithTheNext() {
        SqliteArticles articles = articles();
        database.writing(session ->
                session.update("CREATE TRIGGER full BEFORE INSERT ON article BEGIN SELECT RAISE(ABORT, 'full'); END"));
        assertThatThrownBy(() -> articles.add(List.of(article(1, "The envoy met Zelmanov."))))
                .isInstanceOf(StoreException.class);
        database.writing(session -> session.update("DROP TRIGGER full"));

        articles.add(List.of(article(2, "Later the envoy left Zelmanov.")));

        assertThat(isHeard("зельманов")).isTrue();
    }
}
