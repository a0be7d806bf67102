package tidings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.chat.Chat;
import tidings.chat.Chats;
import tidings.chat.Topics;

/** What a conversation on the console has to remember, until it ends: nothing of it is stored. */
public final class ConsoleMemory implements Chats, Topics {
    private final List<String> topics = new ArrayList<>();

    @Override
    public Chat meet(Chat first) {
        return first;
    }

    @Override
    public String export(long id) {
        return "{}";
    }

    @Override
    public long number(long chat, String topic) {
        if (!topics.contains(topic)) {
            topics.add(topic);
        }
        return topics.indexOf(topic) + 1L;
    }

    @Override
    public Optional<String> topic(long chat, long number) {
        return number >= 1 && number <= topics.size() ? Optional.of(topics.get((int) number - 1)) : Optional.empty();
    }
}
