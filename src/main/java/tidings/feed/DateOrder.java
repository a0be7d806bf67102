package tidings.feed;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tidings.intake.DateField;
import tidings.intake.DateField.Order;
import tidings.text.Language;

/** What a feed means by "05/11/2026": its other dates tell, and where they do not, its language. */
final class DateOrder {
    private static final Set<String> DATES =
            Set.of("pubdate", "published", "updated", "modified", "issued", "dc:date", "date", "lastbuilddate");

    /** Of any country but the United States and the Philippines. */
    private static final Pattern OTHER_ENGLISH = Pattern.compile("(?i)\\s*en[-_](?!us\\b|ph\\b)[a-z]{2}\\b.*");

    private DateOrder() {}

    /** @param tag the language that the feed claims, "en-GB"; empty where it claims none */
    static Order of(List<Element> elements, String tag) {
        return elements.stream()
                .filter(element -> DATES.contains(Names.of(element)))
                .flatMap(element -> DateField.order(element.wholeText()).stream())
                .findFirst()
                .orElse(isAmerican(tag) ? Order.MONTH_FIRST : Order.DAY_FIRST);
    }

    /** English of no country mostly is, and software that says nothing. */
    private static boolean isAmerican(String tag) {
        Language language = Language.ofTag(tag);
        return language.equals(Language.UNKNOWN)
                || (language.equals(Language.ENGLISH)
                        && !OTHER_ENGLISH.matcher(tag).matches());
    }
}
