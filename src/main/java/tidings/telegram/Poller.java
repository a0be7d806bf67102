package tidings.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Fetches updates. The server forgets those below the offset, so it moves only after they are stored. It is the number of
 * the last one in the answer's order plus one, not the greatest: numbers may start again lower.
 */
final class Poller implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration QUICK = Duration.ofSeconds(1);
    /** The server remembers this, so it is always said. */
    static final List<String> WANTED = List.of(
            "message",
            "edited_message",
            "channel_post",
            "edited_channel_post",
            "callback_query",
            "inline_query",
            "my_chat_member");

    private final BotApi api;
    private final Intake intake;
    private final Health health;
    private final Clock clock;
    private final Shutdown shutdown;
    private final Backoff backoff = Backoff.ofOutages();
    private final Backoff conflict = new Backoff(Duration.ofSeconds(3), Duration.ofSeconds(30));
    private boolean conflictTold;

    Poller(BotApi api, Intake intake, Health health, Clock clock, Shutdown shutdown) {
        this.api = api;
        this.intake = intake;
        this.health = health;
        this.clock = clock;
        this.shutdown = shutdown;
    }

    /** The library's own request cannot hold an offset beyond int. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    private record GetUpdates(
            long offset,
            int limit,
            long timeout,
            @JsonProperty("allowed_updates") List<String> allowedUpdates) {}

    /** What a poll comes to. */
    private sealed interface Step {
        /** Go on after a pause. */
        record Pause(Duration duration) implements Step {}

        record Advance(long offset, Duration pause) implements Step {}

        record End(String why) implements Step {}
    }

    @Override
    public void run() {
        long offset = 0;
        while (!shutdown.hasBegun()) {
            switch (step(offset)) {
                case Step.Pause(var duration) -> shutdown.pause(duration);
                case Step.Advance(var next, var duration) -> {
                    offset = next;
                    shutdown.pause(duration);
                }
                case Step.End(var why) -> {
                    health.ended(why);
                    return;
                }
            }
        }
    }

    private Step step(long offset) {
        Instant began = clock.instant();
        Answer answer = api.poll("getUpdates", new GetUpdates(offset, 100, TelegramSettings.POLL.toSeconds(), WANTED));
        if (shutdown.hasBegun()) {
            return new Step.Pause(Duration.ZERO); // not stored, so not confirmed: it comes again
        }
        return switch (answer) {
            case Answer.Done(var result) -> received(offset, result, began);
            case Answer.Refused refused -> refused(refused);
            case Answer.Unavailable ignored -> new Step.Pause(backoff.next());
            case Answer.Unknown ignored -> new Step.Pause(backoff.next());
        };
    }

    private Step received(long offset, JsonNode updates, Instant began) {
        try {
            intake.take(updates);
        } catch (RuntimeException e) {
            LOG.error("Updates could not be stored; they are fetched again.", e);
            return new Step.Pause(backoff.next());
        }
        health.heard(clock.instant());
        backoff.reset();
        conflict.reset();
        conflictTold = false;
        // An empty answer that came at once: a server that ignores the timeout.
        Duration took = Duration.between(began, clock.instant());
        Duration pause = updates.isEmpty() && took.compareTo(QUICK) < 0 ? QUICK.minus(took) : Duration.ZERO;
        return new Step.Advance(next(offset, updates), pause);
    }

    private static long next(long offset, JsonNode updates) {
        long next = offset;
        for (JsonNode update : updates) {
            next = update.path("update_id").canConvertToLong()
                            && update.path("update_id").isIntegralNumber()
                    ? update.path("update_id").asLong() + 1
                    : next;
        }
        return next;
    }

    private Step refused(Answer.Refused refused) {
        return switch (refused.code()) {
            case 401, 404 -> new Step.End(Health.UNKNOWN_TOKEN);
            case 409 -> {
                if (!conflictTold) {
                    LOG.error("409: another process or a webhook uses this token; stop it, or revoke the token.");
                    conflictTold = true;
                }
                if (refused.says("webhook")) {
                    api.call(new DeleteWebhook());
                }
                yield new Step.Pause(conflict.next());
            }
            case 429 -> new Step.Pause(refused.retryAfter().orElse(Verdict.USUAL_WAIT));
            default -> new Step.Pause(backoff.next());
        };
    }

    /** Ends the open poll; what it still brings is not taken. */
    void stop() {
        shutdown.begin();
        api.cancelPoll();
    }
}
