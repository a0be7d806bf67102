package tidings;

import java.io.PrintWriter;
import java.io.Reader;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.alert.AlertEngine;
import tidings.alert.Nearness;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.chat.Chat;
import tidings.console.ConsoleChat;
import tidings.digest.Comparisons;
import tidings.digest.Digests;
import tidings.digest.Tellings;
import tidings.digest.Timelines;
import tidings.intake.Import;
import tidings.intake.Samples;
import tidings.message.Doorbell;
import tidings.store.Database;
import tidings.store.ServingLock;
import tidings.store.SqliteTellings;
import tidings.story.Place;
import tidings.telegram.TelegramBot;
import tidings.telegram.TelegramSettings;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;

/** The program, wired: every part is built here once and handed what it needs. No logic. */
public final class App implements AutoCloseable {
    private final Settings settings;
    private final Clock clock;
    private final Doorbell doorbell = new Doorbell();
    private final Database database;
    private final NewsSetup news;
    private final Optional<EmbedSetup> embeddings;
    private final AnswerSetup answers;
    private final AlertSetup alerts;
    private final ChatSetup talk;

    private App(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        TextAnalysis analysis = new LuceneAnalysis();
        database = Database.open(settings.database());
        news = NewsSetup.of(database, analysis, clock);
        embeddings = EmbedSetup.of(settings, database, clock);
        answers = AnswerSetup.of(settings, database, news.desk(), embeddings, analysis, clock);
        Nearness nearness = embeddings.map(EmbedSetup::nearness).orElse(Nearness.UNKNOWN);
        alerts = new AlertSetup(settings, database, analysis, nearness, answers, clock);
        talk = new ChatSetup(settings, answers, news.desk(), clock);
    }

    /** Opens the program on the database of the settings; a fresh one gets the sample news. */
    public static App open(Settings settings) {
        return open(settings, Clock.systemUTC());
    }

    /** As above, by this clock. */
    public static App open(Settings settings, Clock clock) {
        App app = new App(settings, clock);
        if (app.database.isNew()) {
            app.articles().add(new Samples().articles());
        }
        return app;
    }

    public Articles articles() {
        return news.desk();
    }

    /** Where an article would go if it came now: known, a copy, part of a story, or new. */
    public Place place(Article article) {
        return news.desk().place(article);
    }

    public Import imports() {
        return news.imports();
    }

    public QueryReader queryReader() {
        return answers.reader();
    }

    public Searcher searcher() {
        return answers.searcher();
    }

    public Digests digests() {
        return answers.digests();
    }

    public Timelines timelines() {
        return answers.timelines();
    }

    public Comparisons comparisons() {
        return answers.comparisons();
    }

    /** What whom was told of a topic. */
    public Tellings tellings() {
        return new SqliteTellings(database, clock);
    }

    /** Feeds, and whatever else fetches. */
    public FeedSetup feeds() {
        return new FeedSetup(settings, database, articles(), clock);
    }

    /** The conversation in a terminal. */
    public ConsoleChat console(Chat chat, Reader in, PrintWriter out) {
        PostSetup posts = new PostSetup(settings, database, articles(), feeds(), digests(), clock);
        return talk.console(chat, alerts, posts, in, out);
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

    /** The conversation on Telegram, not running yet. */
    public TelegramBot telegram(TelegramSettings telegram, FeedSetup feeds) {
        return new BotSetup(settings, database, doorbell, clock).bot(telegram, talk, feeds, alerts);
    }

    /** What tells people of news on the topics that they follow, not running yet. */
    public AlertEngine alerts() {
        return alerts.engine(digests(), doorbell);
    }

    /** How long articles are kept. */
    public RetentionSetup retention() {
        return new RetentionSetup(settings, database, alerts.topics(), answers, clock);
    }

    /** Finding by meaning, where the settings name a model for it. */
    public Optional<EmbedSetup> embeddings() {
        return embeddings;
    }

    /** What is done now and then while the program serves, not begun yet. */
    public Upkeep upkeep(FeedSetup feeds) {
        // What a stop has left between storing an article and filing it in its story is filed at the start.
        SourceSetup sources = new SourceSetup(settings, database, feeds, clock);
        Stream<Runnable> always = Stream.of(
                news.desk()::load,
                sources.troubles(doorbell),
                sources.operatorTroubles(doorbell),
                alerts.threadNotices(doorbell),
                retention().task());
        Stream<Runnable> now = embeddings.stream().map(EmbedSetup::task);
        return new Upkeep(Stream.of(always, news.backlogs().stream(), now)
                .flatMap(tasks -> tasks)
                .toList());
    }

    @Override
    public void close() {
        database.close();
    }
}
