package tidings.message;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What a message does when it arrives. */
public sealed interface Content {
    /**
     * A new message.
     *
     * @param asks when present, the reader's next message is expected to be the answer; the hint stands in their
     *     input field
     */
    record Text(RichText text, Keyboard buttons, Optional<String> asks) implements Content {
        public static Text of(RichText text) {
            return new Text(text, Keyboard.NONE, Optional.empty());
        }

        public static Text of(RichText text, Keyboard buttons) {
            return new Text(text, buttons, Optional.empty());
        }
    }

    /** New words and buttons for a message that is already there. A new message where it is not there any more. */
    record Edit(Target target, RichText text, Keyboard buttons) implements Content {}

    /**
     * A text file.
     *
     * @param name as the reader will see it, "export.json"
     */
    record File(String name, String body) implements Content {}

    /**
     * A picture with a text that says the same to those who do not see it: under the picture where it is short enough,
     * else after it, and alone where the network takes no pictures.
     *
     * @param name as the reader will see it, "timeline.png"
     * @param base64 the bytes, at most {@value #MAX_BYTES} of them; they lie in the outbox until they have arrived
     */
    record Picture(String name, String base64, RichText text) implements Content {
        public static final int MAX_BYTES = 1 << 19;

        public Picture {
            if (base64.length() > MAX_BYTES / 3 * 4 + 4) {
                throw new IllegalArgumentException(
                        "A picture has at most %d bytes; %s has more.".formatted(MAX_BYTES, name));
            }
        }

        public static Picture of(String name, byte[] bytes, RichText text) {
            return new Picture(name, Base64.getEncoder().encodeToString(bytes), text);
        }

        public byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }

        /** The same picture without words. */
        public Picture alone() {
            return new Picture(name, base64, new RichText(List.of()));
        }
    }

    /**
     * The commands that the network offers in this chat from now on; without any, those that it offers everywhere.
     *
     * @param administrators what it offers to them in a group
     */
    record Menu(List<Entry> everyone, List<Entry> administrators) implements Content {
        public static final Menu USUAL = new Menu(List.of(), List.of());

        public Menu {
            everyone = List.copyOf(everyone);
            administrators = List.copyOf(administrators);
        }

        /** A command, without the slash, and what it does. */
        public record Entry(String command, String description) {}
    }

    /** Takes away a message that is there, where it still is. */
    record Removal(Target target) implements Content {}

    /** Which message an edit or a removal means. */
    sealed interface Target {
        /** By the number that the chat network gave it. */
        record Known(long message) implements Target {}

        /** By the key under which it was filed in the outbox. */
        record Filed(String key) implements Target {}
    }
}
