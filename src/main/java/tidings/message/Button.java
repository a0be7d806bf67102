package tidings.message;

import java.nio.charset.StandardCharsets;

/** A button under a message. */
public sealed interface Button {
    String label();

    /**
     * Comes back to the program when pressed.
     *
     * @param data what comes back, 1 to {@value #MAX_DATA} bytes of UTF-8
     */
    record Press(String label, String data) implements Button {
        public static final int MAX_DATA = 64;

        public Press {
            label = shown(label);
            int bytes = data.getBytes(StandardCharsets.UTF_8).length;
            if (bytes < 1 || bytes > MAX_DATA) {
                throw new IllegalArgumentException(
                        "The data of a button has 1 to %d bytes, and '%s' has %d.".formatted(MAX_DATA, data, bytes));
            }
        }
    }

    /** Opens a web page. */
    record Open(String label, String url) implements Button {
        public Open {
            label = shown(label);
        }
    }

    /**
     * Hands on a link that opens the program, to a chat that the reader chooses.
     *
     * @param text stands beside the link
     * @param payload what the link opens, 1 to {@value #MAX_PAYLOAD} of A-Z a-z 0-9 _ -
     */
    record Share(String label, String text, String payload) implements Button {
        public static final int MAX_PAYLOAD = 64;

        public Share {
            label = shown(label);
            text = VisibleText.of(text);
            if (!payload.matches("[A-Za-z0-9_-]{1,%d}".formatted(MAX_PAYLOAD))) {
                throw new IllegalArgumentException("A link cannot carry '%s'.".formatted(payload));
            }
        }
    }

    private static String shown(String label) {
        String visible = VisibleText.of(label).strip();
        if (visible.isEmpty()) {
            throw new IllegalArgumentException("A button needs a label.");
        }
        return visible;
    }
}
