package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tidings.chat.Chat;
import tidings.chat.Incoming;
import tidings.chat.Person;
import tidings.chat.Post;

/** Understands messages: what is said to us, and by whom. */
record MessageReader(Identity bot) {
    Arrival read(JsonNode message, boolean edited, long updateId) throws Unreadable {
        JsonNode chat = message.path("chat");
        long chatId = Fields.number(chat, "id");
        if (message.has("migrate_to_chat_id")) {
            return new Arrival.Moved(chatId, Fields.number(message, "migrate_to_chat_id"));
        }
        boolean group = !chat.path("type").asText().equals("private");
        boolean anonymous = message.at("/sender_chat/id").asLong() == chatId && group;
        if (message.at("/from/is_bot").asBoolean() && !anonymous) {
            return new Arrival.Ignored();
        }
        Person person = anonymous ? new Person(Person.NOBODY, "") : Fields.person(message.path("from"));
        Optional<Incoming> incoming = group ? inGroup(message, person) : Optional.of(inPrivate(message, person));
        return incoming.<Arrival>map(what -> talk(message, edited, person, what, updateId))
                .orElseGet(Arrival.Ignored::new);
    }

    /** Only administrators can write into a channel: commands are meant for us, and what else they post we read. */
    Arrival readPost(JsonNode post, boolean edited, long updateId) throws Unreadable {
        Fields.number(post.path("chat"), "id");
        String text = post.path("text").asText();
        Person nobody = new Person(Person.NOBODY, "");
        Optional<Incoming> incoming = isCommandForUs(text)
                ? Optional.of(new Incoming.Said(nobody, withoutName(text)))
                : PostReader.posted(post, bot.id()).map(posted -> new Incoming.Shared(nobody, posted));
        return incoming.<Arrival>map(what -> talk(post, edited, nobody, what, updateId))
                .orElseGet(Arrival.Ignored::new);
    }

    private static Arrival.Talk talk(JsonNode message, boolean edited, Person person, Incoming what, long updateId) {
        long chatId = message.at("/chat/id").asLong();
        long number = message.path("message_id").asLong();
        Chat first = Fields.first(message.path("chat"), person);
        String key = number == 0 ? "u" + updateId : "m" + chatId + ":" + number;
        OptionalLong replyTo = first.kind() == Chat.Kind.GROUP ? OptionalLong.of(number) : OptionalLong.empty();
        return new Arrival.Talk(first, Fields.address(message), replyTo, key, edited, Optional.empty(), what);
    }

    private Incoming inPrivate(JsonNode message, Person person) {
        JsonNode place = message.path("location");
        if (place.isObject()) {
            return new Incoming.Located(
                    person,
                    place.path("latitude").asDouble(),
                    place.path("longitude").asDouble());
        }
        String text = PostReader.text(message);
        return PostReader.forwarded(message, bot.id())
                .<Incoming>map(post -> new Incoming.Shared(person, post))
                .orElseGet(() ->
                        text.isBlank() ? new Incoming.Showed(person) : new Incoming.Said(person, withoutName(text)));
    }

    /**
     * In groups we are spoken to by name, by a reply to us, or by a command that is not meant for another. Who answers a
     * message with nothing but our name wants that one read.
     */
    private Optional<Incoming> inGroup(JsonNode message, Person person) {
        String text = PostReader.text(message);
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (text.startsWith("/")) {
            return isCommandForUs(text) ? Optional.of(new Incoming.Said(person, withoutName(text))) : Optional.empty();
        }
        JsonNode answered = message.path("reply_to_message");
        boolean replies = answered.at("/from/id").asLong() == bot.id();
        Pattern mention = Pattern.compile("@" + Pattern.quote(bot.username()) + "\\b", Pattern.CASE_INSENSITIVE);
        if (!replies && !mention.matcher(text).find()) {
            return Optional.empty();
        }
        String said = mention.matcher(text).replaceAll(" ");
        Optional<Post> post = said.isBlank() && !replies
                ? PostReader.written(answered, bot.id())
                : PostReader.forwarded(message, bot.id());
        return Optional.of(
                post.<Incoming>map(each -> new Incoming.Shared(person, each)).orElse(new Incoming.Said(person, said)));
    }

    private boolean isCommandForUs(String text) {
        String[] command = text.split("\\s", 2)[0].split("@", 2);
        return text.startsWith("/") && (command.length == 1 || bot.is(command[1]));
    }

    /** "/digest@tidings_bot peace" says "/digest peace". */
    private static String withoutName(String text) {
        return text.replaceFirst("^(/\\w+)@\\w+", "$1");
    }
}
