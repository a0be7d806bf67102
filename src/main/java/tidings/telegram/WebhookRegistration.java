package tidings.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;

/** Tells Telegram where the webhook is, as often as it takes, and looks after it. */
record WebhookRegistration(BotApi api, TelegramSettings.Webhook webhook, Health health, Shutdown shutdown) {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookRegistration.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private record SetWebhook(
            String url,
            @JsonProperty("secret_token") String secret,
            @JsonProperty("allowed_updates") List<String> wanted) {}

    /** Keeps the webhook set until the shutdown. It stays set: updates wait at the server until the next start. */
    void keep() {
        Backoff backoff = Backoff.ofOutages();
        boolean set = false;
        while (!shutdown.hasBegun() && health.end().isEmpty()) {
            Answer answer = set
                    ? api.call(new GetWebhookInfo())
                    : api.call("setWebhook", new SetWebhook(webhook.url().toString(), webhook.secret(), Poller.WANTED));
            shutdown.pause(
                    switch (answer) {
                        case Answer.Done(var info) -> {
                            set = !set || stillOurs(info);
                            yield set ? BETWEEN_LOOKS : Duration.ZERO;
                        }
                        case Answer.Refused refused -> refused(refused, backoff);
                        case Answer.Unavailable ignored -> backoff.next();
                        case Answer.Unknown ignored -> backoff.next();
                    });
        }
    }

    private boolean stillOurs(JsonNode info) {
        if (info.has("last_error_message")) {
            LOG.warn(
                    "Telegram could not reach the webhook: {}",
                    info.path("last_error_message").asText());
        }
        return info.path("url").asText().equals(webhook.url().toString());
    }

    private Duration refused(Answer.Refused refused, Backoff backoff) {
        if (refused.code() == 401 || refused.code() == 404) {
            health.ended(Health.UNKNOWN_TOKEN);
        } else if (refused.code() != 429) {
            LOG.error("Telegram does not take the webhook: {}", refused.description());
        }
        return refused.retryAfter().orElseGet(backoff::next);
    }
}
