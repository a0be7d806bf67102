package tidings.cli;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidings.Refusal;

/** A file of many topics, one JSON object a line, answered in the same order with one JSON line each. */
final class Batch {
    private final Path file;

    Batch(Path file) {
        this.file = file;
    }

    /**
     * One line of the file.
     *
     * @param id comes back with the answer as it is
     * @param topic what is asked; "query" is the same
     * @param urls the only articles to use; empty for any
     * @param sentences how many lines the digest, or each date of a timeline, may have
     * @param dates how many turning points a timeline may have
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            @Nullable JsonNode id,
            @JsonAlias("query") @Nullable String topic,
            @Nullable Set<String> urls,
            Optional<Integer> sentences,
            Optional<Integer> dates) {
        /** One question from the command line, which has no id. */
        static Item of(String topic) {
            return new Item(null, topic, null, Optional.empty(), Optional.empty());
        }

        Set<String> only() {
            return urls == null ? Set.of() : urls;
        }

        String asked() {
            return topic == null ? "" : topic;
        }
    }

    /** Writes the answer of each line. A line that cannot be read is answered with an "error"; the others go on. */
    void answer(PrintWriter out, Function<Item, Object> answer) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.println(Json.line(answerOf(line, number, answer)));
                }
            }
        } catch (IOException e) {
            throw new Refusal("The batch file %s cannot be read.".formatted(file), e);
        }
    }

    private Object answerOf(String line, int number, Function<Item, Object> answer) {
        try {
            return answer.apply(Json.mapper().readValue(line, Item.class));
        } catch (JsonProcessingException e) {
            return Map.of("line", number, "error", "This line is not a JSON object with an id and a topic.");
        } catch (Refusal e) {
            return Map.of("line", number, "error", String.valueOf(e.getMessage()));
        }
    }
}
