package tidings.follow;

import java.util.List;
import java.util.stream.Stream;
import tidings.alert.LostThreads;
import tidings.chat.Phrases;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.RichText;

/**
 * Tells groups that a forum topic is gone with which they followed something, each once. The message's key names the loss,
 * so a stop before it is noted as told makes no second one.
 */
public final class ThreadNotices implements Runnable {
    private final LostThreads threads;
    private final Recipients recipients;
    private final Outbox outbox;

    public ThreadNotices(LostThreads threads, Recipients recipients, Outbox outbox) {
        this.threads = threads;
        this.recipients = recipients;
        this.outbox = outbox;
    }

    @Override
    public void run() {
        List<LostThreads.Lost> untold = threads.untold();
        outbox.file(untold.stream().flatMap(this::message).toList());
        untold.forEach(threads::told);
    }

    private Stream<Message> message(LostThreads.Lost lost) {
        String key = "thread.%d.%d.%d"
                .formatted(lost.chat(), lost.thread(), lost.at().getEpochSecond());
        return recipients.chat(lost.chat()).stream()
                .map(chat -> Message.alert(
                        key,
                        Address.of(lost.chat()),
                        true,
                        Content.Text.of(RichText.plain(text(lost, Phrases.in(chat.language(), chat.zone()))))));
    }

    private static String text(LostThreads.Lost lost, Phrases phrases) {
        return phrases.text(
                "follow.threadGone",
                "topics",
                String.join(", ", lost.topics()),
                "resume",
                phrases.text("button.resume"));
    }
}
