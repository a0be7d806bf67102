package tidings.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tidings.digest.Answer;

/**
 * The JSON form of an answer.
 *
 * @param reason why there is no digest, or why it is not in the model's words, or not all of it
 */
record JsonDigest(
        Optional<JsonNode> id,
        String topic,
        String language,
        String writer,
        boolean empty,
        Optional<String> reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> nearest,
        List<JsonLine> sentences,
        List<JsonSource> sources,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<JsonNewer> newer) {
    static JsonDigest of(Batch.Item item, Answer answer) {
        Optional<JsonNode> id = Optional.ofNullable(item.id());
        return switch (answer) {
            case Answer.Digest(var topic, var language, var writer, var setback, var lines, var sources, var newer) ->
                new JsonDigest(
                        id,
                        topic,
                        language.code(),
                        writer,
                        false,
                        setback.map(JsonDigest::word),
                        List.of(),
                        JsonLine.all(lines),
                        JsonSource.all(sources),
                        newer.map(JsonNewer::of));
            case Answer.Nothing(var topic, var language, var reason, var nearest) ->
                new JsonDigest(
                        id,
                        topic,
                        language.code(),
                        "none",
                        true,
                        Optional.of(word(reason)),
                        nearest,
                        List.of(),
                        List.of(),
                        Optional.empty());
        };
    }

    private static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
