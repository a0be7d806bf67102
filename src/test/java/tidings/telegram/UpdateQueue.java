package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The updates that wait at the fake server, and the one poll that may be open. */
final class UpdateQueue {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Queued(long id, String json) {}

    private final List<Queued> queue = new ArrayList<>();
    private Set<String> allowed = Set.of();
    private long nextId = 1000;
    private int polls;
    private boolean ignoreTimeout;
    private long confirmed;
    private boolean closed;

    synchronized long add(String kind, ObjectNode content) {
        if (!allowed.isEmpty() && !allowed.contains(kind)) {
            return 0;
        }
        ObjectNode update = JSON.createObjectNode().put("update_id", nextId);
        update.set(kind, content);
        return addRaw(update.toString());
    }

    /** Adds what may be anything; {@code ID} in it becomes the update's number. */
    synchronized long addRaw(String json) {
        long id = nextId++;
        queue.add(new Queued(id, json.replace("\"ID\"", String.valueOf(id))));
        notifyAll();
        return id;
    }

    synchronized void continueFrom(long id) {
        nextId = id;
    }

    synchronized void ignoreTimeout(boolean ignore) {
        ignoreTimeout = ignore;
    }

    synchronized int pending() {
        return queue.size();
    }

    synchronized long confirmed() {
        return confirmed;
    }

    synchronized int polls() {
        return polls;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Answers getUpdates: confirms what is before the offset in the queue's order, and waits for more. */
    synchronized String poll(JsonNode call) throws InterruptedException {
        int mine = ++polls;
        notifyAll(); // ends an older poll
        if (call.has("allowed_updates")) {
            Set<String> wanted = new HashSet<>();
            call.get("allowed_updates").forEach(kind -> wanted.add(kind.asText()));
            allowed = wanted;
        }
        confirmBefore(call.path("offset").asLong());
        long deadline = System.nanoTime() + Math.min(50, call.path("timeout").asLong()) * 1_000_000_000L;
        while (queue.isEmpty() && !ignoreTimeout && !closed) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
            if (polls != mine) {
                throw new Refused(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
            }
        }
        return answer(call.path("limit").asInt(100));
    }

    private String answer(int limit) {
        StringBuilder result = new StringBuilder("[");
        for (Queued queued : queue.subList(0, Math.min(limit, queue.size()))) {
            result.append(result.length() > 1 ? "," : "").append(queued.json());
        }
        return result.append(']').toString();
    }

    private void confirmBefore(long offset) {
        int position = 0;
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).id() == offset - 1) {
                position = i + 1;
            }
        }
        confirmed += position;
        queue.subList(0, position).clear();
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }
}
