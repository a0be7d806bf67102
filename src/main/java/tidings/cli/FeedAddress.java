package tidings.cli;

import java.util.Optional;
import java.util.stream.Stream;
import tidings.feed.Feed;
import tidings.feed.Feeds;
import tidings.web.WebUrl;

/** Which feed of ours somebody means by an address, in any spelling of it and with or without its scheme. */
final class FeedAddress {
    private FeedAddress() {}

    static Optional<Feed> among(Feeds feeds, String written) {
        return Stream.of("", "https://", "http://")
                .flatMap(scheme -> WebUrl.parse(scheme + written.strip()).stream())
                .flatMap(url -> feeds.withUrl(url.toString()).stream())
                .findFirst();
    }
}
