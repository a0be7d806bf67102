package tidings.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;

/** What the eval profile needs to see of this package: a stream of texts, and which earlier one each is a copy of. */
public final class NearDuplicateEvaluation {
    private final List<Article> kept = new ArrayList<>();
    private final Copies copies = new Copies();
    private final NearDuplicates duplicates =
            new NearDuplicates(id -> Optional.of(kept.get((int) id).text()));

    /** The number of the earlier text that this is a copy of; the others are numbered from 0 as they come. */
    public OptionalInt copyOf(String title, String text) {
        NearDuplicates.Prepared prepared = NearDuplicates.Prepared.of(text);
        Article article = article(title, text);
        OptionalInt original = duplicates.find(prepared).stream()
                .mapToInt(match -> (int) match.article())
                .filter(earlier ->
                        copies.isCopy(article, kept.get(earlier)) || copies.isCorrection(article, kept.get(earlier)))
                .findFirst();
        if (original.isEmpty()) {
            duplicates.add(kept.size(), prepared.fingerprints());
            kept.add(article);
        }
        return original;
    }

    /** Corrections are among the texts, so all are one outlet's, of one hour. */
    private Article article(String title, String text) {
        String number = Integer.toString(kept.size());
        return new Article(
                "https://outlet.example/" + number,
                title.isBlank() ? number : title,
                text,
                Optional.of(Instant.EPOCH),
                "outlet.example",
                Language.ENGLISH,
                Origin.IMPORT);
    }
}
