package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneOffset;
import tidings.chat.Chat;
import tidings.chat.Person;
import tidings.message.Address;

/** The parts that kinds of updates have in common. Only what is needed is looked at: an odd field elsewhere is no matter. */
final class Fields {
    private Fields() {}

    static long number(JsonNode object, String field) throws Unreadable {
        JsonNode value = object.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new Unreadable("The field %s is no whole number.".formatted(field));
        }
        return value.asLong();
    }

    static String text(JsonNode object, String field) throws Unreadable {
        if (!object.path(field).isTextual()) {
            throw new Unreadable("The field %s is no text.".formatted(field));
        }
        return object.path(field).asText();
    }

    static Person person(JsonNode from) {
        return new Person(from.path("id").asLong(), from.path("language_code").asText());
    }

    /** The chat as it is at first contact. */
    static Chat first(JsonNode chat, Person person) {
        Chat.Kind kind = switch (chat.path("type").asText()) {
            case "private" -> Chat.Kind.PRIVATE;
            case "channel" -> Chat.Kind.CHANNEL;
            default -> Chat.Kind.GROUP;
        };
        return Chat.first(chat.path("id").asLong(), kind, person.languageTag(), ZoneOffset.UTC);
    }

    /** Where an answer to this message goes. */
    static Address address(JsonNode message) {
        boolean topic = message.path("is_topic_message").asBoolean();
        return new Address(
                message.at("/chat/id").asLong(),
                topic ? message.path("message_thread_id").asLong() : 0);
    }
}
