package tidings.chat;

import java.time.ZoneId;
import java.util.Optional;
import tidings.text.Language;

/**
 * A chat and how it wants to be answered.
 *
 * @param id its number on the chat network; negative for groups and channels
 * @param language of the interface
 * @param zone times are told in it
 * @param lines sentences in a digest, {@value #MIN_LINES} to {@value #MAX_LINES}
 * @param pending the command that asked for its argument and still waits for it
 */
public record Chat(long id, Kind kind, Language language, ZoneId zone, int lines, Optional<String> pending) {
    public static final int MIN_LINES = 3;
    public static final int MAX_LINES = 8;
    private static final int USUAL_LINES = 5;

    public Chat {
        if (lines < MIN_LINES || lines > MAX_LINES) {
            throw new IllegalArgumentException(
                    "A digest has %d to %d sentences, not %d.".formatted(MIN_LINES, MAX_LINES, lines));
        }
    }

    /** Who reads along. */
    public enum Kind {
        PRIVATE,
        GROUP,
        CHANNEL
    }

    /** A chat at first contact, in the language that its person's app speaks. */
    public static Chat first(long id, Kind kind, String languageTag, ZoneId zone) {
        return new Chat(id, kind, Phrases.nearest(languageTag), zone, USUAL_LINES, Optional.empty());
    }

    public Chat with(Language other) {
        return new Chat(id, kind, other, zone, lines, pending);
    }

    public Chat with(ZoneId other) {
        return new Chat(id, kind, language, other, lines, pending);
    }

    public Chat withLines(int other) {
        return new Chat(id, kind, language, zone, other, pending);
    }

    public Chat waitingFor(String command) {
        return new Chat(id, kind, language, zone, lines, Optional.of(command));
    }

    public Chat waitingForNothing() {
        return new Chat(id, kind, language, zone, lines, Optional.empty());
    }
}
