package tidings.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a model is told to do: {@code prompts/NAME.txt}, whose first line is its version.
 *
 * @param version goes into the keys of what is kept, so that a new prompt is asked anew
 */
record PromptFile(String version, String text) {
    static PromptFile named(String name) {
        try (InputStream file = PromptFile.class.getResourceAsStream("/prompts/%s.txt".formatted(name))) {
            if (file == null) {
                throw new IllegalStateException("The prompt %s is missing from the program.".formatted(name));
            }
            String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            return new PromptFile(name + " " + parts[0], parts[1].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These versions, for the keys of what is kept. */
    static String versions(PromptFile... prompts) {
        return Arrays.stream(prompts).map(PromptFile::version).collect(Collectors.joining(", "));
    }

    /** The text with these values in its places. Only what this program chooses goes in, never a person's words. */
    String with(Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return filled;
    }
}
