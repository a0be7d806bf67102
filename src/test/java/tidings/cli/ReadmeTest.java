package tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program answers. */
class ReadmeTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstAnswerIsTheOneThatIsShown() throws IOException {
        StringWriter out = new StringWriter();
        new CommandLineInterface(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), Map.of())
                .run("digest", "--database", folder.resolve("news.db").toString(), "Putin ceasefire conditions");

        assertThat(Files.readString(Path.of("README.md")))
                .contains(out.toString().strip());
    }
}
