package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.chat.Incoming;
import tidings.chat.Person;
import tidings.message.Address;

/**
 * Understands updates. It reads the tree and only the fields it needs: an update with an odd field elsewhere is answered
 * like any other.
 */
record UpdateReader(Identity bot) {
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
        MessageReader messages = new MessageReader(bot);
        if (update.has("message")) {
            return messages.read(update.get("message"), false, updateId);
        } else if (update.has("edited_message")) {
            return messages.read(update.get("edited_message"), true, updateId);
        } else if (update.has("channel_post")) {
            return messages.readPost(update.get("channel_post"), false, updateId);
        } else if (update.has("edited_channel_post")) {
            return messages.readPost(update.get("edited_channel_post"), true, updateId);
        } else if (update.has("callback_query")) {
            return button(update.get("callback_query"), updateId);
        } else if (update.has("inline_query")) {
            return inline(update.get("inline_query"));
        } else if (update.has("my_chat_member")) {
            return membership(update.get("my_chat_member"), updateId);
        }
        return new Arrival.Ignored();
    }

    private static Arrival inline(JsonNode query) throws Unreadable {
        return new Arrival.InlineQuery(
                Fields.text(query, "id"),
                Fields.person(query.path("from")),
                query.path("query").asText());
    }

    private static Arrival button(JsonNode query, long updateId) throws Unreadable {
        JsonNode message = query.path("message");
        if (message.isMissingNode()) {
            return new Arrival.Ignored(); // under a message that was sent through an inline query
        }
        Person person = Fields.person(query.path("from"));
        Incoming press = new Incoming.Pressed(
                person, Fields.number(message, "message_id"), query.path("data").asText());
        return new Arrival.Talk(
                Fields.first(message.path("chat"), person),
                Fields.address(message),
                OptionalLong.empty(),
                "u" + updateId,
                false,
                Optional.of(Fields.text(query, "id")),
                press);
    }

    private static Arrival membership(JsonNode change, long updateId) throws Unreadable {
        long chat = Fields.number(change.path("chat"), "id");
        Person person = Fields.person(change.path("from"));
        return switch (change.at("/new_chat_member/status").asText()) {
            case "kicked", "left" -> new Arrival.Left(chat);
            case "member", "administrator" ->
                new Arrival.Talk(
                        Fields.first(change.path("chat"), person),
                        Address.of(chat),
                        OptionalLong.empty(),
                        "u" + updateId,
                        false,
                        Optional.empty(),
                        new Incoming.Welcomed(person));
            default -> new Arrival.Ignored();
        };
    }
}
