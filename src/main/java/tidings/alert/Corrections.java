package tidings.alert;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.article.StoredArticle;
import tidings.check.CorrectionNotes;
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
        List<Stories.Version> versions = stories.versions(stored.id());
        return versions.isEmpty() ? Optional.empty() : last(versions.reversed(), stored);
    }

    private static Optional<Instant> last(List<Stories.Version> newestFirst, StoredArticle stored) {
        CorrectionNotes now = Correction.notes(stored.article());
        return newestFirst.stream()
                .takeWhile(any -> !now.isEmpty())
                .filter(then -> since(then, stored, now).isPresent())
                .map(Stories.Version::replaced)
                .findFirst();
    }

    /** Whether an outlet has taken an article back since it came: its headline may stand there still. */
    boolean isTakenBack(long article) {
        return stories.versions(article).stream()
                .findFirst()
                .flatMap(first -> stories.withId(article).flatMap(now -> between(first, now)))
                .filter(correction -> correction.kind() == Correction.Kind.RETRACTED)
                .isPresent();
    }

    private static Optional<Correction> between(Stories.Version then, StoredArticle stored) {
        return since(then, stored, Correction.notes(stored.article()))
                .map(kind -> new Correction(kind, stored.id(), stored.article().source()));
    }

    private static Optional<Correction.Kind> since(Stories.Version version, StoredArticle stored, CorrectionNotes now) {
        CorrectionNotes then = CorrectionNotes.of(
                version.title(), version.text(), stored.article().source());
        if (now.retractMoreThan(then)) {
            return Optional.of(Correction.Kind.RETRACTED);
        }
        return now.correctMoreThan(then) ? Optional.of(Correction.Kind.CORRECTED) : Optional.empty();
    }
}
