package tidings.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its meta elements, looked through once: a page may have a hundred thousand of them. */
record Metas(Map<String, String> byName) {
    private static final List<String> NAMES = List.of("name", "property", "http-equiv", "itemprop");

    static Metas of(Document page) {
        Map<String, String> byName = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content");
            if (!content.isBlank()) {
                NAMES.forEach(name -> byName.putIfAbsent(meta.attr(name).strip().toLowerCase(Locale.ROOT), content));
            }
        }
        return new Metas(byName);
    }

    /** What is said under the first of these names that says anything. */
    Optional<String> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                .findFirst();
    }
}
