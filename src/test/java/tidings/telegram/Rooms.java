package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The chats of the fake server: what their users do, and what they see. */
final class Rooms {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UpdateQueue updates;
    final Map<Long, String> types = new ConcurrentHashMap<>();
    final Map<Long, String> unreachable = new ConcurrentHashMap<>();
    final Map<Long, Long> moved = new ConcurrentHashMap<>();
    final Set<Long> administrators = ConcurrentHashMap.newKeySet();
    final Map<Long, Shown> messages = new ConcurrentHashMap<>();
    final Set<String> openCallbacks = ConcurrentHashMap.newKeySet();
    final Map<String, JsonNode> inlineAnswers = new ConcurrentHashMap<>();
    final Map<String, JsonNode> commands = new ConcurrentHashMap<>();
    final AtomicLong nextMessage = new AtomicLong(100);
    volatile String webhook = "";

    Rooms(UpdateQueue updates) {
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

    /** Shares where they are, in degrees north and east. */
    void locate(long user, double latitude, double longitude) {
        ObjectNode message = inPrivate(user);
        message.putObject("location").put("latitude", latitude).put("longitude", longitude);
        updates.add("message", message);
    }

    private ObjectNode inPrivate(long user) {
        types.put(user, "private");
        ObjectNode message = JSON.createObjectNode().put("message_id", nextMessage.incrementAndGet());
        message.set("chat", JSON.createObjectNode().put("id", user).put("type", "private"));
        message.set("from", user(user, "en"));
        return message;
    }

    /** Sends a picture, with a caption or without. */
    void show(long user, String caption) {
        ObjectNode message = inPrivate(user);
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
}
