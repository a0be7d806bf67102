package tidings.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.digest.Answer;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.digest.Line;
import tidings.digest.Question;
import tidings.digest.StoryNumbers;
import tidings.digest.Timeline;
import tidings.digest.Timelines;
import tidings.store.Database;
import tidings.store.SqliteArticles;
import tidings.store.SqliteHoldings;
import tidings.store.SqliteSearcher;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.text.TextAnalysis;
import tidings.topic.NewsSearcher;
import tidings.topic.Period;
import tidings.topic.QueryReader;
import tidings.topic.TopicReader;

/** A collection in a database of its own, asked as a user would ask. The database is gone after closing. */
final class StoredDocuments implements AutoCloseable {
    private static final String ADDRESS = "https://documents.example.org/";
    /** As a headline where the collection has none: so many characters of the text's beginning. */
    private static final int HEADLINE = 80;

    private final CollectionClock clock = new CollectionClock();
    private final Path folder;
    private final Database database;
    private final Articles articles;
    private final QueryReader reader;
    private final NewsSearcher searcher;
    private final Meaning meaning;
    private final Digests digests;
    private final Timelines timelines;

    StoredDocuments() throws IOException {
        TextAnalysis analysis = new LuceneAnalysis();
        folder = Files.createTempDirectory("tidings-eval");
        database = Database.open(folder.resolve("news.db"));
        meaning = Meaning.of(database, clock);
        articles = new SqliteArticles(database, analysis, clock);
        reader = new TopicReader(analysis, clock, new SqliteHoldings(database));
        searcher = meaning.fused(new SqliteSearcher(database, clock));
        digests = new Digests(reader, searcher, new ExtractiveDigester(new Sentences(), analysis));
        timelines = new Timelines(reader, searcher, StoryNumbers.NONE, new Sentences(), analysis);
    }

    /** A document as the program would import it. */
    static Article document(String id, String text, Optional<Instant> published, Language language) {
        String headline =
                text.length() <= HEADLINE ? text : text.substring(0, Math.max(20, text.lastIndexOf(' ', HEADLINE)));
        return new Article(ADDRESS + id, headline, text, published, "documents", language, Origin.IMPORT);
    }

    void add(List<Article> documents) {
        clock.follow(documents);
        articles.add(documents);
        meaning.embed();
    }

    /** The ids of the documents found, best first. */
    List<String> find(String question, int limit) {
        return searcher.search(reader.read(question, Period.ALWAYS, Set.of()), limit).hits().stream()
                .map(hit -> hit.stored().article().url().substring(ADDRESS.length()))
                .toList();
    }

    /** The lines of a digest of one document. */
    List<String> digest(String topic, String id, int lines) {
        Question question = new Question(topic, Period.ALWAYS, Set.of(ADDRESS + id), new Digester.Length(lines));
        return switch (digests.answer(question)) {
            case Answer.Digest digest -> digest.lines().stream().map(Line::text).toList();
            case Answer.Nothing ignored -> List.of();
        };
    }

    /** The turning points of a topic. */
    Timeline timeline(String topic, Period period, int dates, int lines) {
        Question question = new Question(topic, period, Set.of(), Digester.Length.NORMAL);
        return timelines.timeline(question, dates, lines);
    }

    /** The id of a document by its address. */
    static String id(String url) {
        return url.substring(ADDRESS.length());
    }

    @Override
    public void close() throws IOException {
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
