package tidings.console;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tidings.chat.Chat;
import tidings.chat.Chats;
import tidings.chat.Subject;
import tidings.chat.Topics;
import tidings.digest.Known;
import tidings.digest.Telling;
import tidings.digest.Tellings;

/** What a conversation on the console has to remember, until it ends: nothing of it is stored. */
public final class ConsoleMemory implements Chats, Topics, Tellings {
    private final Clock clock;
    private final List<String> topics = new ArrayList<>();
    private final Map<String, Known> known = new HashMap<>();
    private Optional<Subject> subject = Optional.empty();

    public ConsoleMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Chat meet(Chat first) {
        return first;
    }

    @Override
    public Optional<Chat> chat(long id) {
        return Optional.empty();
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

    @Override
    public void talksAbout(long chat, Subject other, Instant now) {
        subject = Optional.of(other);
    }

    @Override
    public Optional<Subject> subject(long chat, Instant now) {
        return subject;
    }

    @Override
    public Known known(long chat, String topic) {
        return known.getOrDefault(Telling.key(topic), Known.NOTHING);
    }

    @Override
    public void remember(long chat, Telling telling) {
        Known before = known.getOrDefault(telling.topic(), Known.NOTHING);
        Set<Long> articles = new HashSet<>(before.articles());
        articles.addAll(telling.articles());
        List<String> sentences = new ArrayList<>(before.sentences());
        sentences.addAll(telling.sentences());
        known.put(telling.topic(), new Known(Optional.of(clock.instant()), articles, sentences));
    }
}
