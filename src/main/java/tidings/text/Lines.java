package tidings.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables among the resources: UTF-8 text files, with remarks behind "#". */
public final class Lines {
    private Lines() {}

    /** The lines that say something. */
    public static List<String> of(String resource) {
        try (InputStream file = Objects.requireNonNull(Lines.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
