package tidings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tidings.App;
import tidings.Refusal;
import tidings.intake.Encoding;
import tidings.intake.PageReader;
import tidings.intake.PageReader.PageArticle;
import tidings.text.ProfileDetector;
import tidings.web.FetchRequest;
import tidings.web.Fetched;

/** {@code tidings extract}: shows the article in a page. */
@Command(name = "extract", description = "Show the article that is read out of a page. Nothing is stored.")
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Parameters(paramLabel = "FILE|URL", description = "HTML in a file, or an address of the web.")
    private String place = "";

    @Option(names = "--json", description = "All that was found, as one line of JSON.")
    private boolean json;

    /** An article as programs read it. */
    private record JsonArticle(
            String url,
            Optional<String> title,
            Optional<String> author,
            Optional<Instant> published,
            Optional<String> site,
            String language,
            String text) {
        static JsonArticle of(PageArticle page) {
            return new JsonArticle(
                    page.url(),
                    page.title(),
                    page.author(),
                    page.published(),
                    page.site(),
                    page.language().code(),
                    page.text());
        }
    }

    @Override
    public Integer call() {
        PageArticle page = place.matches("(?i)https?://.*") ? fetched() : read();
        if (json) {
            run.out().println(Json.line(JsonArticle.of(page)));
        } else {
            tell(page);
        }
        if (page.paragraphs().isEmpty()) {
            run.err().println("There is no article in this page.");
            return 1;
        }
        return 0;
    }

    private void tell(PageArticle page) {
        PrintWriter out = run.out();
        page.title().ifPresent(title -> out.println(Plain.text(title)));
        page.author().ifPresent(author -> out.println("by " + Plain.text(author)));
        out.printf(
                "%s%s · %s%n%n",
                page.published().map(date -> date + " · ").orElse(""), Plain.text(page.url()), page.language());
        page.paragraphs().forEach(paragraph -> out.println(Plain.text(paragraph)));
    }

    private PageArticle fetched() {
        try (App app = run.open()) {
            return switch (app.feeds().fetcher().fetch(FetchRequest.page(place))) {
                case Fetched.Document document ->
                    read(Encoding.decode(document.body(), document.contentType()), document.url());
                case Fetched.Failed failed -> throw new Refusal(failed.reason());
                case Fetched.Gone ignored -> throw new Refusal("The page is gone for good (410).");
                case Fetched.NotYet ignored -> throw new Refusal("Its host is asked for others first; try again.");
                case Fetched.Later ignored -> throw new Refusal("The server asks for patience; try again later.");
                case Fetched.NotModified ignored -> throw new Refusal("The server sends nothing.");
            };
        }
    }

    private PageArticle read() {
        try {
            return read(Encoding.decode(Files.readAllBytes(Path.of(place)), ""), "");
        } catch (IOException | InvalidPathException e) {
            throw new Refusal("The file %s cannot be read.".formatted(place), e);
        }
    }

    private static PageArticle read(String page, String url) {
        return new PageReader(new ProfileDetector()).read(page, url);
    }
}
