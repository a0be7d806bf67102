package tidings.alert;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.story.Stories;

/** Whether outlets have corrected or retracted what was told: in words of their own, which were not there then. */
final class Corrections {
    private final Stories stories;

    Corrections(Stories stories) {
        this.stories = stories;
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

    /** When an article last came to say that it was wrong; empty where it does not. */
    Optional<Instant> last(StoredArticle stored) {
        return stories.versions(stored.id()).stream()
                .filter(then -> between(then, stored).isPresent())
                .map(Stories.Version::replaced)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Correction> between(Stories.Version then, StoredArticle stored) {
        Article now = stored.article();
        return CorrectionWords.since(then.title() + "\n" + then.text(), now.title() + "\n" + now.text())
                .map(kind -> new Correction(kind, stored.id(), now.source()));
    }
}
