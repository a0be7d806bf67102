package tidings.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came of a call. Answers are read leniently: {@code ok} and what is needed of {@code result}, so that a field of a
 * newer API never makes a delivered message look like a failure.
 */
sealed interface Answer {
    /** It was done. */
    record Done(JsonNode result) implements Answer {}

    /**
     * The server understood and will not do it.
     *
     * @param retryAfter with 429: how long to wait
     * @param movedTo the number of the supergroup that the chat has become
     */
    record Refused(int code, String description, Optional<Duration> retryAfter, OptionalLong movedTo)
            implements Answer {
        /** Says whether the description has these words, in whatever case. */
        boolean says(String words) {
            return description.toLowerCase(Locale.ROOT).contains(words);
        }
    }

    /** It surely was not done: nothing was reached, or the server is out of order. */
    record Unavailable(String why) implements Answer {}

    /** Nobody knows whether it was done: the connection broke after the call was written. */
    record Unknown(String why) implements Answer {}

    ObjectMapper JSON = new ObjectMapper();

    static Answer of(String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree.path("ok").asBoolean()) {
                return new Done(tree.path("result"));
            }
            int code = tree.path("error_code").asInt();
            return code == 0 || code >= 500
                    ? new Unavailable("The server answered " + code + ".")
                    : refused(code, tree);
        } catch (JsonProcessingException e) {
            // A gateway's page. A truncated success would look different: it begins like one.
            return body.startsWith("{\"ok\":true")
                    ? new Done(JSON.missingNode())
                    : new Unavailable("The server answered with something that is not JSON.");
        }
    }

    private static Refused refused(int code, JsonNode tree) {
        JsonNode parameters = tree.path("parameters");
        Optional<Duration> retryAfter = parameters.has("retry_after")
                ? Optional.of(Duration.ofSeconds(parameters.path("retry_after").asLong()))
                : Optional.empty();
        OptionalLong movedTo = parameters.has("migrate_to_chat_id")
                ? OptionalLong.of(parameters.path("migrate_to_chat_id").asLong())
                : OptionalLong.empty();
        return new Refused(code, tree.path("description").asText(), retryAfter, movedTo);
    }
}
