package tidings.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import tidings.feed.Feeds.Addition;

/** Public feeds of known outlets, by language and region. None is asked until the operator enables its group. */
public record Catalogue(SequencedMap<String, List<Addition>> groups) {
    private static final String BUNDLED = "/feeds.opml";

    /** The one that ships with the program, {@code config/feeds.opml}. */
    public static Catalogue bundled() {
        try (InputStream opml = Objects.requireNonNull(Catalogue.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return of(Opml.read(opml.readAllBytes()).feeds());
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled catalogue of feeds cannot be read.", e);
        }
    }

    static Catalogue of(List<Addition> feeds) {
        SequencedMap<String, List<Addition>> groups = new LinkedHashMap<>();
        feeds.forEach(feed ->
                groups.computeIfAbsent(feed.group(), group -> new ArrayList<>()).add(feed));
        return new Catalogue(groups);
    }

    /** The site that a feed has here besides its own host; empty where it has none, or is not listed. */
    String site(String feed) {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(listed -> listed.url().equals(feed))
                .map(Addition::site)
                .findFirst()
                .orElse("");
    }

    /** The feeds of a group; none where there is no such group. */
    public List<Addition> group(String name) {
        return List.copyOf(groups.getOrDefault(name, List.of()));
    }
}
