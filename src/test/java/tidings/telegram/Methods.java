package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the bot may call at the fake server, and what that does in its chats. */
record Methods(Rooms rooms, FloodGate gate, UpdateQueue updates) {
    String perform(String method, JsonNode call) throws InterruptedException {
        return switch (method) {
            case "getme" ->
                "{\"id\":%d,\"is_bot\":true,\"first_name\":\"Tidings\",\"username\":\"tidings_bot\"}"
                        .formatted(FakeTelegram.BOT_ID);
            case "getupdates" -> getUpdates(call);
            case "deletewebhook" -> webhook("");
            case "setwebhook" -> webhook(call.path("url").asText());
            case "getwebhookinfo" -> "{\"url\":\"" + rooms.webhook + "\"}";
            case "sendmessage" -> sendMessage(call);
            case "editmessagetext" -> editMessage(call);
            case "senddocument" -> sendDocument(call);
            case "deletemessage" -> deleteMessage(call);
            case "sendphoto" -> sendPhoto(call);
            case "deletemycommands" -> deleteCommands(call);
            case "sendchataction" -> chatAction(call);
            case "sendmessagedraft" -> draft(call);
            case "answercallbackquery" -> answerCallback(call);
            case "answerinlinequery" -> answerInline(call);
            case "setmycommands" -> setCommands(call);
            case "setmydescription" -> "true";
            case "setmyshortdescription" -> shortDescription(call);
            case "getchatmember" ->
                "{\"status\":\"%s\"}"
                        .formatted(
                                rooms.administrators.contains(
                                                call.path("user_id").asLong())
                                        ? "administrator"
                                        : "member");
            default -> throw new Refused(404, "Not Found: method not found");
        };
    }

    private static String shortDescription(JsonNode call) {
        if (call.path("short_description").asText().length() > 120) {
            throw Refused.badRequest("SHORT_DESCRIPTION_TOO_LONG");
        }
        return "true";
    }

