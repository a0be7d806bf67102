package tidings.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.digest.Telling;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/**
 * The answer of one turn.
 *
 * @param contents in the order in which they are to arrive
 * @param chat the chat as it is from now on; empty when all of it is to be forgotten
 * @param tellings what it tells, to be remembered
 */
public record Reply(List<Content> contents, Optional<Chat> chat, List<Telling> tellings) {
    public Reply {
        contents = List.copyOf(contents);
        tellings = List.copyOf(tellings);
    }

    public static Reply of(Chat chat, Content... contents) {
        return new Reply(List.of(contents), Optional.of(chat), List.of());
    }

    /** The same answer, to be remembered as having told this. */
    public Reply remembering(Optional<Telling> telling) {
        return new Reply(contents, chat, telling.stream().toList());
    }

    /** The same answer, after which nothing of the chat is stored. */
    public Reply forgetting() {
        return new Reply(contents, Optional.empty(), List.of());
    }

    /** The same answer with something more at its end. */
    Reply and(Content more) {
        return new Reply(Stream.concat(contents.stream(), Stream.of(more)).toList(), chat, tellings);
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
