package tidings.intake;

import java.util.List;
import java.util.OptionalInt;

/**
 * What an import came to.
 *
 * @param imported articles that are new
 * @param known articles that were here already
 * @param refused how many could not be read; more than are listed where there are very many
 * @param refusals the first {@value #LISTED} of the refused, in order
 * @param feeds of lists of feeds
 */
public record ImportReport(long imported, long known, long refused, List<Refusal> refusals, Feeds feeds) {
    /** A file of a million bad lines shall not fill the memory. */
    static final int LISTED = 1_000;

    public ImportReport {
        refusals = List.copyOf(refusals);
    }

    /** Feeds that are asked for news from now on, and those that were before. */
    public record Feeds(long added, long known) {
        static final Feeds NONE = new Feeds(0, 0);

        Feeds and(long moreAdded, long moreKnown) {
            return new Feeds(added + moreAdded, known + moreKnown);
        }

        public boolean any() {
            return added + known > 0;
        }
    }

    /** Whether anything was of use. */
    public boolean isUseful() {
        return imported + known > 0 || feeds.any();
    }

    /**
     * Something that was not imported.
     *
     * @param file as it was given, or "-" for standard input
     * @param line from 1, where a line is to blame
     * @param reason a sentence
     */
    public record Refusal(String file, OptionalInt line, String reason) {}

    /**
     * How far the import is.
     *
     * @param bytes read so far
     * @param total bytes to read in all, or 0 where nobody knows because standard input is among them
     * @param imported articles stored so far
     */
    public record Progress(long bytes, long total, long imported) {}
}
