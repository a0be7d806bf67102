package tidings.follow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tidings.alert.AlertEngine;
import tidings.alert.AlertTimes;
import tidings.alert.Alerts;
import tidings.alert.Arrivals;
import tidings.alert.FollowedTopics;
import tidings.alert.Nearness;
import tidings.alert.Rehearsals;
import tidings.alert.TopicMatching;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.chat.Chat;
import tidings.chat.Conversation;
import tidings.chat.DigestFeature;
import tidings.chat.Feature;
import tidings.chat.Features;
import tidings.chat.Incoming;
import tidings.chat.Patience;
import tidings.chat.Person;
import tidings.chat.Reply;
import tidings.chat.Rights;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.store.Database;
import tidings.store.SqliteAlerts;
import tidings.store.SqliteArrivals;
import tidings.store.SqliteArticles;
import tidings.store.SqliteChats;
import tidings.store.SqliteOutbox;
import tidings.store.SqlitePackedTopics;
import tidings.store.SqliteRarity;
import tidings.store.SqliteSearcher;
import tidings.store.SqliteStories;
import tidings.store.SqliteStoryNumbers;
import tidings.store.SqliteSubscriptions;
import tidings.store.SqliteTellings;
import tidings.story.Newsdesk;
import tidings.text.Dictionary;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;
import tidings.text.Sentences;
import tidings.text.TextAnalysis;
import tidings.topic.NewsSearcher;
import tidings.topic.QueryReader;
import tidings.topic.TopicReader;

/** A conversation about followed topics over real SQLite, and the news it is about. */
final class FollowedWorld implements AutoCloseable {
    static final long ANNA = 7;
    static final long GROUP = -5;
    static final int LIMIT = 3;
    static final Instant NOW = Instant.parse("2025-03-03T12:00:00Z");

    final Database database;
    final FollowedTopics subscriptions;
    final SqliteOutbox outbox;
    final SqliteAlerts alerts;
    final MovableClock clock = new MovableClock(NOW);
    private final SqliteArrivals arrivals;
    private final SqliteStories stories;
    private final Digests digests;
    private AlertEngine engine;
    private final Newsdesk desk;
    private final SqliteChats chats;
    private final Conversation conversation;
    private final Set<Long> administrators = new HashSet<>();
    private final List<Button.Press> buttons = new ArrayList<>();
    private Chat chat = Chat.first(ANNA, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC);
    private long thread;
    private int number;

    FollowedWorld(Path folder) {
        this(folder, Nearness.UNKNOWN);
    }

    FollowedWorld(Path folder, Nearness nearness) {
        TextAnalysis analysis = new LuceneAnalysis();
        database = Database.open(folder.resolve("tidings.db"));
        SqliteArticles articles = new SqliteArticles(database, analysis, clock);
        stories = new SqliteStories(database, analysis);
        desk = new Newsdesk(articles, stories, analysis, clock);
        chats = new SqliteChats(database);
        chats.meet(chat);
        QueryReader reader = new TopicReader(analysis, clock, articles::languages);
        NewsSearcher searcher = new SqliteSearcher(database, clock);
        TopicMatching matching = new TopicMatching(
                Set.of(Language.ENGLISH, Language.RUSSIAN, Language.GERMAN, Language.SPANISH),
                analysis,
                new Dictionary(analysis),
                new SqliteRarity(database),
                nearness);
        subscriptions =
                new FollowedTopics(new SqliteSubscriptions(database), new SqlitePackedTopics(database), matching);
        outbox = new SqliteOutbox(database, new Doorbell(), clock);
        alerts = new SqliteAlerts(database);
        arrivals = new SqliteArrivals(database);
        Rehearsals rehearsals = new Rehearsals(reader, searcher, stories, matching, clock);
        FollowFeature follow = new FollowFeature(subscriptions, rehearsals, chats, LIMIT);
        digests = new Digests(
                reader,
                searcher,
                articles,
                List.of(new ExtractiveDigester(new Sentences(), analysis)),
                new SqliteStoryNumbers(database),
                analysis);
        DigestFeature digest = new DigestFeature(digests, chats, new SqliteTellings(database, clock), List.of(follow));
        List<Feature> features = List.of(
                digest,
                follow,
                new FollowingFeature(subscriptions, chats),
                new WhenFeature(subscriptions),
                new NotNowFeature(subscriptions),
                new AlertFeature(alerts, subscriptions, chats, digest, rehearsals));
        conversation = new Conversation(
                digest,
                new Features(features),
                new Rights((person, room) -> administrators.contains(person), Set.of()),
                new Patience(Duration.ofSeconds(1), 1_000),
                clock);
        engine = engine(arrivals, alerts, outbox);
        engine.load();
    }

