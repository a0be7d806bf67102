package tidings.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The authors of a channel or an entry: structured in Atom, a line in RSS. */
final class People {
    private People() {}

    /** Those of the first of these names that has any. */
    static List<Person> of(Fields fields, String... names) {
        return Stream.of(names)
                .map(name -> fields.all(name).stream()
                        .flatMap(element -> person(element).stream())
                        .distinct()
                        .toList())
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Person> person(Element element) {
        Fields parts = new Fields(element);
        if (parts.first("name", "email").isPresent()) {
            return Person.of(parts.line("name"), parts.text("email"));
        }
        return Person.parse(TextConstruct.line(element));
    }
}
