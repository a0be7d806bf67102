package tidings.article;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import tidings.text.Language;

/** The stored articles. */
public interface Articles {
    /**
     * Stores the new ones among these articles, all in one transaction. The first article that is not a sample takes
     * all samples away.
     *
     * @return an outcome for each article, in the same order
     */
    List<Outcome> add(List<Article> articles);

    /**
     * The articles with these urls, in no particular order, or else with "www." more or less; unknown urls are left out.
     */
    List<StoredArticle> withUrls(Collection<String> urls);

    /** The newest by publication, newest first. */
    List<StoredArticle> newest(int limit);

    long count();

    /** The languages of the stored articles. */
    Set<Language> languages();

    /** What became of an article that was handed in. */
    sealed interface Outcome {
        record Added(long id) implements Outcome {}

        /** An article with this url, or this very title and text, is already here. */
        record Known(long id) implements Outcome {}
    }
}
