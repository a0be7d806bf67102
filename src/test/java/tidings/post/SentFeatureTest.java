package tidings.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Articles;
import tidings.article.PrivateArticles;
import tidings.chat.Chat;
import tidings.chat.Conversation;
import tidings.chat.DigestFeature;
import tidings.chat.Features;
import tidings.chat.Incoming;
import tidings.chat.Patience;
import tidings.chat.Person;
import tidings.chat.Phrases;
import tidings.chat.Post;
import tidings.chat.Reply;
import tidings.chat.Rights;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.digest.StoryNumbers;
import tidings.message.Button;
import tidings.message.Content;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteChats;
import tidings.store.SqliteHoldings;
import tidings.store.SqlitePrivateArticles;
import tidings.store.SqliteSearcher;
import tidings.store.SqliteTellings;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;
import tidings.text.Sentences;
import tidings.topic.NewsSearcher;
import tidings.topic.QueryReader;
import tidings.topic.TopicReader;
import tidings.web.Fetched;
import tidings.web.Fetched.Cause;
import tidings.web.Hop;
import tidings.web.Validators;

class SentFeatureTest {
    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    private static final Person ANNA = new Person(7, "en");
    private static final String URL = "https://courier.example.org/news/dam?utm_source=app";
    private static final String PAGE = """
            <html lang="en"><head><title>Dam on the Irna reopens</title>
            <link rel="canonical" href="https://courier.example.org/news/dam">
            <meta property="article:published_time" content="2025-03-09T10:00:00Z"></head>
            <body><article><h1>Dam on the Irna reopens</h1>
            <p>The dam on the Irna reopened on Sunday after two years of repairs, the province of Velda said.</p>
            <p>The repairs of the dam cost 40 million crowns, according to the province of Velda.</p>
            <p>Fishermen from the villages below complained that nobody had asked them about the new sluice.</p>
            </article></body></html>
            """;

    @TempDir
    private Path folder;

    private Database database;
    private Fetched answer = page(URL, "text/html; charset=utf-8", PAGE);
    private final List<String> fetched = new ArrayList<>();
    private final Chat chat = Chat.first(7, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC);
    private final Chat channel = Chat.first(-100, Chat.Kind.CHANNEL, "en", ZoneOffset.UTC);

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
        new SqliteChats(database).meet(chat);
        new SqliteChats(database).meet(channel);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLongRunOfMarksBehindAnAddressIsTakenOff() {
        assertThat(SentLink.in("https://a.example/" + ".".repeat(4_000) + "x")).hasSize(1);
        assertThat(SentLink.in("https://a.example/page" + "!?".repeat(2_000)))
                .containsExactly("https://a.example/page");
        assertThat(SentLink.in("(https://a.example/page)")).containsExactly("https://a.example/page");
        assertThat(SentLink.in("https://a.example/page_(town)")).containsExactly("https://a.example/page_(town)");
    }

