package tidings.alert;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.story.Stories;
import tidings.text.Lines;

/** Whether outlets have corrected or retracted what was told: in words of their own, which were not there then. */
final class Corrections {
    private static final Predicate<String> CORRECTED = words("corrected: ");
    private static final Predicate<String> RETRACTED = words("retracted: ");

    private static final int LEAD = 400;

    private final Stories stories;

    Corrections(Stories stories) {
        this.stories = stories;
    }

    private static Predicate<String> words(String kind) {
        String any = Lines.of("/alert/corrections.txt").stream()
                .filter(line -> line.startsWith(kind))
                .flatMap(line -> Arrays.stream(line.substring(kind.length()).split("\\|")))
                .map(String::strip)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + any + ")").asPredicate();
    }

    /** The gravest of what was told, each article as it was told last. */
    Optional<Correction> of(List<Alert.Told> told) {
        Map<Long, Instant> last = new LinkedHashMap<>();
        told.forEach(each -> each.articles().forEach(id -> last.merge(id, each.at(), Corrections::later)));
        return last.entrySet().stream()
                .flatMap(each -> of(each.getKey(), each.getValue()).stream())
                .max((one, other) -> one.kind().compareTo(other.kind()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<Correction> of(long article, Instant told) {
        return stories.versions(article).stream()
                .filter(version -> version.replaced().isAfter(told)) // what is told within its second is told by then
                .findFirst()
                .flatMap(then -> stories.withId(article).flatMap(now -> between(then, now)));
    }

    /** What an article said before it was retracted; empty where it was not. Asked of all that arrives, so its lead says so. */
    Optional<StoredArticle> beforeRetraction(StoredArticle stored) {
        Article now = stored.article();
        String text = now.title() + "\n" + now.text();
        return RETRACTED.test(text.substring(0, Math.min(text.length(), LEAD)).toLowerCase(Locale.ROOT))
                ? stories.versions(stored.id()).stream()
                        .reduce((earlier, later) -> later)
                        .map(then -> new StoredArticle(stored.id(), as(now, then)))
                : Optional.empty();
    }

    private static Article as(Article now, Stories.Version then) {
        return new Article(
                now.url(), then.title(), then.text(), now.published(), now.source(), now.language(), now.origin());
    }

    private static Optional<Correction> between(Stories.Version then, StoredArticle stored) {
        Article now = stored.article();
        return kind(then.title() + "\n" + then.text(), now.title() + "\n" + now.text())
                .map(kind -> new Correction(kind, stored.id(), now.source()));
    }

    private static Optional<Correction.Kind> kind(String then, String now) {
        String before = then.toLowerCase(Locale.ROOT);
        String after = now.toLowerCase(Locale.ROOT);
        if (RETRACTED.test(after) && !RETRACTED.test(before)) {
            return Optional.of(Correction.Kind.RETRACTED);
        }
        return CORRECTED.test(after) && !CORRECTED.test(before)
                ? Optional.of(Correction.Kind.CORRECTED)
                : Optional.empty();
    }
}
