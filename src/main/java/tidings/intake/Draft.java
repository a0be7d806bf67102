package tidings.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.text.Language;

/**
 * What could be read of an article; {@link Editor} makes an article of it.
 *
 * @param url as written there
 * @param paragraphs the body, clean, none of them empty
 * @param source the outlet if it is named otherwise than by the url
 * @param language if it is declared
 */
public record Draft(
        Optional<String> url,
        Optional<String> title,
        List<String> paragraphs,
        Optional<Instant> published,
        Optional<String> source,
        Optional<Language> language) {
    public Draft {
        paragraphs = List.copyOf(paragraphs);
    }

    Draft withParagraphs(List<String> others) {
        return new Draft(url, title, others, published, source, language);
    }
}
