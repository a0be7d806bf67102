package tidings.message;

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
