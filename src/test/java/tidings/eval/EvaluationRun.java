package tidings.eval;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the data, the answers and the scorers are.
 *
 * @param data EVAL_DATA; the scorers stand beside it
 * @param split EVAL_SPLIT, "dev" unless told
 * @param output where the answers go, target/eval
 */
record EvaluationRun(Path data, String split, Path output) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static EvaluationRun fromEnvironment() {
        Path data = Path.of(System.getenv().getOrDefault("EVAL_DATA", "../shared/eval/data"));
        return new EvaluationRun(
                data.toAbsolutePath().normalize(),
                System.getenv().getOrDefault("EVAL_SPLIT", "dev"),
                Path.of("target", "eval").toAbsolutePath());
    }

    boolean has(String folder) {
        return Files.isDirectory(data.resolve(folder));
    }

    /** The rows of a JSON Lines file under EVAL_DATA. */
    List<JsonNode> rows(String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve(file))) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    /** Writes the answers as JSON Lines and has them scored: {@code scorer} is the script's name and its arguments. */
    List<Map<String, Object>> scored(String name, List<? extends Map<String, ?>> answers, String... scorer)
            throws IOException, InterruptedException {
        Files.createDirectories(output);
        Path hypotheses = output.resolve(name + ".jsonl");
        List<String> lines = new ArrayList<>();
        for (Map<String, ?> answer : answers) {
            lines.add(JSON.writeValueAsString(answer));
        }
        Files.write(hypotheses, lines);
        return score(hypotheses, output.resolve(name + ".scores.json"), scorer);
    }

    /** Runs a scorer's other command, such as one that makes the questions, and returns the file with its output. */
    Path python(String... script) throws IOException, InterruptedException {
        Files.createDirectories(output);
        List<String> command = new ArrayList<>(
                List.of("python3", data.resolveSibling(script[0]).toString()));
        command.addAll(List.of(script).subList(1, script.length));
        command.addAll(List.of("--split", split));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("EVAL_DATA", data.toString());
        Path log = output.resolve(script[0] + ".log");
        int status = process.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("%s ended with %d: %s".formatted(command, status, Files.readString(log)));
        }
        return log;
    }

    private List<Map<String, Object>> score(Path hypotheses, Path scores, String... scorer)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", data.resolveSibling(scorer[0]).toString()));
        command.addAll(List.of(scorer).subList(1, scorer.length));
        command.addAll(List.of("--split", split, "--hyp", hypotheses.toString(), "--json", scores.toString()));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("EVAL_DATA", data.toString());
        Path log = output.resolve(hypotheses.getFileName() + ".log");
        int status = process.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("%s ended with %d: %s".formatted(command, status, Files.readString(log)));
        }
        return JSON.readValue(scores.toFile(), new TypeReference<>() {});
    }
}
