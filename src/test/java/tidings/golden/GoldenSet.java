package tidings.golden;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;

/**
 * Invented news about places that do not exist, so that only what is stored can answer, and the topics asked of it.
 *
 * @param folder of the two files
 */
record GoldenSet(String folder) {
    /** A month of news. */
    static final GoldenSet NEWS = new GoldenSet("golden");

    /** Stories that went on for months: most of what was said of them is no longer so. */
    static final GoldenSet CHRONICLES = new GoldenSet("chronicles");

    /** The moment at which the topics are asked, a Friday noon after the last article. */
    static final Instant NOW = Instant.parse("2025-03-21T12:00:00Z");

    List<Article> articles() {
        return read("articles.jsonl", Item.class).stream().map(Item::article).toList();
    }

    List<GoldenTopic> topics() {
        return read("topics.jsonl", GoldenTopic.class);
    }

    private <T> List<T> read(String name, Class<T> type) {
        try (InputStream file =
                        Objects.requireNonNull(GoldenSet.class.getResourceAsStream("/" + folder + "/" + name), name);
                MappingIterator<T> lines = new ObjectMapper().readerFor(type).readValues(file)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private record Item(String url, String title, String text, String published, String source, String language) {
        Article article() {
            Optional<Instant> when = Optional.of(Instant.parse(published));
            return new Article(url, title, text, when, source, new Language(language), Origin.IMPORT);
        }
    }
}
