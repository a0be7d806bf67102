package tidings.feed;

import java.util.List;
import java.util.Optional;
import tidings.intake.Draft;
import tidings.intake.FeedFiles;

/** Feeds and lists of feeds that somebody has as files. Whoever brings one vouches for it; no page of it is fetched. */
public record SavedFeeds(Feeds feeds) implements FeedFiles {
    @Override
    public Found read(byte[] xml) {
        return switch (new FeedReader().read(xml, "", "")) {
            case FeedReader.Reading.Parsed(var feed) ->
                new Found.Items(feed.items().stream().map(SavedFeeds::draft).toList());
            case FeedReader.Reading.NotAFeed ignored -> listed(Opml.read(xml));
        };
    }

    private static Draft draft(FeedItem item) {
        return new Draft(
                written(item.url()),
                written(item.title()),
                FeedText.of(item).paragraphs(),
                item.published().or(item::updated),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }

    private Found listed(Opml.Outlines outlines) {
        if (outlines.feeds().isEmpty() && outlines.refused().isEmpty()) {
            return new Found.Other(
                    "This XML is neither a feed (RSS, Atom) nor a list of feeds (OPML); bring text, HTML or JSON Lines.");
        }
        List<Feeds.Added> added = outlines.feeds().stream().map(feeds::add).toList();
        int fresh =
                (int) added.stream().filter(Feeds.Added.New.class::isInstance).count();
        return new Found.Listed(fresh, added.size() - fresh, outlines.refused());
    }
}
