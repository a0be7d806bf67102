package tidings.article;

import java.util.OptionalLong;

/**
 * For whom articles are looked up: everyone sees the public ones, a chat also those that it keeps for itself, and
 * those of the feeds that it asked for.
 *
 * @param chat the one whose own articles are looked at too; empty for nobody's
 */
public record Readership(OptionalLong chat) {
    /** For what anyone may come to see. */
    public static final Readership EVERYONE = new Readership(OptionalLong.empty());

    /** For an answer that only this chat sees. */
    public static Readership of(long chat) {
        return new Readership(OptionalLong.of(chat));
    }
}
