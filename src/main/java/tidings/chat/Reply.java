package tidings.chat;

import java.util.List;
import java.util.Optional;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/**
 * The answer of one turn.
 *
 * @param contents in the order in which they are to arrive
 * @param chat the chat as it is from now on; empty when all of it is to be forgotten
 */
public record Reply(List<Content> contents, Optional<Chat> chat) {
    public Reply {
        contents = List.copyOf(contents);
    }

    public static Reply of(Chat chat, Content... contents) {
        return new Reply(List.of(contents), Optional.of(chat));
    }

    public static Reply silent(Chat chat) {
        return of(chat);
    }

    /** One phrase, see {@link Phrases#text}. */
    public static Reply phrase(Turn turn, String key, Object... arguments) {
        return of(turn.chat(), Content.Text.of(RichText.plain(turn.say(key, arguments))));
    }

    /** New words and buttons in place of those whose button was pressed. */
    public static Reply edit(Turn turn, Incoming.Pressed press, RichText text, Keyboard buttons) {
        return of(turn.chat(), new Content.Edit(new Content.Target.Known(press.message()), text, buttons));
    }
}
