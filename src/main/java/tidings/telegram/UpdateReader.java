package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tidings.chat.Chat;
import tidings.chat.Incoming;
import tidings.chat.Person;
import tidings.message.Address;

/**
 * Understands updates. It reads the tree and only the fields it needs: an update with an odd field elsewhere is answered
 * like any other.
 */
record UpdateReader(Identity bot) {
    /** An update that makes no sense; the message says why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The chat whose order an update has to keep; 0 where there is none, or it cannot be told. */
    static long chatOf(JsonNode update) {
        for (JsonNode part : update) {
            for (String path : new String[] {"/chat/id", "/message/chat/id", "/from/id"}) {
                JsonNode id = part.at(path);
                if (id.isIntegralNumber() && id.canConvertToLong()) {
                    return id.asLong();
                }
            }
        }
        return 0;
    }

    Arrival read(long updateId, JsonNode update) throws Unreadable {
        if (update.has("message")) {
            return message(update.get("message"), false, updateId);
        } else if (update.has("edited_message")) {
            return message(update.get("edited_message"), true, updateId);
        } else if (update.has("channel_post")) {
            return channelPost(update.get("channel_post"), updateId);
        } else if (update.has("callback_query")) {
            return button(update.get("callback_query"), updateId);
        } else if (update.has("inline_query")) {
            JsonNode query = update.get("inline_query");
            return new Arrival.InlineQuery(
                    text(query, "id"),
                    person(query.path("from")),
                    query.path("query").asText());
        } else if (update.has("my_chat_member")) {
            return membership(update.get("my_chat_member"), updateId);
        }
        return new Arrival.Ignored();
    }

    private Arrival message(JsonNode message, boolean edited, long updateId) throws Unreadable {
        JsonNode chat = message.path("chat");
        long chatId = number(chat, "id");
        if (message.has("migrate_to_chat_id")) {
            return new Arrival.Moved(chatId, number(message, "migrate_to_chat_id"));
        }
        boolean group = !chat.path("type").asText().equals("private");
        boolean anonymous = message.at("/sender_chat/id").asLong() == chatId && group;
        if (message.at("/from/is_bot").asBoolean() && !anonymous) {
            return new Arrival.Ignored();
        }
        Person person = anonymous ? new Person(Person.NOBODY, "") : person(message.path("from"));
        Optional<Incoming> incoming = group ? inGroup(message, person) : Optional.of(inPrivate(message, person));
        return incoming.<Arrival>map(what -> talk(message, edited, person, what, updateId))
                .orElseGet(Arrival.Ignored::new);
    }

    private static Arrival.Talk talk(JsonNode message, boolean edited, Person person, Incoming what, long updateId) {
        long chatId = message.at("/chat/id").asLong();
        long number = message.path("message_id").asLong();
        Chat first = first(message.path("chat"), person);
        String key = number == 0 ? "u" + updateId : "m" + chatId + ":" + number;
        OptionalLong replyTo = first.kind() == Chat.Kind.GROUP ? OptionalLong.of(number) : OptionalLong.empty();
        return new Arrival.Talk(first, address(message), replyTo, key, edited, Optional.empty(), what);
    }

    private static Incoming inPrivate(JsonNode message, Person person) {
        String text = message.has("text")
                ? message.path("text").asText()
                : message.path("caption").asText();
        return text.isBlank() ? new Incoming.Showed(person) : new Incoming.Said(person, withoutName(text));
    }

    /** In groups we are spoken to by name, by a reply to us, or by a command that is not meant for another. */
    private Optional<Incoming> inGroup(JsonNode message, Person person) {
        String text = message.path("text").asText();
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (text.startsWith("/")) {
            String[] command = text.split("\\s", 2)[0].split("@", 2);
            return command.length == 1 || bot.is(command[1])
                    ? Optional.of(new Incoming.Said(person, withoutName(text)))
                    : Optional.empty();
        }
        boolean replies = message.at("/reply_to_message/from/id").asLong() == bot.id();
        String mention = "@" + bot.username();
        boolean named = text.toLowerCase(Locale.ROOT).contains(mention.toLowerCase(Locale.ROOT));
        return replies || named
                ? Optional.of(new Incoming.Said(person, text.replaceAll("(?i)" + Pattern.quote(mention) + "\\b", " ")))
                : Optional.empty();
    }

    /** "/digest@tidings_bot peace" says "/digest peace". */
    private static String withoutName(String text) {
        return text.replaceFirst("^(/\\w+)@\\w+", "$1");
    }

    /** Only administrators can write into a channel; only commands are meant for us. */
    private static Arrival channelPost(JsonNode post, long updateId) {
        String text = post.path("text").asText();
        Person nobody = new Person(Person.NOBODY, "");
        return text.startsWith("/")
                ? talk(post, false, nobody, new Incoming.Said(nobody, withoutName(text)), updateId)
                : new Arrival.Ignored();
    }

    private static Arrival button(JsonNode query, long updateId) throws Unreadable {
        JsonNode message = query.path("message");
        if (message.isMissingNode()) {
            return new Arrival.Ignored(); // under a message that was sent through an inline query
        }
        Person person = person(query.path("from"));
        Incoming press = new Incoming.Pressed(
                person, number(message, "message_id"), query.path("data").asText());
        return new Arrival.Talk(
                first(message.path("chat"), person),
                address(message),
                OptionalLong.empty(),
                "u" + updateId,
                false,
                Optional.of(text(query, "id")),
                press);
    }

    private static Arrival membership(JsonNode change, long updateId) throws Unreadable {
        long chat = number(change.path("chat"), "id");
        Person person = person(change.path("from"));
        return switch (change.at("/new_chat_member/status").asText()) {
            case "kicked", "left" -> new Arrival.Left(chat);
            case "member", "administrator" ->
                new Arrival.Talk(
                        first(change.path("chat"), person),
                        Address.of(chat),
                        OptionalLong.empty(),
                        "u" + updateId,
                        false,
                        Optional.empty(),
                        new Incoming.Welcomed(person));
            default -> new Arrival.Ignored();
        };
    }

    private static Chat first(JsonNode chat, Person person) {
        Chat.Kind kind = switch (chat.path("type").asText()) {
            case "private" -> Chat.Kind.PRIVATE;
            case "channel" -> Chat.Kind.CHANNEL;
            default -> Chat.Kind.GROUP;
        };
        return Chat.first(chat.path("id").asLong(), kind, person.languageTag(), ZoneOffset.UTC);
    }

    private static Address address(JsonNode message) {
        boolean topic = message.path("is_topic_message").asBoolean();
        return new Address(
                message.at("/chat/id").asLong(),
                topic ? message.path("message_thread_id").asLong() : 0);
    }

    private static Person person(JsonNode from) {
        return new Person(from.path("id").asLong(), from.path("language_code").asText());
    }

    private static long number(JsonNode object, String field) throws Unreadable {
        JsonNode value = object.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new Unreadable("The field %s is no whole number.".formatted(field));
        }
        return value.asLong();
    }

    private static String text(JsonNode object, String field) throws Unreadable {
        if (!object.path(field).isTextual()) {
            throw new Unreadable("The field %s is no text.".formatted(field));
        }
        return object.path(field).asText();
    }
}
