package tidings.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the bot reaches Telegram, and whom it obeys.
 *
 * @param token from BotFather; never shown
 * @param api scheme, host and port of the Bot API server
 * @param webhook where Telegram is to bring the updates; empty to fetch them by long polling
 * @param operators the persons who may use the operator commands
 */
public record TelegramSettings(String token, URI api, Optional<Webhook> webhook, Set<Long> operators) {
    /** How long the server may keep a poll open; it allows 50 s. */
    static final Duration POLL = Duration.ofSeconds(50);

    public TelegramSettings {
        token = token.strip();
        if (!token.matches("[0-9]{1,20}:[A-Za-z0-9_-]{3,100}")) {
            throw new IllegalArgumentException(
                    "The Telegram token is not one: BotFather gives digits, a colon, and letters.");
        }
        if (api.getHost() == null || !Set.of("http", "https").contains(String.valueOf(api.getScheme()))) {
            throw new IllegalArgumentException(
                    "The Bot API address needs http or https and a host: '%s'.".formatted(api));
        }
        operators = Set.copyOf(operators);
    }

    /**
     * A webhook.
     *
     * @param url where the world reaches it, https
     * @param host the local address to listen on
     * @param port the local port to listen on, 0 for any
     * @param secret comes with every update, 1 to 256 of A-Z a-z 0-9 _ -; never shown
     */
    public record Webhook(URI url, String host, int port, String secret) {
        public Webhook {
            if (!secret.matches("[A-Za-z0-9_-]{1,256}")) {
                throw new IllegalArgumentException(
                        "The webhook secret has 1 to 256 letters, digits, underscores and hyphens.");
            }
        }

        @Override
        public String toString() {
            return "Webhook[url=%s, host=%s, port=%d, secret=***]".formatted(url, host, port);
        }
    }

    @Override
    public String toString() {
        return "TelegramSettings[token=***, api=%s, webhook=%s, operators=%s]".formatted(api, webhook, operators);
    }
}
