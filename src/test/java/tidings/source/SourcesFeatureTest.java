package tidings.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.PrivateArticles;
import tidings.chat.Chat;
import tidings.chat.Conversation;
import tidings.chat.FakeNews;
import tidings.chat.Incoming;
import tidings.chat.Patience;
import tidings.chat.Person;
import tidings.chat.Phrases;
import tidings.chat.Reply;
import tidings.chat.Rights;
import tidings.feed.ChatFeeds;
import tidings.feed.Discovery;
import tidings.feed.Discovery.Found;
import tidings.feed.Discovery.Why;
import tidings.feed.Feed;
import tidings.feed.Feeds;
import tidings.feed.Memory;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Outbox;
import tidings.store.Database;
import tidings.store.SqliteChatFeeds;
import tidings.store.SqliteChats;
import tidings.store.SqliteFeeds;
import tidings.store.SqliteOutbox;
import tidings.store.SqliteOutlets;
import tidings.store.SqlitePrivateArticles;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.web.Fetched;
import tidings.web.Hop;
import tidings.web.Validators;

class SourcesFeatureTest {
    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Person ANNA = new Person(7, "en");
    private static final String SITE = "https://courier.example.org/";
    private static final String FEED = SITE + "rss";
    private static final int LIMIT = 2;

    @TempDir
    private Path folder;

