package tidings.feed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tidings.article.Articles;
import tidings.intake.Draft;
import tidings.intake.Encoding;
import tidings.intake.FeedFiles;

/** Feeds and lists of feeds that somebody has as files. Whoever brings one vouches for it; no page of it is fetched. */
public record SavedFeeds(Feeds feeds, Articles articles, Clock clock) implements FeedFiles {
    private static final String NEITHER =
            "This XML is neither a feed (RSS, Atom) nor a list of feeds (OPML); bring text, HTML or JSON Lines.";

    @Override
    public Found read(byte[] file) {
        return switch (new FeedReader().read(file, "", "")) {
            case FeedReader.Reading.Parsed(var feed) -> new Found.Items(items(feed));
            case FeedReader.Reading.NotAFeed(var reason) -> listed(Opml.read(file), isJson(file) ? reason : NEITHER);
        };
    }

    private static boolean isJson(byte[] file) {
        return Encoding.decode(file, "").stripLeading().startsWith("{");
    }

    /** Feeds begin with the newest; we end with it, as at a visit. */
    private List<Item> items(FeedDocument feed) {
        SharedParts shared = SharedParts.of(feed.items());
        Addresses addresses = new Addresses(articles, item -> false, item -> false);
        return feed.items().reversed().stream()
                .map(item -> Told.of(item, feed, "", Home.NONE, shared))
                .map(told -> new Item(draft(told), article -> addresses.placed(article, told)))
                .toList();
    }

    private Draft draft(Told told) {
        FeedItem item = told.item();
        return new Draft(
                written(item.url()),
                written(item.title()),
                told.text().paragraphs(),
                item.time(clock.instant()),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }

    private Found listed(Opml.Outlines outlines, String reason) {
        if (outlines.feeds().isEmpty() && outlines.refused().isEmpty()) {
            return new Found.Other(reason);
        }
        List<Feeds.Added> added = outlines.feeds().stream().map(feeds::takeOver).toList();
        int fresh =
                (int) added.stream().filter(Feeds.Added.New.class::isInstance).count();
        return new Found.Listed(fresh, added.size() - fresh, outlines.refused());
    }
}
