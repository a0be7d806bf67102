package tidings.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.chat.Chat;
import tidings.chat.Incoming;
import tidings.chat.Person;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Message;

/** What an update turns out to be. */
sealed interface Arrival {
    /**
     * Somebody talks to us.
     *
     * @param first the chat as it is at first contact
     * @param to where the answer goes
     * @param replyTo the message that it answers, in groups
     * @param key begins the keys of the answers; an edited message has that of the original
     * @param edited whether it changes a message that was already asked
     * @param callback the pressed button's id, which wants an answer of its own
     */
    record Talk(
            Chat first,
            Address to,
            OptionalLong replyTo,
            String key,
            boolean edited,
            Optional<String> callback,
            Incoming incoming)
            implements Arrival {
        /**
         * The answer, addressed. Its keys come from what was said, so that answering twice files it once.
         *
         * @param placeholder the message that says that the answer is being worked on; the answer takes its place
         */
        List<Message> messages(List<Content> contents, OptionalLong placeholder) {
            List<Message> messages = new ArrayList<>();
            OptionalLong free = placeholder;
            if (placeholder.isPresent() && (contents.isEmpty() || !canReplace(contents.getFirst()))) {
                var removal = new Content.Removal(new Content.Target.Known(placeholder.getAsLong()));
                messages.add(Message.answer(key + ".note", to, replyTo, removal));
                free = OptionalLong.empty();
            }
            for (int i = 0; i < contents.size(); i++) {
                messages.add(message(key + "." + i, contents.get(i), i == 0 ? free : OptionalLong.empty()));
            }
            return messages;
        }

        /** An edit cannot ask for an answer; and what changes an old answer takes no new place. */
        private boolean canReplace(Content content) {
            return content instanceof Content.Text text && text.asks().isEmpty() && !edited;
        }

        private Message message(String ownKey, Content content, OptionalLong placeholder) {
            if (edited) {
                String again = ownKey + ".edit" + Integer.toHexString(content.hashCode());
                return Message.answer(
                        again,
                        to,
                        replyTo,
                        content instanceof Content.Text text ? edit(new Content.Target.Filed(ownKey), text) : content);
            }
            return placeholder.isPresent() && content instanceof Content.Text text
                    ? Message.answer(ownKey, to, replyTo, edit(new Content.Target.Known(placeholder.getAsLong()), text))
                    : Message.answer(ownKey, to, replyTo, content);
        }

        private static Content edit(Content.Target target, Content.Text text) {
            return new Content.Edit(target, text.text(), text.buttons());
        }
    }

    /** Somebody types our name and a topic in another chat. */
    record InlineQuery(String id, Person person, String topic) implements Arrival {}

    /** We were blocked or removed. */
    record Left(long chat) implements Arrival {}

    record Moved(long from, long to) implements Arrival {}

    /** Nothing for us. */
    record Ignored() implements Arrival {}
}
