package tidings.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tidings.App;
import tidings.article.Article;
import tidings.feed.Discovery;
import tidings.feed.Feed;
import tidings.feed.FeedCheck;
import tidings.feed.ReadItem;
import tidings.intake.Editor.Edited;
import tidings.story.Place;
import tidings.web.Hop;

/** {@code tidings feeds check}: what a visit to a feed would do, step by step. */
@Command(
        name = "check",
        description = {
            "Show step by step what happens to a feed: the servers' answers,",
            "what the feed says, the articles that its first items would become,",
            "and how earlier visits went, where it is one of ours.",
            "Nothing is stored."
        })
final class FeedsCheckCommand implements Callable<Integer> {
    private static final int SHOWN = 160;

    @Mixin
    private Run run = new Run();

    @Parameters(paramLabel = "URL", description = "The feed.")
    private String url = "";

    @Override
    public Integer call() {
        try (App app = run.open()) {
            Optional<Feed> ours = FeedAddress.among(app.feeds().feeds(), url);
            FeedCheck.Report report =
                    app.feeds().check().check(ours.map(Feed::url).orElseGet(() -> Discovery.address(url)));
            report.hops().forEach(this::tell);
            report.feed().ifPresent(feed -> FeedText.print(feed, run.out()));
            report.items().forEach(item -> tell(item, app));
            ours.ifPresent(feed -> FeedText.printVisits(feed, run.out()));
            if (!report.trouble().isEmpty()) {
                run.err().println(Plain.text(report.trouble()));
            }
            return report.trouble().isEmpty() ? 0 : 1;
        }
    }

    private void tell(Hop hop) {
        run.out().printf("%d  %s%n", hop.status(), Plain.text(hop.url()));
        new TreeMap<>(hop.headers())
                .forEach((name, value) -> run.out().printf("     %s: %s%n", name, Plain.text(value)));
    }

    private void tell(ReadItem read, App app) {
        PrintWriter out = run.out();
        switch (read.edited()) {
            case Edited.Refused(var reason) ->
                out.printf("%n%s%n  refused: %s%n", Plain.text(read.item().title()), reason);
            case Edited.Ready(var article) -> tell(read, article, app);
        }
    }

    private void tell(ReadItem read, Article article, App app) {
        PrintWriter out = run.out();
        String from = switch (read.from()) {
            case FEED -> "the feed" + (read.remark().isEmpty() ? "" : " (" + read.remark() + ")");
            case PAGE -> "its page";
            case STORE -> "the store";
        };
        String text = article.text().replace('\n', ' ');
        out.printf(
                "%n%s%n  %s · %s · %s · %s%n  %d characters from %s: %s%n",
                Plain.text(article.title()),
                article.url(),
                article.source(),
                article.language(),
                Plain.text(told(app.place(article))),
                article.text().length(),
                Plain.text(from),
                Plain.text(text.substring(
                        0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))))));
    }

    private static String told(Place place) {
        return switch (place) {
            case Place.Known ignored -> "stored already";
            case Place.Copy(var of) ->
                "a copy of what %s has".formatted(of.article().source());
            case Place.Continues(var story) ->
                "new, in the story “%s” (%d articles, %d outlets)"
                        .formatted(
                                story.title(),
                                story.articles().size(),
                                story.outlets().size());
            case Place.New ignored -> "new, a story of its own";
        };
    }
}
