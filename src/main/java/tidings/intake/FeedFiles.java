package tidings.intake;

import java.util.List;

/** Reads files of feeds, in XML or JSON, and the lists of feeds that feed readers export. */
public interface FeedFiles {
    Found read(byte[] file);

    /** What a file turned out to be. */
    sealed interface Found {
        /** A feed. */
        record Items(List<Draft> drafts) implements Found {}

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
