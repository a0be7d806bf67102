package tidings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.App;
import tidings.Refusal;
import tidings.feed.Feeds;
import tidings.feed.Feeds.Added;
import tidings.feed.Feeds.Addition;
import tidings.feed.Opml;

/** {@code tidings feeds import}: takes over the list of another feed reader. */
@Command(name = "import", description = "Add the feeds of an OPML file, as every feed reader exports it.")
final class FeedsImportCommand implements Callable<Integer> {
    private static final long LONGEST = 50L << 20;

    @Mixin
    private Run run = new Run();

    @Parameters(paramLabel = "FILE", description = "OPML.")
    private Path file = Path.of("");

    @Option(names = "--group", paramLabel = "NAME", description = "One group for those that are in none in the file.")
    private String group = "";

    @Override
    public Integer call() {
        Opml.Outlines outlines = Opml.read(bytes());
        outlines.refused().forEach(url -> run.err().printf("%s: This is no web address.%n", Plain.text(url)));
        if (outlines.feeds().isEmpty()) {
            throw new Refusal("There are no feeds in %s; an OPML file has an xmlUrl for each.".formatted(file));
        }
        try (App app = run.open()) {
            Feeds feeds = app.feeds().feeds();
            long added = outlines.feeds().stream()
                    .map(this::grouped)
                    .filter(feed -> feeds.takeOver(feed) instanceof Added.New)
                    .count();
            run.out()
                    .printf(
                            "%d feeds added, %d already here%n",
                            added, outlines.feeds().size() - added);
            return 0;
        }
    }

    private Addition grouped(Addition feed) {
        return new Addition(
                feed.url(), feed.title(), feed.group().isEmpty() ? group : feed.group(), feed.site(), feed.state());
    }

    private byte[] bytes() {
        try {
            if (Files.size(file) > LONGEST) {
                throw new Refusal("%s is longer than 50 MB; that is no list of feeds.".formatted(file));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("The file %s cannot be read.".formatted(file), e);
        }
    }
}
