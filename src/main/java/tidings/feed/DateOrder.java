package tidings.feed;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import tidings.intake.DateField;
import tidings.intake.DateField.Order;
import tidings.text.Language;

/** What a feed means by "05/11/2026": its other dates tell, and where they do not, its language. */
final class DateOrder {
    private static final Set<String> DATES =
            Set.of("pubdate", "published", "updated", "modified", "issued", "dc:date", "date", "lastbuilddate");

    private DateOrder() {}

    static Order of(List<Element> elements, Language language) {
        return elements.stream()
                .filter(element -> DATES.contains(Names.of(element)))
                .flatMap(element -> DateField.order(element.wholeText()).stream())
                .findFirst()
                .orElse(
                        language.equals(Language.ENGLISH) || language.equals(Language.UNKNOWN)
                                ? Order.MONTH_FIRST
                                : Order.DAY_FIRST);
    }
}
