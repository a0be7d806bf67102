package tidings.chat;

import java.util.Optional;
import tidings.digest.Reader;
import tidings.digest.Reader.Manner;
import tidings.text.Language;

/**
 * What a chat talks about: "shorter", "in German" and "and what did Kyiv say?" change one part of it and keep the others.
 *
 * @param language asked for; empty where nobody asked for one
 */
public record Subject(String topic, Optional<Language> language, Manner manner) {
    static Subject of(String topic) {
        return new Subject(topic, Optional.empty(), Manner.USUAL);
    }

    Subject in(Language other) {
        return new Subject(topic, Optional.of(other), manner);
    }

    Subject told(Manner other) {
        return new Subject(topic, language, other);
    }

    Subject beside(String side) {
        return new Subject(topic + " " + side, language, manner);
    }

    /** For whom a digest on it is written. */
    Reader reader(Turn turn) {
        Reader usual = turn.reader(topic);
        return new Reader(usual.id(), language.orElse(usual.language()), manner);
    }
}