    private final Map<String, Fetched> web = new HashMap<>();
    private final FakeNews news = new FakeNews();
    private Chat chat = Chat.first(7, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC);
    private final Chat group = Chat.first(-100, Chat.Kind.GROUP, "en", ZoneOffset.UTC);
    private Database database;
    private ChatFeeds feeds;
    private PrivateArticles kept;
    private Conversation conversation;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
        new SqliteChats(database).meet(chat);
        new SqliteChats(database).meet(group);
        feeds = new SqliteChatFeeds(database, new LuceneAnalysis(), CLOCK);
        kept = new SqlitePrivateArticles(database, new LuceneAnalysis(), CLOCK, 9);
        conversation = conversation(address -> new Discovery(request -> web.getOrDefault(
                        request.url(), new Fetched.Failed(List.of(new Hop(request.url(), 404, Map.of())), "No.")))
                .find(address));
        page(SITE, "text/html", "<link rel=alternate type=application/rss+xml href=/rss>");
        web.put("https://courier.example.org", web.get(SITE));
        page(FEED, "text/xml", rss("The Valley Courier", "Dam opens", "Bridge closed"));
    }

    private Conversation conversation(java.util.function.Function<String, Found> discovery) {
        Rights rights = new Rights((person, room) -> person == 9, Set.of());
        SourcesFeature sources = new SourcesFeature(feeds, discovery, new SqliteOutlets(database), kept, rights, LIMIT);
        return news.conversation(new Patience(Duration.ofSeconds(1), 100), Set.of(), news, news, CLOCK, sources);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPageThatNamesAFeedAddsItWithItsHeadlines() {
        assertThat(words(say("/sources add courier.example.org")))
                .startsWith("“The Valley Courier” is a source of this chat from now on.")
                .contains("only this chat can ask", "• Dam opens", "• Bridge closed");
        assertThat(own()).containsExactly(FEED);
        assertThat(new SqliteFeeds(database, CLOCK).due(NOW, 5)).hasSize(1);
    }

    @Test
    void addingTwiceIsToldAndChangesNothing() {
        say("/sources add " + FEED);

        assertThat(words(say("/sources add " + SITE)))
                .startsWith("“The Valley Courier” is a source of this chat already");
        assertThat(own()).hasSize(1);
    }

    @Test
    void withoutAnAddressItIsAskedFor() {
        assertThat(words(say("/sources add")))
                .isEqualTo("Which address shall I read from now on? A feed, or a page of the site.");

        say(FEED);

        assertThat(own()).containsExactly(FEED);
    }

    @Test
    void aFeedThatTheOperatorHasIsForAll() {
        new SqliteFeeds(database, CLOCK).add(new Feeds.Addition(FEED, "Courier", ""));

        assertThat(words(say("/sources add " + FEED))).contains("All who ask here read it.");
        assertThat(words(say("/sources"))).contains("Courier · not read yet · for everyone here");
    }

    @Test
    void theListTellsHowEachIsDoing() {
        say("/sources add " + FEED);
        Feed feed = feeds.of(7).getFirst().feed();
        feeds.articles(feed).add(List.of(article("1")));
        kept.keep(7, article("2"));
        Memory memory = feed.memory();
        Memory read = new Memory(
                memory.validators(),
                memory.seen(),
                memory.pages(),
                memory.home(),
                NOW,
                memory.interval(),
                Optional.of(NOW),
                new Memory.Failing(2, Optional.of(NOW.plusSeconds(7200)), "It is out of order."),
                memory.moving());
        new SqliteFeeds(database, CLOCK).visited(new Feed(feed.id(), FEED, "", "", Feed.State.OFF, read));

        assertThat(words(say("/sources")).replace('\u202f', ' '))
                .startsWith("1 source of this chat; 2 are possible")
                .contains("• The Valley Courier · read Mar 10, 2025, 12:00 PM · newest article Mar 9, 2025, 10:00 AM"
                        + " · not readable since Mar 10, 2025, 2:00 PM")
                .contains("Besides, # page or post that was sent here is kept.".replace("#", "1"));
    }

    @Test
    void aButtonRemovesIt() {
        Reply added = say("/sources add " + FEED);
        String remove = data(added, "Remove “The Valley Courier”");

        assertThat(words(press(chat, ANNA, remove)))
                .isEqualTo("“The Valley Courier” is not a source of this chat any more.");
        assertThat(own()).isEmpty();
        assertThat(words(press(chat, ANNA, remove))).startsWith("This chat has no sources of its own yet.");
    }

    @Test
    void itIsRemovedByAddressTitleOrSite() {
        for (String which : List.of(FEED, "the valley courier", "courier.example.org")) {
            say("/sources add " + FEED);
            assertThat(words(say("/sources remove " + which))).contains("not a source of this chat any more");
            assertThat(own()).isEmpty();
        }
        assertThat(words(say("/sources remove " + FEED))).startsWith("This chat has no such source.");
    }

    @Test
    void aChatHasSoManyAtMost() {
        for (int i = 0; i <= LIMIT; i++) {
            page(FEED + i, "text/xml", rss("Courier " + i, "Dam"));
            say("/sources add " + FEED + i);
        }

        assertThat(own()).hasSize(LIMIT);
        assertThat(words(say("/sources add " + FEED))).startsWith("A chat can have 2 sources, and this one does.");
    }

    @Test
    void aChannelOfTelegramIsAnsweredHonestly() {
        assertThat(words(say("/sources add https://t.me/courier")))
                .startsWith("I cannot read a Telegram channel by its address.");
        assertThat(words(say("/sources harbour tunnel"))).startsWith("I did not understand that.");
    }

    @ParameterizedTest
    @EnumSource
    void eachFailureHasASentence(Why why) {
        conversation = conversation(address -> new Found.Nothing("x", why));

        assertThat(words(say("/sources add " + FEED)))
                .isEqualTo(Phrases.in(Language.ENGLISH, ZoneOffset.UTC).text("feeds." + why.name()));
        assertThat(own()).isEmpty();
    }

    @Test
    void inAGroupOnlyItsAdministratorsChangeThem() {
        assertThat(words(conversation.reply(group, new Incoming.Said(ANNA, "/sources add " + FEED))))
                .isEqualTo("Only the administrators of this group can do that.");
        Reply added = conversation.reply(group, new Incoming.Said(new Person(9, "en"), "/sources add " + FEED));
        assertThat(words(added)).contains("The Valley Courier");
        assertThat(words(press(group, ANNA, data(added, "Remove “The Valley Courier”"))))
                .isEqualTo("Only the administrators of this group can do that.");

        assertThat(feeds.of(-100)).hasSize(1);
        assertThat(words(conversation.reply(group, new Incoming.Said(ANNA, "/sources"))))
                .contains("The Valley Courier");
    }

    @Test
    void oneChatCannotRemoveTheSourceOfAnother() {
        String remove = data(say("/sources add " + FEED), "Remove “The Valley Courier”");

        press(group, new Person(9, "en"), remove);

        assertThat(own()).hasSize(1);
    }

    @Test
    void aDayOfFailuresIsToldOnce() {
        say("/sources add " + FEED);
        Feed feed = feeds.of(7).getFirst().feed();
        fail(feed, NOW.minus(Duration.ofHours(23)));
        assertThat(told()).isEmpty();

        fail(feed, NOW.minus(Duration.ofHours(24)));

        assertThat(told())
                .singleElement()
                .asString()
                .contains("could not be read since Mar 9, 2025, 12:00", "I go on trying.");
        assertThat(told()).hasSize(1);
    }

    @Test
    void thatAFeedIsGoneIsToldAtOnce() {
        say("/sources add " + FEED);
        Feed feed = feeds.of(7).getFirst().feed();
        new SqliteFeeds(database, CLOCK).visited(new Feed(feed.id(), FEED, "", "", Feed.State.RETIRED, feed.memory()));

        assertThat(told()).singleElement().asString().contains("is gone for good");
        assertThat(words(say("/sources"))).contains("The Valley Courier · gone for good");
    }

    @Test
    void theOperatorIsToldOfTheFeedsForAllInOneMessage() {
        say("/start");
        Feeds all = new SqliteFeeds(database, CLOCK);
        for (int i = 1; i <= 30; i++) {
            Feed feed = all.add(new Feeds.Addition("https://a%d.example.org/feed".formatted(i), "Paper " + i, ""))
                    .feed();
            all.visited(failing(feed, NOW.minus(Duration.ofDays(2)), i % 10 == 0 ? Feed.State.RETIRED : Feed.State.ON));
        }
        SqliteOutbox outbox = new SqliteOutbox(database, new Doorbell(), CLOCK);

        for (int i = 0; i < 2; i++) {
            new OperatorTroubles(all, Set.of(7L, 99L), new SqliteChats(database)::chat, outbox, CLOCK).run();
        }

        assertThat(filed(outbox))
                .satisfiesExactly(
                        failing -> assertThat(failing)
                                .startsWith("27 feeds have not been readable for a day or longer, and I go on trying:"
                                        + " Paper 1, Paper 11, ")
                                .endsWith(", …. “tidings feeds list” says why."),
                        gone -> assertThat(gone)
                                .startsWith("3 feeds are gone for good")
                                .contains("Paper 10, Paper 20, Paper 30."));
    }

    private static List<String> filed(SqliteOutbox outbox) {
        List<String> filed = new ArrayList<>();
        for (Optional<Outbox.Entry> next = outbox.next(7); next.isPresent(); next = outbox.next(7)) {
            filed.add(((Content.Text) next.get().message().content()).text().plain());
            outbox.arrived(next.get(), OptionalLong.of(filed.size()));
        }
        return filed;
    }

    private void fail(Feed feed, Instant since) {
        new SqliteFeeds(database, CLOCK).visited(failing(feed, since, Feed.State.OFF));
    }

    private static Feed failing(Feed feed, Instant since, Feed.State state) {
        Memory memory = feed.memory();
        return new Feed(
                feed.id(),
                feed.url(),
                "",
                "",
                state,
                new Memory(
                        memory.validators(),
                        memory.seen(),
                        memory.pages(),
                        memory.home(),
                        NOW,
                        memory.interval(),
                        Optional.empty(),
                        new Memory.Failing(9, Optional.of(since), "It is out of order."),
                        memory.moving()));
    }

    /** All messages that were ever filed for the chat, after the troubles were looked at once more. */
    private List<String> told() {
        SqliteOutbox outbox = new SqliteOutbox(database, new Doorbell(), CLOCK);
        SqliteChats chats = new SqliteChats(database);
        new SourceTroubles(feeds, chats::chat, outbox, CLOCK).run();
        return outbox.waitingAfter(0, 9).stream()
                .flatMap(waiting -> outbox.next(waiting.chat()).stream())
                .map(entry -> ((Content.Text) entry.message().content()).text().plain())
                .toList();
    }

    private List<String> own() {
        return feeds.of(7).stream().map(own -> own.feed().url()).toList();
    }

    private Reply say(String text) {
        Reply reply = conversation.reply(chat, new Incoming.Said(ANNA, text));
        chat = reply.chat().orElseThrow();
        return reply;
    }

    private Reply press(Chat where, Person who, String data) {
        return conversation.reply(where, new Incoming.Pressed(who, 1, data));
    }

    private static String data(Reply reply, String label) {
        return ((Content.Text) reply.contents().getFirst())
                .buttons().rows().stream()
                        .flatMap(List::stream)
                        .filter(button -> button.label().equals(label))
                        .map(button -> ((Button.Press) button).data())
                        .findFirst()
                        .orElseThrow();
    }

    private static String words(Reply reply) {
        return switch (reply.contents().getFirst()) {
            case Content.Text text -> text.text().plain();
            case Content.Edit edit -> edit.text().plain();
            case Content.File file -> file.body();
            case Content.Picture picture -> picture.text().plain();
            case Content.Menu ignored -> "";
            case Content.Removal ignored -> "";
        };
    }

    private void page(String url, String type, String body) {
        web.put(
                url,
                new Fetched.Document(
                        List.of(new Hop(url, 200, Map.of())),
                        body.getBytes(StandardCharsets.UTF_8),
                        type,
                        Validators.NONE));
    }

    private static String rss(String title, String... headlines) {
        StringBuilder items = new StringBuilder();
        for (String headline : headlines) {
            items.append("<item><title>%s</title><link>/%s</link></item>".formatted(headline, headline.hashCode()));
        }
        return "<rss><channel><title>%s</title>%s</channel></rss>".formatted(title, items);
    }

    private static Article article(String path) {
        return new Article(
                SITE + path,
                "Dam reopens",
                "The dam was repaired.",
                Optional.of(Instant.parse("2025-03-09T10:00:00Z")),
                "courier.example.org",
                Language.ENGLISH,
                Origin.FEED);
    }
}
