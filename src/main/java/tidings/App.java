package tidings;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import tidings.article.Articles;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.digest.Timelines;
import tidings.intake.Import;
import tidings.intake.Samples;
import tidings.llm.ModelDigester;
import tidings.llm.ModelSettings;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteSearcher;
import tidings.store.SqliteSpending;
import tidings.store.SqliteStories;
import tidings.story.Newsdesk;
import tidings.text.LuceneAnalysis;
import tidings.text.ProfileDetector;
import tidings.text.Sentences;
import tidings.text.TextAnalysis;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;
import tidings.topic.TopicReader;

/** The program, wired: every part is built here once and handed what it needs. No logic. */
public final class App implements AutoCloseable {
    private final Database database;
    private final Articles articles;
    private final Import imports;
    private final QueryReader queryReader;
    private final Searcher searcher;
    private final Digests digests;
    private final Timelines timelines;

    private App(Settings settings, Clock clock) {
        TextAnalysis analysis = new LuceneAnalysis();
        database = Database.open(settings.database());
        SqliteArticles stored = new SqliteArticles(database, analysis, clock);
        articles = new Newsdesk(stored, new SqliteStories(database, analysis), analysis, clock);
        imports = new Import(articles, new ProfileDetector());
        queryReader = new TopicReader(analysis, clock, stored::languages);
        searcher = new SqliteSearcher(database, clock);
        Sentences sentences = new Sentences();
        digests = new Digests(queryReader, searcher, articles, writers(settings, sentences, analysis, clock));
        timelines = new Timelines(queryReader, searcher, sentences, analysis);
    }

    /** The model first, where there is one; behind it always the writer that needs nobody. */
    private List<Digester> writers(Settings settings, Sentences sentences, TextAnalysis analysis, Clock clock) {
        Digester extractive = new ExtractiveDigester(sentences, analysis);
        ModelSettings model = ModelSetup.of(settings);
        return model.isOn()
                ? List.of(
                        new ModelDigester(model, extractive, new SqliteSpending(database), clock, new SecureRandom()),
                        extractive)
                : List.of(extractive);
    }

    /** Opens the program on the database of the settings; a fresh one gets the sample news. */
    public static App open(Settings settings) {
        App app = new App(settings, Clock.systemUTC());
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

    @Override
    public void close() {
        database.close();
    }
}
