package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The chats of the fake server: what their users do, what they see, and what the bot may do there. */
final class Rooms {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FloodGate gate;
    private final UpdateQueue updates;
    private final Map<Long, String> types = new ConcurrentHashMap<>();
    private final Map<Long, String> unreachable = new ConcurrentHashMap<>();
    private final Map<Long, Long> moved = new ConcurrentHashMap<>();
    private final Set<Long> administrators = ConcurrentHashMap.newKeySet();
    private final Map<Long, Shown> messages = new ConcurrentHashMap<>();
    private final Set<String> openCallbacks = ConcurrentHashMap.newKeySet();
    private final Map<String, JsonNode> inlineAnswers = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> commands = new ConcurrentHashMap<>();
    private final AtomicLong nextMessage = new AtomicLong(100);
    private volatile String webhook = "";

    Rooms(FloodGate gate, UpdateQueue updates) {
        this.gate = gate;
        this.updates = updates;
    }

    // What users do

    long say(long user, String text) {
        return say(user, "en", text);
    }

    long say(long user, String language, String text) {
        types.put(user, "private");
        return message(user, user, language, text, JSON.createObjectNode());
    }

    /** Says something in a group, with more fields of the message as needed. */
    long sayInGroup(long group, long user, String text, ObjectNode more) {
        types.put(group, "supergroup");
        return message(group, user, "en", text, more);
    }

    /** Sends a picture, with a caption or without. */
    void show(long user, String caption) {
        types.put(user, "private");
        ObjectNode message = JSON.createObjectNode().put("message_id", nextMessage.incrementAndGet());
        message.set("chat", JSON.createObjectNode().put("id", user).put("type", "private"));
        message.set("from", user(user, "en"));
        message.putArray("photo").addObject().put("file_id", "f");
        if (!caption.isEmpty()) {
            message.put("caption", caption);
        }
        updates.add("message", message);
    }

    /** Posts into a channel. */
    void post(long channel, String text) {
        types.put(channel, "channel");
        ObjectNode post = JSON.createObjectNode().put("message_id", nextMessage.incrementAndGet());
        post.set("chat", JSON.createObjectNode().put("id", channel).put("type", "channel"));
        updates.add("channel_post", post.put("text", text));
    }

    private long message(long chat, long user, String language, String text, ObjectNode more) {
        long id = nextMessage.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("message_id", id).put("date", 1_720_000_000);
        message.set("chat", JSON.createObjectNode().put("id", chat).put("type", types.get(chat)));
        message.set("from", user(user, language));
        message.put("text", text);
        message.setAll(more);
        updates.add("message", message);
        return id;
    }

    void edit(long user, long message, String text) {
        ObjectNode edited = JSON.createObjectNode().put("message_id", message).put("text", text);
        edited.set("chat", JSON.createObjectNode().put("id", user).put("type", "private"));
        edited.set("from", user(user, "en"));
        updates.add("edited_message", edited);
    }

