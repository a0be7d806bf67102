package tidings.source;

import java.util.List;
import java.util.Optional;
import tidings.feed.ChatFeeds.Own;
import tidings.web.WebUrl;

/** Which feed somebody means by what they write. */
final class Named {
    private Named() {}

    /** By its address, with or without scheme, by its title, or by its site where only one is of that. */
    static Optional<Own> among(List<Own> all, String which) {
        Optional<WebUrl> url = WebUrl.parse(which.contains("://") ? which : "https://" + which);
        return all.stream()
                .filter(own -> own.feed().title().equalsIgnoreCase(which)
                        || url.map(WebUrl::toString)
                                .filter(own.feed().url()::equals)
                                .isPresent())
                .findFirst()
                .or(() -> only(all.stream()
                        .filter(own ->
                                WebUrl.parse(own.feed().url()).map(WebUrl::host).equals(url.map(WebUrl::host)))
                        .toList()));
    }

    private static Optional<Own> only(List<Own> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