    @Test
    void anAddressIsAnsweredWithTwoCitedSentencesAndKeptForItsChat() {
        Content.Text text = (Content.Text) say(URL).contents().getFirst();

        assertThat(text.text().plain())
                .startsWith("Dam on the Irna reopens")
                .contains("¹ courier.example.org", "only this chat");
        assertThat(text.text().plain().lines().filter(line -> line.startsWith("• ")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("¹"));
        assertThat(text.buttons().rows().getFirst())
                .anyMatch(button -> button.label().equals("Digest on this topic"));
        assertThat(kept().of(7))
                .singleElement()
                .satisfies(
                        stored -> assertThat(stored.article().url()).isEqualTo("https://courier.example.org/news/dam"));
        assertThat(articles().count()).isZero();
    }

    @Test
    void whatWasKeptIsForgottenByAButton() {
        Content.Text text = (Content.Text) say(URL).contents().getFirst();
        Button.Press forget = text.buttons().rows().stream()
                .flatMap(List::stream)
                .filter(button -> button.label().equals("Forget this"))
                .map(Button.Press.class::cast)
                .findFirst()
                .orElseThrow();

        Reply reply = conversation(true).reply(chat, new Incoming.Pressed(ANNA, 5, forget.data()));

        assertThat(((Content.Edit) reply.contents().getFirst()).text().plain()).isEqualTo("It is forgotten.");
        assertThat(kept().of(7)).isEmpty();
        assertThat(words(conversation(true).reply(chat, new Incoming.Pressed(ANNA, 5, "sent:forget:x"))))
                .contains("button");
    }

    @Test
    void whatWasKeptAnswersTheTopicsOfItsChat() {
        say(URL);

        assertThat(words(say("Irna dam repairs"))).contains("40 million crowns");
        Chat other = Chat.first(8, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC);
        new SqliteChats(database).meet(other);
        assertThat(words(conversation(true).reply(other, new Incoming.Said(ANNA, "Irna dam repairs"))))
                .doesNotContain("crowns");
    }

    @Test
    void whereTheOperatorSaysSoAPageBecomesNewsForAll() {
        Reply reply = conversation(false).reply(chat, new Incoming.Said(ANNA, URL));

        assertThat(words(reply)).contains("40 million crowns").doesNotContain("only this chat");
        assertThat(articles().count()).isEqualTo(1);
        assertThat(kept().of(7)).isEmpty();
    }

    @Test
    void aPageFromTheFutureHasNoDate() {
        answer = page(URL, "text/html", PAGE.replace("2025-03-09T10", "2099-03-09T10"));

        say(URL);

        assertThat(kept().of(7))
                .singleElement()
                .satisfies(stored -> assertThat(stored.article().published()).isEmpty());
    }

    @Test
    void aPageCannotSpeakForAnotherSite() {
        answer = page(
                "https://mirror.example.net/x",
                "text/html",
                PAGE.replace("https://courier.example.org/news/dam", "https://famous.example.com/dam"));

        say("https://mirror.example.net/x");

        assertThat(kept().of(7))
                .singleElement()
                .satisfies(stored -> assertThat(stored.article().url()).isEqualTo("https://mirror.example.net/x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://courier.example.org/news/dam",
                "Dam on the Irna reopens\nhttps://courier.example.org/news/dam",
                "courier.example.org/news/dam",
                "what does https://courier.example.org/news/dam say about sluices",
                "Velda: https://courier.example.org/news/dam, read this please",
                "the dam (https://courier.example.org/news/dam).",
            })
    void theOneAddressInATextIsRead(String text) {
        say(text);

        assertThat(fetched).containsExactly("https://courier.example.org/news/dam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S./China trade",
                "AC/DC",
                "courier.example.org",
            })
    void anyOtherTextIsATopic(String text) {
        say(text);

        assertThat(fetched).isEmpty();
    }

    @Test
    void ofSeveralAddressesEachWantsAMessage() {
        assertThat(words(say("https://a.example.org/1 https://b.example.org/2")))
                .contains("one by one");
        assertThat(fetched).isEmpty();
    }

    @Test
    void aBracketOfTheAddressIsItsOwn() {
        say("see https://courier.example.org/Dam_(Velda)");

        assertThat(fetched).containsExactly("https://courier.example.org/Dam_(Velda)");
    }

    @ParameterizedTest
    @EnumSource
    void eachFailureHasASentence(Reading.Reason reason) {
        answer = switch (reason) {
            case REFUSED -> new Fetched.Failed(List.of(), "x", Cause.REFUSED);
            case ROBOTS -> new Fetched.Failed(List.of(), "x", Cause.ROBOTS);
            case TOO_LARGE -> new Fetched.Failed(List.of(), "x", Cause.TOO_LONG);
            case SLOW -> new Fetched.Failed(List.of(), "x", Cause.SLOW);
            case MISSING -> new Fetched.Failed(List.of(new Hop(URL, 404, Map.of())), "x");
            case UNREACHABLE -> new Fetched.Failed(List.of(), "x");
            case NOT_A_PAGE -> page(URL, "application/pdf", "%PDF-");
            case NO_ARTICLE -> page(URL, "text/html", "<html><body><p>Log in.</p></body></html>");
        };

        assertThat(words(say(URL)))
                .isEqualTo(Phrases.in(Language.ENGLISH, ZoneOffset.UTC).text("sent." + reason.name()));
        assertThat(kept().of(7)).isEmpty();
    }

    @Test
    void aFrontPageIsNoArticle() {
        answer = page("https://courier.example.org/", "text/html", PAGE);

        assertThat(words(say("https://courier.example.org/"))).contains("no article");
    }

    @Test
    void aForwardedPostIsTheChannelsArticle() {
        Reply reply = share(
                chat,
                new Post(
                        "Ferry strike in Tarnow ends\nThe crews of the Tarnow ferries ended their strike on Monday.\n"
                                + "They get 4 percent more pay from May, their union said.",
                        Optional.of("Tarnow Live"),
                        Optional.of("https://t.me/tarnowlive/12"),
                        Optional.of(NOW.minusSeconds(60))));

        assertThat(words(reply)).contains("Tarnow Live", "ended their strike");
        assertThat(kept().of(7)).singleElement().satisfies(stored -> {
            assertThat(stored.article().source()).isEqualTo("Tarnow Live");
            assertThat(stored.article().url()).isEqualTo("https://t.me/tarnowlive/12");
            assertThat(stored.article().published()).contains(NOW.minusSeconds(60));
        });
    }

    @Test
    void aPostThatEndsWithALinkIsReadItselfWhereThePageCannotBe() {
        answer = new Fetched.Failed(List.of(), "x", Cause.ROBOTS);

        Reply reply = share(
                chat,
                new Post(
                        "The crews of the Tarnow ferries ended their strike on Monday. https://courier.example.org/ferry",
                        Optional.of("Tarnow Live"),
                        Optional.of("https://t.me/tarnowlive/13"),
                        Optional.of(NOW)));

        assertThat(words(reply))
                .contains(
                        "• The crews of the Tarnow ferries ended",
                        "asks programs not to read that page",
                        "the post itself")
                .doesNotContain("courier.example.org");
        assertThat(kept().of(7)).singleElement().satisfies(stored -> {
            assertThat(stored.article().url()).isEqualTo("https://t.me/tarnowlive/13");
            assertThat(stored.article().text()).doesNotContain("http");
        });
    }

    @Test
    void aLinkWithoutWordsWhosePageCannotBeReadIsNothing() {
        answer = new Fetched.Failed(List.of(), "x", Cause.ROBOTS);

        Reply reply = share(
                chat,
                new Post(
                        "https://courier.example.org/ferry",
                        Optional.of("Tarnow Live"),
                        Optional.of("https://t.me/tarnowlive/14"),
                        Optional.of(NOW)));

        assertThat(words(reply)).contains("asks programs not to read").doesNotContain("the post itself");
        assertThat(kept().of(7)).isEmpty();
    }

    @Test
    void aLongPostWithALinkInItIsItself() {
        share(
                chat,
                new Post(
                        "The crews ended their strike, says https://courier.example.org/ferry today.\n"
                                + "They get 4 percent more pay from May.",
                        Optional.of("Tarnow Live"),
                        Optional.of("https://t.me/tarnowlive/15"),
                        Optional.of(NOW)));

        assertThat(fetched).isEmpty();
        assertThat(kept().of(7)).hasSize(1);
    }

    @Test
    void aPostThatItsChannelEditsTakesThePlaceOfTheFirst() {
        Post first = new Post(
                "Two people died in the Tarnow ferry, the police said.",
                Optional.of("Desk"),
                Optional.of("https://t.me/c/77/3"),
                false,
                Optional.of(NOW));
        conversation(false).reply(channel, new Incoming.Shared(ANNA, first));
        conversation(false).reply(channel, new Incoming.Shared(ANNA, first.saying("Nobody died in the Tarnow ferry.")));

        assertThat(articles().count()).as("only members can read it").isZero();
        assertThat(kept().of(-100))
                .singleElement()
                .satisfies(stored -> assertThat(stored.article().text()).isEqualTo("Nobody died in the Tarnow ferry."));
    }

    @Test
    void whatAPersonWroteStaysPrivateWhateverTheOperatorSays() {
        String letter =
                "The meeting of the tenants of Canal Street moved to Thursday because the hall is being painted.";
        conversation(false)
                .reply(
                        chat,
                        new Incoming.Shared(
                                ANNA, new Post(letter, Optional.of("Boris"), Optional.empty(), Optional.empty())));

        assertThat(articles().count()).isZero();
        assertThat(kept().of(7)).hasSize(1);
    }

    @Test
    void aShortWordOfAFriendIsATopic() {
        say(URL);

        assertThat(words(share(
                        chat, new Post("Irna dam repairs", Optional.of("Boris"), Optional.empty(), Optional.empty()))))
                .contains("40 million crowns");
    }

    @Test
    void whatAChannelPostsIsKeptWithoutAWord() {
        for (int i = 0; i < 15; i++) {
            Reply reply = share(
                    channel,
                    new Post(
                            "The bridge %d was closed for repairs.".formatted(i),
                            Optional.of("Roads"),
                            Optional.empty(),
                            Optional.of(NOW)));
            assertThat(reply.contents()).isEmpty();
        }

        assertThat(kept().of(-100)).hasSize(15);
    }

    private Reply say(String text) {
        return conversation(true).reply(chat, new Incoming.Said(ANNA, text));
    }

    private Reply share(Chat where, Post post) {
        return conversation(true).reply(where, new Incoming.Shared(ANNA, post));
    }

    private static String words(Reply reply) {
        return ((Content.Text) reply.contents().getFirst()).text().plain();
    }

    private static Fetched page(String url, String type, String html) {
        return new Fetched.Document(
                List.of(new Hop(url, 200, Map.of())), html.getBytes(StandardCharsets.UTF_8), type, Validators.NONE);
    }

    private Articles articles() {
        return new SqliteArticles(database, new LuceneAnalysis(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private PrivateArticles kept() {
        return new SqlitePrivateArticles(database, new LuceneAnalysis(), Clock.fixed(NOW, ZoneOffset.UTC), 100);
    }

    private Conversation conversation(boolean isPrivate) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        LuceneAnalysis analysis = new LuceneAnalysis();
        SqliteChats chats = new SqliteChats(database);
        QueryReader reader = new TopicReader(analysis, clock, new SqliteHoldings(database));
        NewsSearcher searcher = new SqliteSearcher(database, clock);
        Digests digests = new Digests(
                reader,
                searcher,
                articles(),
                List.of(new ExtractiveDigester(new Sentences(), analysis)),
                StoryNumbers.NONE,
                analysis);
        DigestFeature digest = new DigestFeature(digests, chats, new SqliteTellings(database, clock), List.of());
        SentNews news = new SentNews(
                request -> {
                    fetched.add(request.url());
                    return answer;
                },
                new ProfileDetector(),
                clock);
        SentFeature sent = new SentFeature(news, new SentFeature.Shelf(kept(), articles(), isPrivate), digests, digest);
        return new Conversation(
                digest,
                new Features(List.of(digest, sent)),
                new Rights((person, room) -> true, Set.of()),
                new Patience(Duration.ofSeconds(1), 10),
                clock);
    }
}
