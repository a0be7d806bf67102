package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.chat.Inbox;

/** Stores updates as they come and wakes those who answer them. */
record Intake(Inbox inbox, Workers workers, Callbacks callbacks, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** After this call they cannot be lost any more. */
    void take(Iterable<JsonNode> updates) {
        List<Inbox.Update> stored = new ArrayList<>();
        for (JsonNode update : updates) {
            JsonNode id = update.path("update_id");
            if (id.isIntegralNumber() && id.canConvertToLong()) {
                stored.add(new Inbox.Update(id.asLong(), UpdateReader.chatOf(update), update.toString()));
            } else {
                LOG.warn("An update without a number was dropped; nothing can refer to it.");
            }
        }
        inbox.store(stored, clock.instant());
        for (JsonNode update : updates) {
            String pressed = update.at("/callback_query/id").asText();
            if (!pressed.isEmpty()) {
                var ignored = callbacks.answer(pressed);
            }
        }
        stored.stream().map(Inbox.Update::chat).distinct().forEach(workers::wake);
    }
}