    private String getUpdates(JsonNode call) throws InterruptedException {
        if (!rooms.webhook.isEmpty()) {
            throw new Refused(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
        return updates.poll(call);
    }

    private String webhook(String url) {
        rooms.webhook = url;
        return "true";
    }

    private long chat(JsonNode call) {
        long chat = call.path("chat_id").asLong();
        if (rooms.moved.containsKey(chat)) {
            throw Refused.moved(rooms.moved.get(chat));
        }
        if (!rooms.types.containsKey(chat)) {
            throw Refused.badRequest("chat not found");
        }
        if (rooms.unreachable.containsKey(chat)) {
            throw new Refused(403, rooms.unreachable.get(chat));
        }
        return chat;
    }

    private String sendMessage(JsonNode call) {
        long chat = chat(call);
        HtmlRules.Parsed text =
                Limits.text(call.path("text").asText(), call.path("parse_mode").asText());
        Limits.markup(call.path("reply_markup"));
        gate.check(chat);
        long id = rooms.nextMessage.incrementAndGet();
        rooms.messages.put(id, new Shown(chat, id, text.text(), text.entities(), call));
        return "{\"message_id\":%d,\"date\":1720000000,\"chat\":{\"id\":%d},\"newest_field\":{\"a\":1}}"
                .formatted(id, chat);
    }

    private String editMessage(JsonNode call) {
        long chat = chat(call);
        long id = call.path("message_id").asLong();
        Shown old = rooms.messages.get(id);
        if (old == null || old.chat() != chat) {
            throw Refused.badRequest("message to edit not found");
        }
        HtmlRules.Parsed text =
                Limits.text(call.path("text").asText(), call.path("parse_mode").asText());
        Limits.markup(call.path("reply_markup"));
        if (text.text().equals(old.text())
                && call.path("reply_markup").equals(old.call().path("reply_markup"))) {
            throw Refused.badRequest(
                    "message is not modified: specified new message content and reply markup are exactly the same");
        }
        gate.check(chat);
        rooms.messages.put(id, new Shown(chat, id, text.text(), text.entities(), call));
        return "{\"message_id\":%d,\"date\":1720000000}".formatted(id);
    }

    private String deleteMessage(JsonNode call) {
        Shown old = rooms.messages.get(call.path("message_id").asLong());
        if (old == null || old.chat() != chat(call)) {
            throw Refused.badRequest("message to delete not found");
        }
        rooms.messages.remove(old.id());
        return "true";
    }

    private String sendDocument(JsonNode call) {
        long chat = chat(call);
        gate.check(chat);
        long id = rooms.nextMessage.incrementAndGet();
        String part = call.path("document").asText().replaceFirst("attach://", "");
        rooms.messages.put(id, new Shown(chat, id, call.path(part).asText(), List.of(), call));
        return "{\"message_id\":%d,\"date\":1720000000}".formatted(id);
    }

    private String chatAction(JsonNode call) {
        chat(call);
        if (!Set.of("typing", "upload_document", "upload_photo")
                .contains(call.path("action").asText())) {
            throw Refused.badRequest("wrong parameter action in request");
        }
        return "true";
    }

    private String draft(JsonNode call) {
        long chat = chat(call);
        if (!"private".equals(rooms.types.get(chat)) || call.path("draft_id").asLong() == 0) {
            throw Refused.badRequest("DRAFT_INVALID");
        }
        return "true";
    }

    private String answerCallback(JsonNode call) {
        if (call.path("text").asText().length() > 200) {
            throw Refused.badRequest("MESSAGE_TOO_LONG");
        }
        if (!rooms.openCallbacks.remove(call.path("callback_query_id").asText())) {
            throw Refused.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        return "true";
    }

    private String answerInline(JsonNode call) {
        Set<String> ids = new HashSet<>();
        for (JsonNode result : call.path("results")) {
            if (!ids.add(result.path("id").asText())
                    || result.path("id").asText().getBytes(StandardCharsets.UTF_8).length > 64) {
                throw Refused.badRequest("RESULT_ID_DUPLICATE");
            }
            JsonNode content = result.path("input_message_content");
            Limits.text(
                    content.path("message_text").asText(),
                    content.path("parse_mode").asText());
        }
        if (ids.size() > 50) {
            throw Refused.badRequest("RESULTS_TOO_MUCH");
        }
        rooms.inlineAnswers.put(call.path("inline_query_id").asText(), call);
        return "true";
    }

    private String setCommands(JsonNode call) {
        for (JsonNode command : call.path("commands")) {
            int description = command.path("description").asText().length();
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}") || description < 1 || description > 256) {
                throw Refused.badRequest("BOT_COMMAND_INVALID");
            }
        }
        rooms.commands.put(scope(call), call.path("commands"));
        return "true";
    }

    private String deleteCommands(JsonNode call) {
        rooms.commands.remove(scope(call));
        return "true";
    }

    /** As "default/de", for one chat "chat 7/". */
    private static String scope(JsonNode call) {
        String chat = call.at("/scope/chat_id").asText();
        return call.at("/scope/type").asText() + (chat.isEmpty() ? "" : " " + chat) + "/"
                + call.path("language_code").asText();
    }

    private String sendPhoto(JsonNode call) {
        long chat = chat(call);
        byte[] photo = call.path(call.path("photo").asText().replaceFirst("attach://", ""))
                .asText()
                .getBytes(StandardCharsets.ISO_8859_1);
        if (photo.length < 4 || photo[1] != 'P' || photo[2] != 'N' || photo[3] != 'G') {
            throw Refused.badRequest("IMAGE_PROCESS_FAILED");
        }
        HtmlRules.Parsed caption = Limits.caption(
                call.path("caption").asText(), call.path("parse_mode").asText());
        gate.check(chat);
        long id = rooms.nextMessage.incrementAndGet();
        rooms.messages.put(id, new Shown(chat, id, "[picture] " + caption.text(), caption.entities(), call));
        return "{\"message_id\":%d,\"date\":1720000000}".formatted(id);
    }
}
