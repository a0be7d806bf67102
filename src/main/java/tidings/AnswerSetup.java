package tidings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.article.Articles;
import tidings.digest.Comparisons;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.ExtractiveDigester;
import tidings.digest.StoryNumbers;
import tidings.digest.Timelines;
import tidings.llm.JsonModel;
import tidings.store.Database;
import tidings.store.SqliteHoldings;
import tidings.store.SqliteSearcher;
import tidings.store.SqliteStoryNumbers;
import tidings.text.Dictionary;
import tidings.text.ProfileDetector;
import tidings.text.Sentences;
import tidings.text.TextAnalysis;
import tidings.topic.NewsSearcher;
import tidings.topic.QueryReader;
import tidings.topic.TopicReader;
import tidings.writer.TranslatingReader;

/**
 * What answers a topic, wired: found, then told as a digest, a timeline or a comparison.
 *
 * @param dictionary of the commonest words, one for all that read topics
 * @param plain reads topics without asking anybody
 * @param reader as the one before, and a model translates where nothing is found
 */
record AnswerSetup(
        Dictionary dictionary,
        QueryReader plain,
        QueryReader reader,
        NewsSearcher searcher,
        Digests digests,
        Timelines timelines,
        Comparisons comparisons) {
    static AnswerSetup of(
            Settings settings,
            Database database,
            Articles articles,
            Optional<EmbedSetup> embeddings,
            TextAnalysis analysis,
            Clock clock) {
        SqliteHoldings holdings = new SqliteHoldings(database);
        Dictionary dictionary = new Dictionary(analysis);
        QueryReader plain = new TopicReader(analysis, dictionary, clock, holdings);
        NewsSearcher words = new SqliteSearcher(database, clock);
        NewsSearcher searcher = embeddings.map(meaning -> meaning.fused(words)).orElse(words);
        Optional<JsonModel> model = ModelSetup.model(settings, database, clock);
        TranslatingReader.Stock stock = new TranslatingReader.Stock(words, holdings, new ProfileDetector());
        QueryReader reader = model.<QueryReader>map(
                        asked -> ModelSetup.translating(plain, stock, analysis, asked, database, clock))
                .orElse(plain);
        Sentences sentences = new Sentences();
        // The model first, where there is one; behind it always the writer that needs nobody.
        Digester extractive = new ExtractiveDigester(sentences, analysis);
        List<Digester> writers = Stream.concat(
                        model.map(asked -> ModelSetup.writer(asked, settings, extractive, database, clock)).stream(),
                        Stream.of(extractive))
                .toList();
        StoryNumbers stories = new SqliteStoryNumbers(database);
        return new AnswerSetup(
                dictionary,
                plain,
                reader,
                searcher,
                new Digests(reader, searcher, articles, writers, stories, analysis),
                new Timelines(reader, searcher, stories, sentences, analysis),
                new Comparisons(reader, searcher, stories, sentences, analysis));
    }
}
