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
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.PrivateArticles;
import tidings.article.PrivateArticlesContract;
import tidings.article.Readership;
import tidings.chat.Chat;
import tidings.chat.Inbox.ChatChange;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.NewsSearcher;
import tidings.topic.Period;
import tidings.topic.QueryReader;
import tidings.topic.TopicReader;

class SqlitePrivateArticlesTest extends PrivateArticlesContract {
    private final TextAnalysis analysis = new LuceneAnalysis();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
        meet(ANNA);
        meet(BORIS);
    }

    private void meet(long chat) {
        new SqliteChats(database).meet(Chat.first(chat, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected PrivateArticles kept() {
        return new SqlitePrivateArticles(database, analysis, clock, MOST);
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
    void itsOwnerExportsItAndNobodyElse() {
        kept().keep(ANNA, dam());

        assertThat(new SqliteChats(database).export(ANNA)).contains("The dam was repaired.");
        assertThat(new SqliteChats(database).export(BORIS)).doesNotContain("dam");
    }

    @Test
    void aChatThatIsForgottenLeavesNothingOfIt() {
        kept().keep(ANNA, dam());

        change(new ChatChange.Forgotten(ANNA));

        assertThat(rows("private_article")).isZero();
        assertThat(rows("private_terms")).isZero();
    }

    @Test
    void aGroupThatMovesTakesItAlong() {
        kept().keep(ANNA, dam());

        change(new ChatChange.Moved(ANNA, 9));

        assertThat(kept().of(9)).hasSize(1);
    }

    @Test
    void noOutletIsKnownByIt() {
        kept().keep(ANNA, dam());

        assertThat(new SqliteOutlets(database).recent(10)).isEmpty();
    }

    @Test
    void samplesDoNotStandBesideIt() {
        Article sample = new Article(
                "https://sample.example.org/1",
                "Dam sample",
                "A dam in a sample.",
                Optional.of(NOW),
                "sample.example.org",
                Language.ENGLISH,
                Origin.SAMPLE);
        articles().add(List.of(sample));
        kept().keep(ANNA, dam());

        assertThat(searcher()
                        .search(reader().read("dam", Period.ALWAYS, Set.of()).with(Readership.of(ANNA)), 5)
                        .hits())
                .map(hit -> hit.stored().article())
                .containsExactly(dam());
    }

    private void change(ChatChange change) {
        database.writing(session -> SqliteChats.change(session, change));
    }

    private long rows(String table) {
        return database.read(session -> session.number("SELECT count(*) FROM " + table));
    }

    private static Article dam() {
        return new Article(
                "https://news.example.org/1",
                "Dam reopens",
                "The dam was repaired.",
                Optional.of(NOW),
                "news.example.org",
                Language.ENGLISH,
                Origin.SENT);
    }
}
