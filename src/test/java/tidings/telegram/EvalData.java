package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** Development data beside the checkout; a test that needs it is skipped where it is absent. */
final class EvalData {
    private EvalData() {}

    static List<JsonNode> lines(String file) throws IOException {
        String folder = Objects.requireNonNullElse(System.getenv("EVAL_DATA"), "../shared/eval/data");
        Path path = Path.of(folder, file);
        Assumptions.assumeTrue(Files.exists(path), path + " is not here");
        ObjectMapper mapper = new ObjectMapper();
        return Files.readAllLines(path).stream()
                .map(line -> {
                    try {
                        return mapper.readTree(line);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
