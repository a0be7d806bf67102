package tidings.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.chat.Chat;
import tidings.chat.Phrases;
import tidings.feed.Feed;
import tidings.feed.Feeds;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Message;
import tidings.message.Outbox;
import tidings.message.RichText;

/**
 * Tells the operators which of the feeds for all have been failing for a day, or are gone, each once, and all at once: after
 * an outage there may be many.
 */
public final class OperatorTroubles implements Runnable {
    private static final Duration PATIENCE = Duration.ofDays(1);
    /** So many are named; the list of the feeds has the others. */
    private static final int NAMED = 20;

    private final Feeds feeds;
    private final Set<Long> operators;
    private final LongFunction<Optional<Chat>> chats;
    private final Outbox outbox;
    private final Clock clock;

    public OperatorTroubles(
            Feeds feeds, Set<Long> operators, LongFunction<Optional<Chat>> chats, Outbox outbox, Clock clock) {
        this.feeds = feeds;
        this.operators = operators;
        this.chats = chats;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void run() {
        List<Feed> untold = feeds.untold(clock.instant().minus(PATIENCE));
        List<Chat> known =
                operators.stream().flatMap(id -> chats.apply(id).stream()).toList();
        if (untold.isEmpty() || known.isEmpty()) {
            return;
        }
        Map<Boolean, List<Feed>> byGone = new TreeMap<>(
                untold.stream().collect(Collectors.groupingBy(feed -> feed.state() == Feed.State.RETIRED)));
        outbox.file(known.stream()
                .flatMap(chat -> byGone.entrySet().stream()
                        .map(troubles -> message(
                                chat, troubles.getKey() ? "feeds.oursGone" : "feeds.oursFailing", troubles.getValue())))
                .toList());
        feeds.told(untold);
    }

    /** The key names the troubles, so a stop before they are noted as told makes no second message. */
    private static Message message(Chat chat, String phrase, List<Feed> troubled) {
        String which = troubled.stream()
                .map(feed -> feed.id() + "."
                        + feed.memory()
                                .failing()
                                .since()
                                .map(Instant::getEpochSecond)
                                .orElse(0L))
                .collect(Collectors.joining(","));
        Stream<String> titles = troubled.stream().limit(NAMED).map(SourcesLayout::name);
        Stream<String> more = troubled.size() > NAMED ? Stream.of("…") : Stream.empty();
        String text = Phrases.in(chat.language(), chat.zone())
                .text(
                        phrase,
                        "count",
                        troubled.size(),
                        "titles",
                        Stream.concat(titles, more).collect(Collectors.joining(", ")));
        return Message.alert(
                "%s.%d.%d.%08x".formatted(phrase, chat.id(), troubled.size(), which.hashCode()),
                new Address(chat.id(), 0),
                true,
                Content.Text.of(RichText.plain(text)));
    }
}
