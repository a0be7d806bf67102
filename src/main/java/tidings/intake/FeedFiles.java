package tidings.intake;

import java.util.List;
import java.util.function.UnaryOperator;
import tidings.article.Article;

/** Reads files of feeds, in XML or JSON, and the lists of feeds that feed readers export. */
public interface FeedFiles {
    Found read(byte[] file);

    /**
     * An item of a feed.
     *
     * @param placed gives its article the address that is its own: items may share a link
     */
    record Item(Draft draft, UnaryOperator<Article> placed) {}

    /** What a file turned out to be. */
    sealed interface Found {
        /** A feed. */
        record Items(List<Item> items) implements Found {
            public Items {
                items = List.copyOf(items);
            }
        }

        /**
         * A list of feeds; they are asked for news from now on.
         *
         * @param unusable addresses in it that are none of the web
         */
        record Listed(int added, int known, List<String> unusable) implements Found {}

        /** Neither; a sentence says so. */
        record Other(String reason) implements Found {}
    }
}
