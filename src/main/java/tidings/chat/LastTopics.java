package tidings.chat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each chat asked last, as long as the program runs: after a restart "shorter" is a topic like any other, which
 * costs less than one more table that has to be forgotten with the chat.
 */
final class LastTopics {
    private static final int CHATS = 10_000;

    private final Map<Long, String> topics = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > CHATS;
        }
    };

    synchronized void asked(long chat, String topic) {
        topics.put(chat, topic);
    }

    synchronized Optional<String> of(long chat) {
        return Optional.ofNullable(topics.get(chat));
    }
}