    private static ObjectNode user(long id, String language) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", "U")
                .put("language_code", language);
    }

    String press(long user, Shown message, String label) {
        return pressForged(user, message, message.button(label));
    }

    /** Presses a button that is not there. */
    String pressForged(long user, Shown message, String data) {
        String id = "cb" + nextMessage.incrementAndGet();
        openCallbacks.add(id);
        ObjectNode query = JSON.createObjectNode().put("id", id).put("data", data);
        query.set("from", user(user, "en"));
        ObjectNode under = JSON.createObjectNode().put("message_id", message.id());
        under.set("chat", JSON.createObjectNode().put("id", message.chat()).put("type", types.get(message.chat())));
        query.set("message", under);
        updates.add("callback_query", query);
        return id;
    }

    void inlineQuery(String id, long user, String text) {
        ObjectNode query =
                JSON.createObjectNode().put("id", id).put("query", text).put("offset", "");
        query.set("from", user(user, "en"));
        updates.add("inline_query", query);
    }

    void member(long chat, String type, long by, String status) {
        types.put(chat, type);
        ObjectNode change = JSON.createObjectNode();
        change.set("chat", JSON.createObjectNode().put("id", chat).put("type", type));
        change.set("from", user(by, "en"));
        change.set("new_chat_member", JSON.createObjectNode().put("status", status));
        updates.add("my_chat_member", change);
    }

    void block(long chat) {
        unreachable.put(chat, "Forbidden: bot was blocked by the user");
    }

    void unblock(long chat) {
        unreachable.remove(chat);
    }

    void move(long from, long to) {
        moved.put(from, to);
        types.put(to, "supergroup");
    }

    void makeAdministrator(long user) {
        administrators.add(user);
    }

    /** Knows a chat without anything having been said in it. */
    void know(long chat, String type) {
        types.put(chat, type);
    }

    // What they see

    List<Shown> seen(long chat) {
        return messages.values().stream()
                .filter(message -> message.chat() == chat)
                .sorted(Comparator.comparingLong(Shown::id))
                .toList();
    }

    List<String> texts(long chat) {
        return seen(chat).stream().map(Shown::text).toList();
    }

    /** The chats in which something was said. */
    Set<Long> known() {
        return new HashSet<>(types.keySet());
    }

    int count() {
        return messages.size();
    }

    Set<String> openCallbacks() {
        return new HashSet<>(openCallbacks);
    }

    JsonNode inlineAnswers() {
        return JSON.createObjectNode().setAll(inlineAnswers);
    }

    JsonNode commands() {
        return JSON.createObjectNode().setAll(commands);
    }

    String webhook() {
        return webhook;
    }

    // What the bot does

    String perform(String method, JsonNode call) throws InterruptedException {
        return switch (method) {
            case "getme" ->
                "{\"id\":%d,\"is_bot\":true,\"first_name\":\"Tidings\",\"username\":\"tidings_bot\"}"
                        .formatted(FakeTelegram.BOT_ID);
            case "getupdates" -> getUpdates(call);
            case "deletewebhook" -> webhook("");
            case "setwebhook" -> webhook(call.path("url").asText());
            case "getwebhookinfo" -> "{\"url\":\"" + webhook + "\"}";
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
            case "getchatmember" ->
                "{\"status\":\"%s\"}"
                        .formatted(administrators.contains(call.path("user_id").asLong()) ? "administrator" : "member");
            default -> throw new Refused(404, "Not Found: method not found");
        };
    }

    private String getUpdates(JsonNode call) throws InterruptedException {
        if (!webhook.isEmpty()) {
            throw new Refused(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
        return updates.poll(call);
    }

    private String webhook(String url) {
        webhook = url;
        return "true";
    }

    private long chat(JsonNode call) {
        long chat = call.path("chat_id").asLong();
        if (moved.containsKey(chat)) {
            throw Refused.moved(moved.get(chat));
        }
        if (!types.containsKey(chat)) {
            throw Refused.badRequest("chat not found");
        }
        if (unreachable.containsKey(chat)) {
            throw new Refused(403, unreachable.get(chat));
        }
        return chat;
    }

    private String sendMessage(JsonNode call) {
        long chat = chat(call);
        HtmlRules.Parsed text =
                text(call.path("text").asText(), call.path("parse_mode").asText());
        checkMarkup(call.path("reply_markup"));
        gate.check(chat);
        long id = nextMessage.incrementAndGet();
        messages.put(id, new Shown(chat, id, text.text(), text.entities(), call));
        return "{\"message_id\":%d,\"date\":1720000000,\"chat\":{\"id\":%d},\"newest_field\":{\"a\":1}}"
                .formatted(id, chat);
    }

    private String editMessage(JsonNode call) {
        long chat = chat(call);
        long id = call.path("message_id").asLong();
        Shown old = messages.get(id);
        if (old == null || old.chat() != chat) {
            throw Refused.badRequest("message to edit not found");
        }
        HtmlRules.Parsed text =
                text(call.path("text").asText(), call.path("parse_mode").asText());
        checkMarkup(call.path("reply_markup"));
        if (text.text().equals(old.text())
                && call.path("reply_markup").equals(old.call().path("reply_markup"))) {
            throw Refused.badRequest(
                    "message is not modified: specified new message content and reply markup are exactly the same");
        }
        gate.check(chat);
        messages.put(id, new Shown(chat, id, text.text(), text.entities(), call));
        return "{\"message_id\":%d,\"date\":1720000000}".formatted(id);
    }

    private String deleteMessage(JsonNode call) {
        Shown old = messages.get(call.path("message_id").asLong());
        if (old == null || old.chat() != chat(call)) {
            throw Refused.badRequest("message to delete not found");
        }
        messages.remove(old.id());
        return "true";
    }

    private String sendDocument(JsonNode call) {
        long chat = chat(call);
        gate.check(chat);
        long id = nextMessage.incrementAndGet();
        String part = call.path("document").asText().replaceFirst("attach://", "");
        messages.put(id, new Shown(chat, id, call.path(part).asText(), List.of(), call));
        return "{\"message_id\":%d,\"date\":1720000000}".formatted(id);
    }

    static HtmlRules.Parsed text(String text, String parseMode) {
        HtmlRules.Parsed parsed =
                parseMode.equals("HTML") ? HtmlRules.parse(text) : new HtmlRules.Parsed(text, new ArrayList<>());
        if (parsed.text().isBlank()) {
            throw Refused.badRequest("message text is empty");
        }
        if (parsed.codePoints() > 4096) {
            throw Refused.badRequest("message is too long");
        }
        int weight = parsed.entities().stream()
                .mapToInt(e -> e.length() + e.url().length())
                .sum();
        if (weight > 9_500) {
            throw Refused.badRequest("ENTITIES_TOO_LONG");
        }
        if (parsed.entities().size() > 100) {
            throw new AssertionError("More than 100 entities: the rest would silently be lost.");
        }
        return parsed;
    }

    private static void checkMarkup(JsonNode markup) {
        int buttons = 0;
        for (JsonNode row : markup.path("inline_keyboard")) {
            for (JsonNode button : row) {
                buttons++;
                int data = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
                if (button.path("text").asText().isBlank()) {
                    throw Refused.badRequest("inline keyboard button text must be non-empty");
                }
                if (!button.has("url") && (data < 1 || data > 64)) {
                    throw Refused.badRequest("BUTTON_DATA_INVALID");
                }
            }
        }
        if (buttons > 100 || markup.toString().length() > 10_000) {
            throw Refused.badRequest("reply markup is too long");
        }
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
        if (!"private".equals(types.get(chat)) || call.path("draft_id").asLong() == 0) {
            throw Refused.badRequest("DRAFT_INVALID");
        }
        return "true";
    }

    private String answerCallback(JsonNode call) {
        if (call.path("text").asText().length() > 200) {
            throw Refused.badRequest("MESSAGE_TOO_LONG");
        }
        if (!openCallbacks.remove(call.path("callback_query_id").asText())) {
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
            text(
                    content.path("message_text").asText(),
                    content.path("parse_mode").asText());
        }
        if (ids.size() > 50) {
            throw Refused.badRequest("RESULTS_TOO_MUCH");
        }
        inlineAnswers.put(call.path("inline_query_id").asText(), call);
        return "true";
    }

    private String setCommands(JsonNode call) {
        for (JsonNode command : call.path("commands")) {
            int description = command.path("description").asText().length();
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}") || description < 1 || description > 256) {
                throw Refused.badRequest("BOT_COMMAND_INVALID");
            }
        }
        commands.put(scope(call), call.path("commands"));
        return "true";
    }

    private String deleteCommands(JsonNode call) {
        commands.remove(scope(call));
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
        HtmlRules.Parsed caption = call.path("parse_mode").asText().equals("HTML")
                ? HtmlRules.parse(call.path("caption").asText())
                : new HtmlRules.Parsed(call.path("caption").asText(), new ArrayList<>());
        if (caption.codePoints() > 1024) {
            throw Refused.badRequest("message caption is too long");
        }
        gate.check(chat);
        long id = nextMessage.incrementAndGet();
        messages.put(id, new Shown(chat, id, "[picture] " + caption.text(), caption.entities(), call));
        return "{\"message_id\":%d,\"date\":1720000000}".formatted(id);
    }
}
