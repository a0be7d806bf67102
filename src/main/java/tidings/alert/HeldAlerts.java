package tidings.alert;

import java.time.Instant;

/** Alerts that wait because somebody said "not now". Every step may be made twice. */
public interface HeldAlerts {
    /** What waits for the sake of this topic and was due before is due then. */
    void hold(long subscription, Instant until);

    /** What waits for the sake of this topic and was held until then is due now. */
    void release(long subscription, Instant until, Instant now);
}
