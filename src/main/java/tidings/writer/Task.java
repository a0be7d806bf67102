package tidings.writer;

import java.util.Locale;
import tidings.digest.Digester;
import tidings.digest.Reader;

/**
 * One digest that is being written.
 *
 * @param topic as the person typed it
 * @param lines bullets at most
 * @param nonce of all ids in its prompts
 * @param watcher sees the lines as they are written
 */
record Task(String topic, int lines, Reader reader, Nonce nonce, Deadline deadline, Digester.Watcher watcher) {
    /** The topic as far as it matters: however spaced and capitalised. */
    String subject() {
        return PlainText.of(topic).toLowerCase(Locale.ROOT);
    }

    Task until(Deadline earlier) {
        return new Task(topic, lines, reader, nonce, earlier, watcher);
    }
}
