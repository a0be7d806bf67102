package tidings;

import java.io.PrintWriter;
import java.io.Reader;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.alert.AlertEngine;
import tidings.article.Articles;
import tidings.chat.Chat;
import tidings.chat.Chats;
import tidings.chat.CompareFeature;
import tidings.chat.Conversation;
import tidings.chat.DigestFeature;
import tidings.chat.Feature;
import tidings.chat.Features;
import tidings.chat.LatestFeature;
import tidings.chat.Members;
import tidings.chat.Newcomers;
import tidings.chat.OperatorFeature;
import tidings.chat.Patience;
import tidings.chat.PrivacyFeature;
import tidings.chat.Rights;
import tidings.chat.SettingsFeature;
import tidings.chat.ShareAction;
import tidings.chat.TimelineFeature;
import tidings.chat.Topics;
import tidings.chat.WelcomeFeature;
import tidings.console.ConsoleChat;
import tidings.console.ConsoleMemory;
import tidings.digest.Comparisons;
import tidings.digest.DigestLength;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.digest.Tellings;
import tidings.digest.Timelines;
import tidings.intake.Import;
import tidings.intake.Samples;
import tidings.llm.ModelSettings;
import tidings.message.Doorbell;
import tidings.store.Database;
import tidings.store.ServingLock;
import tidings.store.SqliteArticles;
import tidings.store.SqliteBroadcasts;
import tidings.store.SqliteChats;
import tidings.store.SqliteFigures;
import tidings.store.SqliteHoldings;
import tidings.store.SqliteInbox;
import tidings.store.SqliteOutbox;
import tidings.store.SqliteSearcher;
import tidings.store.SqliteStories;
import tidings.store.SqliteStoryNumbers;
import tidings.store.SqliteTellings;
import tidings.story.Newsdesk;
import tidings.telegram.Health;
import tidings.telegram.Stores;
import tidings.telegram.TelegramBot;
import tidings.telegram.TelegramMembers;
import tidings.telegram.TelegramSettings;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;
import tidings.text.Sentences;
import tidings.text.SharedAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;
import tidings.topic.TopicReader;

/** The program, wired: every part is built here once and handed what it needs. No logic. */
public final class App implements AutoCloseable {
    private final Settings settings;
    private final Clock clock;
    private final Doorbell doorbell = new Doorbell();
    private final Database database;
    private final Articles articles;
    private final Import imports;
    private final QueryReader queryReader;
    private final Searcher searcher;
    private final Digests digests;
    private final Timelines timelines;
    private final Comparisons comparisons;
    private final Tellings tellings;
    private final AlertSetup alerts;

    private App(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        TextAnalysis analysis = new LuceneAnalysis();
        database = Database.open(settings.database());
        TextAnalysis shared = new SharedAnalysis(analysis);
        SqliteArticles stored = new SqliteArticles(database, shared, clock);
        articles = new Newsdesk(stored, new SqliteStories(database, analysis), shared, clock);
        imports = new Import(articles, new ProfileDetector());
        queryReader = new TopicReader(analysis, clock, new SqliteHoldings(database));
        searcher = new SqliteSearcher(database, clock);
        Sentences sentences = new Sentences();
        digests = new Digests(
                queryReader,
                searcher,
                articles,
                writers(settings, sentences, analysis, clock),
                new SqliteStoryNumbers(database),
                analysis);
        tellings = new SqliteTellings(database, clock);
        alerts = new AlertSetup(settings, database, analysis, queryReader, searcher, clock);
        timelines = new Timelines(queryReader, searcher, sentences, analysis);
        comparisons = new Comparisons(queryReader, searcher, sentences, analysis);
    }

    /** The model first, where there is one; behind it always the writer that needs nobody. */
    private List<Digester> writers(Settings settings, Sentences sentences, TextAnalysis analysis, Clock clock) {
        Digester extractive = new ExtractiveDigester(sentences, analysis);
        ModelSettings model = ModelSetup.of(settings);
        return model.isOn()
                ? List.of(ModelSetup.writer(settings, extractive, database, clock), extractive)
                : List.of(extractive);
    }

    /** Opens the program on the database of the settings; a fresh one gets the sample news. */
    public static App open(Settings settings) {
        return open(settings, Clock.systemUTC());
    }

