package tidings.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tidings.intake.DateField;

/** The children of a channel or an entry by the names of the vocabulary, in the order of the feed. */
final class Fields {
    private final Map<String, List<Element>> byName = new HashMap<>();

    Fields(Element parent) {
        parent.children().forEach(this::add);
        // What stands in a group belongs to the entry, after what the entry itself says.
        all("media:group").forEach(group -> group.children().forEach(this::add));
    }

    private void add(Element child) {
        byName.computeIfAbsent(Names.of(child), name -> new ArrayList<>(1)).add(child);
    }

    List<Element> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    Stream<Element> all(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream());
    }

    /** The first element of the first of these names that holds more than blanks. */
    Optional<Element> first(String... names) {
        return all(names)
                .filter(element -> element.hasText() || !element.children().isEmpty())
                .findFirst();
    }

    /** The words of the first of these, without markup; empty where there is none. */
    String text(String... names) {
        return first(names).map(element -> element.wholeText().strip()).orElse("");
    }

    /** The first of these that holds a readable date. */
    Optional<Instant> date(DateField.Order order, String... names) {
        return all(names)
                .flatMap(element -> DateField.read(element.wholeText(), order).stream())
                .findFirst();
    }

    /** The HTML of the first of these; empty where there is none. */
    String html(String... names) {
        return first(names).map(TextConstruct::html).orElse("");
    }

    /** The first of these as one line of plain text; empty where there is none. */
    String line(String... names) {
        return first(names).map(TextConstruct::line).orElse("");
    }
}
