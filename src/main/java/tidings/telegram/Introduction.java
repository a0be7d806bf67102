package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Learns who the bot is, however long the server takes; without that nothing in a group can be understood. */
record Introduction(BotApi api, Health health, Shutdown shutdown) {
    /** Empty where the token is not known, or the program ends before there was an answer. */
    Optional<Identity> identity() {
        Backoff backoff = Backoff.ofOutages();
        while (!shutdown.hasBegun()) {
            switch (api.call(new GetMe())) {
                case Answer.Done(var me) -> {
                    return Optional.of(identity(me));
                }
                case Answer.Refused refused
                when refused.code() == 401 || refused.code() == 404 -> {
                    health.ended(Health.UNKNOWN_TOKEN);
                    return Optional.empty();
                }
                case Answer.Refused refused ->
                    shutdown.pause(refused.retryAfter().orElseGet(backoff::next));
                case Answer.Unavailable ignored -> shutdown.pause(backoff.next());
                case Answer.Unknown ignored -> shutdown.pause(backoff.next());
            }
        }
        return Optional.empty();
    }

    private static Identity identity(JsonNode me) {
        return new Identity(me.path("id").asLong(), me.path("username").asText());
    }
}
