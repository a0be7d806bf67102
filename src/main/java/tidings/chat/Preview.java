package tidings.chat;

import tidings.message.RichText;

/** Where an answer can be seen while it is being made. */
@FunctionalInterface
public interface Preview {
    Preview NONE = soFar -> {};

    /** The answer so far; it returns at once. Called from any thread, one call at a time, until the reply is there. */
    void show(RichText soFar);
}
