package tidings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tidings.App;
import tidings.Refusal;
import tidings.feed.Feed;
import tidings.feed.Opml;

/** {@code tidings feeds export}: hands the list to another feed reader. */
@Command(name = "export", description = "Write all feeds as OPML, which every feed reader can import.")
final class FeedsExportCommand implements Runnable {
    @Mixin
    private Run run = new Run();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to; standard output if not named.")
    private @Nullable Path file;

    @Override
    public void run() {
        try (App app = run.open()) {
            List<Feed> feeds = app.feeds().feeds().all();
            String opml = Opml.write(feeds);
            if (file == null) {
                run.out().print(opml);
                return;
            }
            Files.writeString(file, opml);
            run.out().printf("%d feeds written to %s%n", feeds.size(), file);
        } catch (IOException e) {
            throw new Refusal("The file %s cannot be written.".formatted(file), e);
        }
    }
}
