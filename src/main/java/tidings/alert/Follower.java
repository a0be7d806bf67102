package tidings.alert;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Somebody who can be told now.
 *
 * @param schedule that of its chat, but for what was chosen for the topic
 * @param zone of the chat
 */
public record Follower(Subscription subscription, Schedule schedule, ZoneId zone) {
    /** When something that happens at this time is told, as things stand now: not before now where that is a quiet time. */
    Instant due(Instant event, Instant now) {
        Instant from = subscription.silentUntil(now).filter(event::isBefore).orElse(event);
        Instant due = schedule.due(from, zone);
        Instant late = schedule.late(now, zone);
        return due.isAfter(now) || !late.isAfter(now) ? due : late;
    }
}
