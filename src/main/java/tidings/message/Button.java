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

    private static String shown(String label) {
        String visible = VisibleText.of(label).strip();
        if (visible.isEmpty()) {
            throw new IllegalArgumentException("A button needs a label.");
        }
        return visible;
    }
}
