package tidings.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import tidings.chat.Chat;
import tidings.chat.Phrases;
import tidings.feed.ChatFeeds;
import tidings.feed.ChatFeeds.Untold;
import tidings.feed.Feed;
import tidings.message.Address;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.RichText;

/**
 * Tells chats what became of their feeds: that one has been failing for a day, or is gone, each once. The message's key
 * names the trouble, so a stop before it is noted as told makes no second one.
 */
public final class SourceTroubles implements Runnable {
    /** Less happens to every site. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final int AT_ONCE = 100;

    private final ChatFeeds feeds;
    private final LongFunction<Optional<Chat>> chats;
    private final Outbox outbox;
    private final Clock clock;

    public SourceTroubles(ChatFeeds feeds, LongFunction<Optional<Chat>> chats, Outbox outbox, Clock clock) {
        this.feeds = feeds;
        this.chats = chats;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void run() {
        List<Untold> untold = next();
        while (!untold.isEmpty()) {
            outbox.file(untold.stream().flatMap(this::message).toList());
            untold.forEach(feeds::told);
            untold = next();
        }
    }

    private List<Untold> next() {
        return feeds.untold(clock.instant().minus(PATIENCE), AT_ONCE);
    }

    private Stream<Message> message(Untold untold) {
        return chats.apply(untold.chat()).stream()
                .map(chat -> Message.alert(
                        key(untold),
                        new Address(untold.chat(), untold.thread()),
                        true,
                        content(untold.feed(), Phrases.in(chat.language(), chat.zone()))));
    }

    private static String key(Untold untold) {
        Feed feed = untold.feed();
        long since =
                feed.memory().failing().since().map(Instant::getEpochSecond).orElse(0L);
        return "feed.%d.%d.%s.%d".formatted(untold.chat(), feed.id(), feed.state(), since);
    }

    private static Content content(Feed feed, Phrases phrases) {
        String title = SourcesLayout.name(feed);
        String text = feed.state() == Feed.State.RETIRED
                ? phrases.text("feeds.gone", "title", title)
                : phrases.text(
                        "feeds.failing",
                        "title",
                        title,
                        "time",
                        feed.memory().failing().since().map(phrases::time).orElse(""));
        Button remove =
                new Button.Press(phrases.text("button.removeSource", "title", title), SourcesButtons.removal(feed));
        return Content.Text.of(RichText.plain(text), Keyboard.row(remove));
    }
}
