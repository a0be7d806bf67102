package tidings.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;

/**
 * Finds the elements of an answer's first list while the answer is still being written: the objects in the first array
 * that the first object holds. Whatever the pieces are cut into, each element is handed over once, when it is complete.
 */
final class JsonElements {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String THINKS = "<think>";
    private static final String THOUGHT = "</think>";
    /** Of brackets: the object, its list, and an element in that. */
    private static final int ELEMENT = 3;

    private static final int NONE = -1;

    private final Consumer<JsonNode> found;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int depth;
    private int start = NONE;
    private boolean quoted;
    private boolean escaped;
    private boolean listOver;

    JsonElements(Consumer<JsonNode> found) {
        this.found = found;
    }

    /** Whether nothing at all was written. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    void add(String piece) {
        text.append(piece);
        if (depth == 0 && thinks()) {
            return;
        }
        while (at < text.length() && !listOver) {
            read(text.charAt(at));
            at++;
        }
    }

    /** Thoughts may hold drafts of an answer. */
    private boolean thinks() {
        if (text.indexOf(THINKS) < 0 && !THINKS.startsWith(text.toString().stripLeading())) {
            return false;
        }
        int end = text.indexOf(THOUGHT);
        at = Math.max(at, end);
        return end < 0;
    }

    private void read(char c) {
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            quoted = depth > 0;
        } else if (c == '{' || c == '[') {
            open(c);
        } else if (c == '}' || c == ']') {
            close();
        }
    }

    private void open(char c) {
        if (depth > 0 || c == '{') {
            depth++;
        }
        if (depth == ELEMENT) {
            start = c == '{' ? at : NONE;
        }
    }

    private void close() {
        if (depth == ELEMENT && start != NONE) {
            element(text.substring(start, at + 1));
        }
        listOver = depth == ELEMENT - 1;
        depth = Math.max(0, depth - 1);
    }

    private void element(String json) {
        try {
            found.accept(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            // Its message quotes the model, so it goes nowhere; the whole answer will be no JSON either.
            listOver = true;
        }
    }
}
