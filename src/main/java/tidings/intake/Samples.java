package tidings.intake;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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
 * The news that ships with the program, so that a fresh database has an answer to the first question: public events of
 * the summer of 2024, retold in our own words under outlets that do not exist.
 */
public final class Samples {
    private static final String NEWS = "/samples/news.jsonl";
    private static final ObjectReader LINES = new ObjectMapper().readerFor(Line.class);

    /** The articles, each of {@link Origin#SAMPLE}, oldest first. */
    public List<Article> articles() {
        try (InputStream news = Objects.requireNonNull(Samples.class.getResourceAsStream(NEWS), NEWS);
                MappingIterator<Line> lines = LINES.readValues(news)) {
            return lines.readAll().stream().map(Line::article).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled sample news cannot be read.", e);
        }
    }

    private record Line(String url, String title, String text, String published, String source, String language) {
        Article article() {
            Optional<Instant> when = Optional.of(Instant.parse(published));
            return new Article(url, title, text, when, source, new Language(language), Origin.SAMPLE);
        }
    }
}
