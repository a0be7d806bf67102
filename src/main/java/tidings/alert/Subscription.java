package tidings.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tidings.message.Address;

/**
 * A topic that a chat follows.
 *
 * @param id its number, which no other topic ever had
 * @param to where alerts go
 * @param topic as it was written, see {@link Expression}
 * @param active whether alerts are sent at the moment
 * @param strictness how much nearer than usual an article must come: 0 is usual, up to {@value #STRICTEST}
 * @param outlets how many outlets must tell a story before it is news here
 * @param schedule what was chosen for this topic; of the rest it is told as all topics of the chat
 * @param snoozed until when nothing is told of it, because somebody said "not now"
 */
public record Subscription(
        long id,
        Address to,
        String topic,
        Instant created,
        boolean active,
        int strictness,
        int outlets,
        PartialSchedule schedule,
        Optional<Instant> snoozed) {
    public static final int STRICTEST = 4;
    /** From this number of outlets on a story is big news. */
    public static final int BIG_NEWS = 3;
    /** Until the next morning, on the longest day. */
    private static final Duration LONGEST_SILENCE = Duration.ofHours(26);

    public Subscription {
        if (strictness < 0 || strictness > STRICTEST) {
            throw new IllegalArgumentException(
                    "Strictness goes from 0 to %d, and this is %d.".formatted(STRICTEST, strictness));
        }
    }

    /** The one of these that follows the same at this place, in whatever case; the same spelling before others. */
    public static Optional<Subscription> like(String topic, Address to, List<Subscription> some) {
        return some.stream()
                .filter(each -> each.to().equals(to) && each.isLike(topic))
                .min(Comparator.comparing(each -> !each.topic().equals(topic)));
    }

    /** Whether it asks for the same as this topic, in whatever case. */
    public boolean isLike(String other) {
        return Expression.of(topic).isLike(Expression.of(other));
    }

    /** In another spelling. */
    public Subscription written(String other) {
        return new Subscription(id, to, other, created, active, strictness, outlets, schedule, snoozed);
    }

    public Subscription active(boolean other) {
        return new Subscription(id, to, topic, created, other, strictness, outlets, schedule, snoozed);
    }

    public Subscription withStrictness(int other) {
        int within = Math.clamp(other, 0, STRICTEST);
        return new Subscription(id, to, topic, created, active, within, outlets, schedule, snoozed);
    }

    public Subscription withOutlets(int other) {
        return new Subscription(id, to, topic, created, active, strictness, other, schedule, snoozed);
    }

    public Subscription with(PartialSchedule other) {
        return new Subscription(id, to, topic, created, active, strictness, outlets, other, snoozed);
    }

    public Subscription snoozed(Optional<Instant> until) {
        return new Subscription(id, to, topic, created, active, strictness, outlets, schedule, until);
    }

    /** Until when it is silent, where it is so now. A time too far ahead was said by a clock that was wrong. */
    public Optional<Instant> silentUntil(Instant now) {
        return snoozed.filter(now::isBefore).filter(until -> until.isBefore(now.plus(LONGEST_SILENCE)));
    }

    public boolean onlyBigNews() {
        return outlets >= BIG_NEWS;
    }
}
