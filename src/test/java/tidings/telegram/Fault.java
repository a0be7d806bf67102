package tidings.telegram;

import java.time.Duration;

/** What can go wrong between us and Telegram. */
sealed interface Fault {
    record TooMany(int retryAfter) implements Fault {}

    /** The server refuses, without doing anything. */
    record Denied(int code, String description) implements Fault {}

    /** A gateway's page, nothing is done. */
    record Gateway() implements Fault {}

    record EmptyAnswer() implements Fault {}

    record BrokenJson() implements Fault {}

    /** Done, but the answer has a field that the library cannot read. */
    record OddField() implements Fault {}

    record Delay(Duration duration) implements Fault {}

    /** The connection breaks, nothing is done. */
    record CutBefore() implements Fault {}

    /** It is done, then the connection breaks: the answer is lost. */
    record CutAfter() implements Fault {}
}
