package tidings.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tidings.article.Article;
import tidings.article.Articles.Outcome;

/** What is being sorted: the fresh ones, and those that were here, among them copies within the batch itself. */
final class SortedBatch {
    private final List<Article> fresh = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<NearDuplicates.Prepared> prepared = new ArrayList<>();
    private final List<Outcome> outcomes;
    private final List<Stories.Copy> known = new ArrayList<>();
    private final Map<Integer, Integer> copiesInBatch = new HashMap<>();
    private final Map<Integer, Article> copied = new HashMap<>();
    private final NearDuplicates within =
            new NearDuplicates(place -> Optional.of(fresh.get((int) place).text()));

    private final Copies copies;

    SortedBatch(int size, Copies copies) {
        this.copies = copies;
        outcomes = new ArrayList<>(Collections.nCopies(size, new Outcome.Known(0)));
    }

    void fresh(Article article, int position, NearDuplicates.Prepared text) {
        OptionalInt earlier = within.find(text).stream()
                .mapToInt(match -> (int) match.article())
                .filter(place -> copies.isOneOf(article, fresh.get(place)))
                .findFirst();
        if (earlier.isPresent()) {
            copiesInBatch.put(position, earlier.getAsInt());
            copied.put(position, otherOf(earlier.getAsInt(), article, text));
            return;
        }
        within.add(fresh.size(), text.fingerprints());
        fresh.add(article);
        positions.add(position);
        prepared.add(text);
    }

    /** The one that is not stored: what a later one corrects is not. */
    private Article otherOf(int place, Article article, NearDuplicates.Prepared text) {
        Article stood = fresh.get(place);
        if (!NextReport.mayCorrect(article, stood) || !copies.isCorrection(article, stood)) {
            return article;
        }
        fresh.set(place, article);
        prepared.set(place, text);
        return stood;
    }

    /** The articles to be stored, none of them a copy of another. */
    List<Article> fresh() {
        return fresh;
    }

    /** The fresh article's text, prepared for comparison. */
    NearDuplicates.Prepared prepared(int place) {
        return prepared.get(place);
    }

    /** What became of the fresh article. */
    void stored(int place, Outcome outcome) {
        outcomes.set(positions.get(place), outcome);
    }

    /** The article at that position of the batch was here already. */
    void known(int position, Outcome outcome) {
        outcomes.set(position, outcome);
    }

    void copyOf(long article, Article copy) {
        known.add(new Stories.Copy(article, copy.url(), copy.source(), copy.published()));
    }

    /** The copies, now that the ids of those they are copies of are known. */
    List<Stories.Copy> copies() {
        copiesInBatch.forEach((position, of) -> {
            long id = id(outcomes.get(positions.get(of)));
            outcomes.set(position, new Outcome.Known(id));
            copyOf(id, Optional.ofNullable(copied.get(position)).orElseThrow());
        });
        return known;
    }

    List<Outcome> all() {
        return List.copyOf(outcomes);
    }

    private static long id(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added(long id) -> id;
            case Outcome.Known(long id) -> id;
        };
    }
}
