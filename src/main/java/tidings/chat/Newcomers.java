package tidings.chat;

import java.util.Optional;

/**
 * The chats, of which new ones begin with the length of a digest that the operator chose.
 *
 * @param lines sentences
 */
public record Newcomers(Chats chats, int lines) implements Chats {
    @Override
    public Chat meet(Chat first) {
        return chats.meet(first.withLines(lines));
    }

    @Override
    public Optional<Chat> chat(long id) {
        return chats.chat(id);
    }

    @Override
    public String export(long id) {
        return chats.export(id);
    }
}