    /** As above, by this clock. */
    public static App open(Settings settings, Clock clock) {
        App app = new App(settings, clock);
        if (app.database.isNew()) {
            app.articles.add(new Samples().articles());
        }
        return app;
    }

    public Articles articles() {
        return articles;
    }

    public Import imports() {
        return imports;
    }

    public QueryReader queryReader() {
        return queryReader;
    }

    public Searcher searcher() {
        return searcher;
    }

    public Digests digests() {
        return digests;
    }

    public Timelines timelines() {
        return timelines;
    }

    public Comparisons comparisons() {
        return comparisons;
    }

    public Tellings tellings() {
        return tellings;
    }

    /** Feeds, and whatever else fetches. */
    public FeedSetup feeds() {
        return new FeedSetup(settings, database, articles, clock);
    }

    /** The conversation in a terminal. */
    public ConsoleChat console(Chat chat, Reader in, PrintWriter out) {
        ConsoleMemory memory = new ConsoleMemory(clock);
        Members nobodyElse = (person, room) -> true;
        Rights rights = new Rights(nobodyElse, Set.of());
        return new ConsoleChat(
                conversation(memory, memory, memory, rights, alerts.console(memory)), memory, chat, in, out);
    }

    /**
     * The right to serve this database, to be held as long as it is served.
     *
     * @throws Refusal where another process serves it
     */
    public ServingLock serving() {
        return ServingLock.take(database)
                .orElseThrow(() -> new Refusal(
                        "Another tidings serve uses the database %s; stop that one first.".formatted(database.file())));
    }

    /** The conversation on Telegram, not running yet; it fetches what people send it by the same pace as the feeds. */
    public TelegramBot telegram(TelegramSettings telegram, FeedSetup feeds) {
        SqliteChats chats = new SqliteChats(database);
        Health health = new Health();
        DigestLength usual = settings.choice(Setting.DIGEST_LENGTH, DigestLength.class);
        Rights rights = new Rights(new TelegramMembers(telegram), telegram.operators());
        Feature operator = new OperatorFeature(
                new SqliteFigures(database),
                new SqliteBroadcasts(database, doorbell, clock),
                ModelSetup.cost(settings, database),
                health::heard);
        PostSetup posts = new PostSetup(settings, database, articles, feeds, digests);
        Feature sources = new SourceSetup(settings, database, feeds, clock).feature(posts.kept(), rights);
        Extras extras = alerts.extras()
                .and(sources)
                .and(posts::feature)
                .and(operator)
                .and(new ShareAction())
                .with(new ChartSetup());
        return new TelegramBot(
                telegram,
                conversation(chats, chats, tellings, rights, extras),
                new Stores(
                        new SqliteInbox(database, doorbell, clock),
                        new SqliteOutbox(database, doorbell, clock),
                        new Newcomers(chats, usual.lines()),
                        doorbell),
                health,
                clock);
    }

    /** What tells people of news on the topics that they follow, not running yet. */
    public AlertEngine alerts() {
        return alerts.engine(digests, doorbell);
    }

    /** What is done now and then while the program serves, not begun yet. */
    public Upkeep upkeep(FeedSetup feeds) {
        return new Upkeep(List.of(new SourceSetup(settings, database, feeds, clock).troubles(doorbell)));
    }

    private Conversation conversation(Topics topics, Chats chats, Tellings memory, Rights rights, Extras extras) {
        DigestFeature digest = new DigestFeature(digests, topics, memory, extras.actions());
        LatestFeature latest = new LatestFeature(articles, digest);
        List<Feature> listed = new ArrayList<>(List.of(
                digest, new TimelineFeature(timelines, extras.charts()), new CompareFeature(comparisons), latest));
        listed.addAll(extras.features().apply(digest));
        listed.addAll(List.of(new SettingsFeature(), new PrivacyFeature(chats)));
        List<Feature> all = new ArrayList<>(listed);
        all.add(new WelcomeFeature(digest, listed));
        Duration interval = Duration.ofSeconds(settings.number(Setting.CHAT_INTERVAL, 1));
        Patience patience = new Patience(interval, settings.number(Setting.CHAT_BURST, 1));
        return new Conversation(digest, new Features(all), rights, patience, clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
