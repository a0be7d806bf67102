package tidings.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tidings.digest.Digester.Statement;

/**
 * What the model is asked: the rules, and the sentences under ids that carry a nonce of this request, so that no stored
 * text can name one.
 */
record Prompt(String nonce, String topic, List<Statement> evidence, int lines) {
    static Prompt of(String topic, List<Statement> evidence, int lines, RandomGenerator random) {
        return new Prompt(
                Integer.toString(random.nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36), topic, evidence, lines);
    }

    String rules() {
        try (InputStream file = Prompt.class.getResourceAsStream("/prompts/write.txt")) {
            if (file == null) {
                throw new IllegalStateException("The prompt write.txt is missing from the program.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{lines}}", Integer.toString(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String material() {
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> id(i) + " " + clean(evidence.get(i).text()))
                .collect(Collectors.joining("\n", "Topic: " + clean(topic) + "\n", ""));
    }

    String id(int index) {
        return nonce + "-" + (index + 1);
    }

    /** The evidence with these ids, unknown ones left out. */
    List<Statement> cited(List<String> ids) {
        return IntStream.range(0, evidence.size())
                .filter(i -> ids.contains(id(i)))
                .mapToObj(evidence::get)
                .toList();
    }

    /** One line without control, zero-width, bidirectional and private characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}]", "")
                .strip();
    }
}
