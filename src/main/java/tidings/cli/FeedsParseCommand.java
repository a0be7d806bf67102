package tidings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.Refusal;
import tidings.feed.FeedReader;
import tidings.feed.FeedReader.Reading;

/** {@code tidings feeds parse}: shows what a feed says, from a file. */
@Command(name = "parse", description = "Read a feed from a file and show what it says.")
final class FeedsParseCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Parameters(paramLabel = "FILE", description = "RSS, Atom, RDF or JSON Feed.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "All fields, as one line of JSON.")
    private boolean json;

    @Option(names = "--url", paramLabel = "URL", description = "Where it came from, to make its links absolute.")
    private String url = "";

    @Override
    public Integer call() {
        return switch (new FeedReader().read(bytes(), "", url)) {
            case Reading.NotAFeed(var reason) -> throw new Refusal("%s: %s".formatted(file, reason));
            case Reading.Parsed(var feed) -> {
                if (json) {
                    run.out().println(Json.line(JsonFeedDocument.of(feed)));
                } else {
                    FeedText.print(feed, run.out());
                }
                yield 0;
            }
        };
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("The file %s cannot be read.".formatted(file), e);
        }
    }
}
