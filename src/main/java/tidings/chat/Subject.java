package tidings.chat;

import java.util.Optional;
import tidings.digest.Reader;
import tidings.digest.Reader.Manner;
import tidings.text.Language;

/**
 * What a chat talks about: "shorter", "in German" and "and what did Kyiv say?" change one part of it and keep the others.
 *
 * @param side of the topic that is asked for; empty for all of it
 * @param language asked for; empty where nobody asked for one
 */
public record Subject(String topic, String side, Optional<Language> language, Manner manner) {
    static Subject of(String topic) {
        return new Subject(topic, "", Optional.empty(), Manner.USUAL);
    }

    Subject in(Language other) {
        return new Subject(topic, side, Optional.of(other), manner);
    }

    Subject told(Manner other) {
        return new Subject(topic, side, language, other);
    }

    /** The topic from another side, in the place of the one before. */
    Subject beside(String other) {
        return new Subject(topic, other, language, manner);
    }

    /** What is looked for. */
    public String asked() {
        return side.isEmpty() ? topic : topic + " " + side;
    }

    /** Whether somebody asked for what only a model can give, and sentences in this language do not. */
    boolean needsModel(Language given) {
        return manner == Manner.PLAIN
                || language.filter(wanted -> !wanted.equals(given)).isPresent();
    }

    /** For whom a digest on it is written. */
    Reader reader(Turn turn) {
        Reader usual = turn.reader(asked());
        return new Reader(usual.id(), language.orElse(usual.language()), manner);
    }
}
