package tidings.alert;

import java.time.Instant;
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

    /** What an article said before it was retracted; empty where it was not. */
    Optional<StoredArticle> beforeRetraction(StoredArticle stored) {
        return stories.versions(stored.id()).stream()
                .filter(then -> between(then, stored)
                        .filter(each -> each.kind() == Correction.Kind.RETRACTED)
                        .isPresent())
                .reduce((earlier, later) -> later)
                .map(then -> new StoredArticle(stored.id(), as(stored.article(), then)));
    }

    private static Article as(Article now, Stories.Version then) {
        return new Article(
                now.url(), then.title(), then.text(), now.published(), now.source(), now.language(), now.origin());
    }

    private static Optional<Correction> between(Stories.Version then, StoredArticle stored) {
        Article now = stored.article();
        return CorrectionWords.since(then.title() + "\n" + then.text(), now.title() + "\n" + now.text())
                .map(kind -> new Correction(kind, stored.id(), now.source()));
    }
}
