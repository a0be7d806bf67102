package tidings.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;

/** Tells Telegram where the webhook is, as often as it takes, and looks after it. */
record WebhookRegistration(BotApi api, TelegramSettings.Webhook webhook, Health health) {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookRegistration.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private record SetWebhook(
            String url,
            @JsonProperty("secret_token") String secret,
            @JsonProperty("allowed_updates") List<String> wanted) {}

    /** Keeps the webhook set until the end. It stays set: updates wait at the server until the next start. */
    void keepUntil(CountDownLatch end) throws InterruptedException {
        Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));
        boolean set = false;
        Duration pause = Duration.ZERO;
        while (!end.await(pause.toMillis(), TimeUnit.MILLISECONDS)
                && health.end().isEmpty()) {
            Answer answer = set
                    ? api.call(new GetWebhookInfo())
                    : api.call("setWebhook", new SetWebhook(webhook.url().toString(), webhook.secret(), Poller.WANTED));
            pause = switch (answer) {
                case Answer.Done ignored -> {
                    set = true;
                    yield BETWEEN_LOOKS;
                }
                case Answer.Refused refused -> refused(refused, backoff);
                case Answer.Unavailable ignored -> backoff.next();
                case Answer.Unknown ignored -> backoff.next();
            };
        }
    }

    private Duration refused(Answer.Refused refused, Backoff backoff) {
        if (refused.code() == 401 || refused.code() == 404) {
            health.ended("Telegram does not know this token (any more); ask BotFather for a new one and start again.");
        } else if (refused.code() != 429) {
            LOG.error("Telegram does not take the webhook: {}", refused.description());
        }
        return refused.retryAfter().orElseGet(backoff::next);
    }
}
