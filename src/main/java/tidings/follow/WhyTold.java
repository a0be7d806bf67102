package tidings.follow;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.alert.Alert;
import tidings.alert.Alerts;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.chat.Incoming;
import tidings.chat.Reply;
import tidings.chat.Turn;
import tidings.message.Address;
import tidings.message.Block;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.text.Lines;

/** Why somebody was told something, for those who write the question instead of pressing the button. */
final class WhyTold {
    /** For so long somebody may ask why they were told something. */
    private static final Duration LATELY = Duration.ofDays(7);

    private final Alerts alerts;
    private final Subscriptions subscriptions;
    private final Set<String> asking = Set.copyOf(Lines.of("/follow/why.txt"));

    WhyTold(Alerts alerts, Subscriptions subscriptions) {
        this.alerts = alerts;
        this.subscriptions = subscriptions;
    }

    /** "Why did I get this?": as the button under the last alert answers. */
    Optional<Reply> heard(Turn turn, Incoming incoming) {
        return incoming instanceof Incoming.Said(var ignored, var text) && asking.contains(bare(text))
                ? lastTold(turn).map(last -> Reply.of(turn.chat(), Content.Text.of(why(turn, last), Keyboard.NONE)))
                : Optional.empty();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]+", " ").strip();
    }

    /** What came last in this place, all that was told together; empty where nothing did. */
    private Optional<List<Alert>> lastTold(Turn turn) {
        Address here = new Address(turn.chat().id(), turn.thread());
        Map<Long, List<Alert>> bundles = alerts.recent(here, turn.now().minus(LATELY)).stream()
                .filter(alert -> alert.told().filter(Alert.Told::saidSomething).isPresent())
                .collect(Collectors.groupingBy(
                        alert -> alert.told().orElseThrow().bundle(), LinkedHashMap::new, Collectors.toList()));
        return bundles.values().stream().reduce((earlier, later) -> later);
    }

    private RichText why(Turn turn, List<Alert> told) {
        return RichText.of(told.stream()
                .map(alert -> Block.Line.of(subscriptions
                        .find(alert.subscription())
                        .map(own -> why(turn, alert, own))
                        .orElseGet(() -> turn.say("alert.gone"))))
                .distinct()
                .toArray(Block[]::new));
    }

    /** What of the topic was found. */
    static String why(Turn turn, Alert alert, Subscription own) {
        return turn.say("alert.why", "topic", own.topic(), "words", String.join(", ", alert.matched()));
    }
}
