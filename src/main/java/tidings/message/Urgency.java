package tidings.message;

/** Who goes first. Declared in that order; it also decides what happens when a crash leaves it open whether a message arrived. */
public enum Urgency {
    /** Someone waits for it. Sent again after a crash: a rare double is better than no answer. */
    ANSWER,
    /** News somebody follows. Sent again after a crash: nobody may miss it. */
    ALERT,
    /** To everyone at once. Never sent again: nobody misses it, and a double would annoy all. */
    BULK
}
