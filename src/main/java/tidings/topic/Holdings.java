package tidings.topic;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tidings.text.Language;

/** What a reader of topics has to know about the articles that are stored by now. */
@FunctionalInterface
public interface Holdings {
    /** The languages of the stored articles. */
    Set<Language> languages();

    /** When the oldest dated article was published; empty where none has a date. Articles of any time unless told. */
    default Optional<Instant> oldest() {
        return Optional.of(Instant.MIN);
    }

    /** Names that sound like a word; {@link tidings.text.Sound} says how alike they are. None unless told. */
    default Set<Sounding> soundingLike(String word) {
        return Set.of();
    }
}
