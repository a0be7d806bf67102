package tidings.writer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.digest.Digester.Statement;

/** Finished digests: the same question about the same articles costs nothing for an hour. */
final class RememberedDigests {
    private static final Duration TIME = Duration.ofHours(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ModelMemory memory;
    private final String writer;

    /** @param writer who writes: the model, who judges beside the code, and the versions of the prompts */
    RememberedDigests(ModelMemory memory, String writer) {
        this.memory = memory;
        this.writer = writer;
    }

    Optional<List<Statement>> recall(Task task, List<Excerpt> read) {
        return memory.recall(key(task, read)).map(RememberedDigests::read);
    }

    void keep(Task task, List<Excerpt> read, List<Statement> lines) {
        if (read.stream().anyMatch(Excerpt::isFromChat)) {
            return;
        }
        try {
            memory.keep(key(task, read), JSON.writeValueAsString(lines), TIME);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Statements are plain values.", e);
        }
    }

    private String key(Task task, List<Excerpt> read) {
        List<String> parts = new ArrayList<>(List.of(
                "digest",
                writer,
                task.subject(),
                task.reader().language().code(),
                task.reader().manner().name(),
                Integer.toString(task.lines())));
        for (Excerpt excerpt : read) {
            parts.add(Long.toString(excerpt.stored().id()));
            excerpt.sentences().forEach(sentence -> parts.add(sentence.text()));
        }
        return MemoryKey.of(parts);
    }

    private static List<Statement> read(String json) {
        try {
            return List.of(JSON.readValue(json, Statement[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What this program kept cannot be read.", e);
        }
    }
}
