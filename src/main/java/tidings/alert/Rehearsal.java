package tidings.alert;

import java.util.List;
import java.util.Optional;
import tidings.article.StoredArticle;

/**
 * What a topic would have caught lately.
 *
 * @param articles newest first
 * @param stories how many events they tell of, which is how many alerts there would have been
 * @param wider where nothing was caught: the clause that kept most away
 * @param narrower where a great deal was caught: what would have kept most of that away
 */
public record Rehearsal(List<StoredArticle> articles, int stories, Optional<Wider> wider, Optional<Narrower> narrower) {
    /** More alerts a week than most people want. */
    private static final int MANY = 21;

    public Rehearsal {
        articles = List.copyOf(articles);
    }

    /**
     * A topic without one of its words or phrases.
     *
     * @param without what is left out, as it was written
     * @param stories what it would have caught then
     */
    public record Wider(String without, int stories) {}

    /**
     * A topic one of whose words, or two together, an article must have.
     *
     * @param with what it must have, as it would be written
     * @param stories what it would have caught then
     */
    public record Narrower(String with, int stories) {}

    public boolean isTooMuch() {
        return isTooMuch(stories);
    }

    static boolean isTooMuch(int stories) {
        return stories > MANY;
    }
}
