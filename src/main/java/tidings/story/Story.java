package tidings.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.text.Language;

/**
 * An event as several articles tell it.
 *
 * @param id the id of its first article
 * @param title the headline of its first article
 * @param first when the earliest of its articles was published, empty where none has a date
 * @param last when the latest was
 * @param outlets each once, those of copies among them, in alphabetical order
 * @param languages of its articles
 * @param articles their ids, oldest first
 */
public record Story(
        long id,
        String title,
        Optional<Instant> first,
        Optional<Instant> last,
        List<String> outlets,
        Set<Language> languages,
        List<Long> articles) {
    public Story {
        outlets = List.copyOf(outlets);
        languages = Set.copyOf(languages);
        articles = List.copyOf(articles);
    }
}
