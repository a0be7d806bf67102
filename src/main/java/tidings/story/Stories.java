package tidings.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.text.Language;

/** The stored stories, and what is stored of articles besides their text: their copies and earlier versions. */
public interface Stories {
    /** The story of an article. */
    Optional<Story> of(long article);

    /** For each of the articles the number of outlets that carry its story, copies counted. */
    Map<Long, Integer> outlets(Collection<Long> articles);

    /** Puts articles into their stories, all in one transaction. One that is in a story already stays there. */
    void file(List<Filed> articles);

    /** Moves an article to another story. Nobody is told again. */
    void move(long article, long story);

    /** Remembers that other outlets carry articles too. */
    void copied(List<Copy> copies);

    /** Replaces what an article says, and keeps what it said as a version. */
    void replace(long article, Article newer, Instant now);

    /** The earlier versions of an article, oldest first: title and text. */
    List<Version> versions(long article);

    /** The article that has this address, itself or by a copy. */
    Optional<StoredArticle> withUrl(String url);

    Optional<StoredArticle> withId(long article);

    /** Hands over the articles filed last, at most so many, oldest first, without holding them all. */
    void recent(int limit, Consumer<Filed> use);

    /** Articles that are in no story yet, because the program was stopped between storing and filing; oldest first. */
    List<StoredArticle> unfiled(int limit);

    /**
     * An article in its story.
     *
     * @param language of the article, which is stored with it
     * @param source the outlet of the article, which is stored with it
     * @param published when the article was, which is stored with it
     * @param fingerprints as {@link Fingerprints#bytes()}
     * @param terms as {@link TermProfile#written()}
     * @param gist as {@link Gist#written()}
     */
    record Filed(
            long article,
            long story,
            Language language,
            String source,
            Optional<Instant> published,
            byte[] fingerprints,
            String terms,
            String gist) {}

    /** An article as another outlet carries it. */
    record Copy(long article, String url, String source, Optional<Instant> published) {}

    /** What an article said until it was replaced. */
    record Version(String title, String text, Instant replaced) {}
}
