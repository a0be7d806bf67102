package tidings.telegram;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** What an answer of the server means for a message of the outbox. */
sealed interface Verdict {
    record Arrived(OptionalLong number) implements Verdict {}

    record TooFast(Duration pause) implements Verdict {}

    /** Blocked, kicked, deleted: nothing arrives there. */
    record Unreachable(String why) implements Verdict {}

    record Moved(long to) implements Verdict {}

    /** Our markup is wrong. It goes out as plain text. */
    record BadMarkup(String why) implements Verdict {}

    record TooLarge() implements Verdict {}

    /** The message to be edited is not there any more. */
    record Gone() implements Verdict {}

    record Refused(String why) implements Verdict {}

    /** We may not write there at the moment. */
    record NoRight(String why) implements Verdict {}

    /** The forum topic is not there any more. */
    record ThreadGone(String why) implements Verdict {}

    /** Surely not sent, and worth another try. */
    record NotNow(String why) implements Verdict {}

    record Unknown(String why) implements Verdict {}

    Duration USUAL_WAIT = Duration.ofSeconds(5);

    /** The chat is closed to us. Any other 403 is a missing right, which may come back. */
    List<String> LEFT = List.of(
            "blocked by the user",
            "user is deactivated",
            "bot was kicked",
            "not a member",
            "was deactivated",
            "was deleted",
            "can't initiate conversation");

    /** Missing rights as a 400 tells them. */
    List<String> RIGHTS = List.of(
            "not enough rights",
            "no rights to send",
            "need administrator rights",
            "chat_admin_required",
            "chat_write_forbidden",
            "chat_restricted",
            "chat_send_",
            "topic_closed");

    List<String> GONE_THREADS = List.of("message thread not found", "topic_deleted");

    static Verdict of(Answer answer) {
        return switch (answer) {
            case Answer.Done(var result) ->
                new Arrived(
                        result.has("message_id")
                                ? OptionalLong.of(result.path("message_id").asLong())
                                : OptionalLong.empty());
            case Answer.Unavailable(var why) -> new NotNow(why);
            case Answer.Unknown(var why) -> new Unknown(why);
            case Answer.Refused refused -> of(refused);
        };
    }

    private static Verdict of(Answer.Refused refused) {
        if (refused.movedTo().isPresent()) {
            return new Moved(refused.movedTo().getAsLong());
        }
        return switch (refused.code()) {
            case 429 -> new TooFast(refused.retryAfter().orElse(USUAL_WAIT));
            case 403 ->
                LEFT.stream().anyMatch(refused::says)
                        ? new Unreachable(refused.description())
                        : new NoRight(refused.description());
            case 400 -> badRequest(refused);
            case 401 -> new NotNow(refused.description()); // the poller tells the operator
            default -> new Refused(refused.description());
        };
    }

    private static Verdict badRequest(Answer.Refused refused) {
        if (refused.says("message is not modified") || refused.says("message to delete not found")) {
            return new Arrived(OptionalLong.empty());
        } else if (refused.says("can't parse entities") || refused.says("invalid unicode")) {
            return new BadMarkup(refused.description());
        } else if (refused.says("message is too long")
                || refused.says("caption is too long")
                || refused.says("entities_too_long")) {
            return new TooLarge();
        } else if (refused.says("message to edit not found")
                || refused.says("message can't be edited")
                || refused.says("no text in the message to edit")) {
            return new Gone();
        } else if (refused.says("chat not found")) {
            return new Unreachable(refused.description());
        } else if (GONE_THREADS.stream().anyMatch(refused::says)) {
            return new ThreadGone(refused.description());
        } else if (RIGHTS.stream().anyMatch(refused::says)) {
            return new NoRight(refused.description());
        }
        return new Refused(refused.description());
    }
}