    private AlertEngine engine(Arrivals someArrivals, Alerts someAlerts, Outbox someOutbox) {
        return new AlertEngine(
                subscriptions,
                someArrivals,
                someAlerts,
                stories,
                new AlertMessages(chats, digests, stories, 3),
                someOutbox,
                new AlertTimes(Duration.ofHours(48), Duration.ofHours(2), Duration.ofHours(4)),
                clock);
    }

    /** A new engine as after a restart. */
    void restart() {
        engine = engine(arrivals, alerts, outbox);
        engine.load();
    }

    /** Restarts and works until the so-manieth change of its store, to stop before or after it; says whether it got there. */
    boolean crashAt(int call, boolean after) {
        restart();
        CrashPoint crash = new CrashPoint(call, after);
        engine = engine(
                crash.on(Arrivals.class, arrivals), crash.on(Alerts.class, alerts), crash.on(Outbox.class, outbox));
        try {
            engine.work();
            return false;
        } catch (CrashPoint.Crash e) {
            return true;
        }
    }

    void work() {
        engine.work();
    }

    /** What goes out now, and arrives: the plain texts, a line of the heading first. */
    List<Message> delivered(long to) {
        engine.work();
        List<Message> messages = new ArrayList<>();
        for (Optional<Outbox.Entry> next = outbox.next(to); next.isPresent(); next = outbox.next(to)) {
            messages.add(next.get().message());
            outbox.starts(next.get());
            outbox.arrived(next.get(), OptionalLong.of(1_000 + next.get().id()));
        }
        return messages;
    }

    List<String> deliveredTexts() {
        return delivered(ANNA).stream()
                .map(message -> {
                    Content.Text text = (Content.Text) message.content();
                    buttons.clear();
                    return shown(text.text().plain(), text.buttons().rows());
                })
                .toList();
    }

    void article(String outlet, int minutesAgo, String title, String text) {
        articleAt("https://%s/%d".formatted(outlet, number++), outlet, minutesAgo, title, text);
    }

    void articleAt(String url, String outlet, int minutesAgo, String title, String text) {
        desk.add(List.of(new Article(
                url,
                title,
                text,
                Optional.of(clock.instant().minus(Duration.ofMinutes(minutesAgo))),
                outlet,
                new ProfileDetector().detect(text),
                Origin.IMPORT)));
    }

    /** All that is stored is taken for one story. */
    void joinStories() {
        database.writing(
                session -> session.update("UPDATE story_article SET story = (SELECT min(story) FROM story_article)"));
    }

    /** The chat changes its time zone. */
    void moveTo(ZoneId zone) {
        database.writing(session -> session.update("UPDATE chat SET zone = ? WHERE id = ?", zone.getId(), chat.id()));
    }

    /** Who blocked the bot writes to it again. */
    void comeBack() {
        database.writing(session -> session.update("UPDATE chat SET unreachable = 0 WHERE id = ?", chat.id()));
    }

    void enterGroup(long forumTopic) {
        chat = Chat.first(GROUP, Chat.Kind.GROUP, "en", ZoneOffset.UTC);
        chats.meet(chat);
        thread = forumTopic;
    }

    void makeAdministrator() {
        administrators.add(ANNA);
    }

    String say(String text) {
        return react(new Incoming.Said(new Person(ANNA, "en"), text));
    }

    /** Presses the button with this label under the last answer. */
    String press(String label) {
        Button.Press button = buttons.stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
        return pressData(button.data());
    }

    String pressData(String data) {
        return react(new Incoming.Pressed(new Person(ANNA, "en"), 55, data));
    }

    List<String> labels() {
        return buttons.stream().map(Button.Press::label).toList();
    }

    private String react(Incoming incoming) {
        Reply reply = conversation.reply(chat, thread, incoming);
        reply.chat().ifPresent(after -> chat = after);
        buttons.clear();
        return switch (reply.contents().getFirst()) {
            case Content.Text text -> shown(text.text().plain(), text.buttons().rows());
            case Content.Edit edit -> shown(edit.text().plain(), edit.buttons().rows());
            case Content.File file -> file.body();
            case Content.Picture picture -> picture.text().plain();
            case Content.Menu ignored -> "";
            case Content.Removal ignored -> "";
        };
    }

    private String shown(String text, List<List<Button>> rows) {
        rows.forEach(row -> row.forEach(button -> buttons.add((Button.Press) button)));
        return text;
    }

    @Override
    public void close() {
        database.close();
    }
}
