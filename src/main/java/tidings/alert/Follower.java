package tidings.alert;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Somebody who can be told now.
 *
 * @param schedule the topic's own, or that of its chat
 * @param zone of the chat
 */
public record Follower(Subscription subscription, Schedule schedule, ZoneId zone) {
    /** When something that happens at this time is told. */
    public Instant due(Instant event) {
        return schedule.due(subscription.silentUntil(event).orElse(event), zone);
    }
}
