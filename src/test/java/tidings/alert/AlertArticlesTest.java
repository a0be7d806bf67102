package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.chat.Chat;
import tidings.message.Address;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteChats;
import tidings.store.SqlitePackedTopics;
import tidings.store.SqliteStories;
import tidings.store.SqliteSubscriptions;
import tidings.story.Newsdesk;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;

class AlertArticlesTest {
    private static final Instant NOW = Instant.parse("2025-03-03T12:00:00Z");
    private static final String TEXT = "The harbour of Aldport reopened on Monday after four days of storm.";

    private final TextAnalysis lucene = new LuceneAnalysis();
    private final List<String> analysed = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void anArticleIsAnalysedOnceForAllWhoseTopicsKeepSomethingOut() {
        try (Database database = Database.open(folder.resolve("tidings.db"))) {
            SqliteStories stories = new SqliteStories(database, lucene);
            long article = stored(database, stories, lucene);
            FollowedTopics topics = topics(database);
            List<Alert> alerts = alerts(article, topics, new SqliteChats(database));
            AlertArticles articles = new AlertArticles(topics, stories);

            assertThat(alerts)
                    .allSatisfy(alert -> assertThat(articles.toldBy(alert))
                            .hasSize(alert.to().chat() == 4 ? 0 : 1));
            assertThat(analysed).containsOnlyOnce(TEXT);
        }
    }

    @Test
    void anArticleIsMatchedOnceForAllWhoseTopicsAreStrict() {
        try (Database database = Database.open(folder.resolve("tidings.db"))) {
            SqliteStories stories = new SqliteStories(database, lucene);
            long article = stored(database, stories, lucene);
            FollowedTopics topics = topics(database);
            List<Alert> alerts = alerts(article, topics, new SqliteChats(database));
            AlertArticles articles = new AlertArticles(topics, stories);
            analysed.clear();

            assertThat(alerts).allSatisfy(alert -> {
                Subscription own = topics.find(alert.subscription()).orElseThrow();
                assertThat(articles.areAbout(own.withStrictness(1), alert))
                        .isEqualTo(alert.to().chat() < 4);
            });
            assertThat(analysed).containsOnlyOnce(TEXT);
        }
    }

    private FollowedTopics topics(Database database) {
        TextAnalysis counted = (text, language) -> {
            analysed.add(text);
            return lucene.tokens(text, language);
        };
        return new FollowedTopics(
                new SqliteSubscriptions(database),
                new SqlitePackedTopics(database),
                new TopicMatching(Set.of(Language.ENGLISH), counted, Rarity.UNKNOWN));
    }

    private static List<Alert> alerts(long article, FollowedTopics topics, SqliteChats chats) {
        return LongStream.rangeClosed(1, 4)
                .mapToObj(chat -> alert(chat, article, topics, chats))
                .toList();
    }

    private static long stored(Database database, SqliteStories stories, TextAnalysis analysis) {
        String url = "https://post.example.org/1";
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        new Newsdesk(new SqliteArticles(database, analysis, clock), stories, analysis, clock)
                .add(List.of(new Article(
                        url,
                        "Harbour open again",
                        TEXT,
                        Optional.of(NOW),
                        "post.example.org",
                        Language.ENGLISH,
                        Origin.IMPORT)));
        return stories.withUrl(url).orElseThrow().id();
    }

    /** The last chat does not want to read of storms, the others of zebras or grain. */
    private static Alert alert(long chat, long article, FollowedTopics topics, SqliteChats chats) {
        chats.meet(Chat.first(chat, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC));
        Address to = new Address(chat, 0);
        String unwanted = List.of("zebra", "zebra", "grain", "storm").get((int) chat - 1);
        topics.follow(to, "harbour -" + unwanted, 1, NOW);
        long own = topics.of(chat).getFirst().id();
        return new Alert(chat, to, article, 0, own, article, List.of("harbour"), NOW, NOW, Optional.empty());
    }
}
