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
 */
public record ImportReport(long imported, long known, long refused, List<Refusal> refusals) {
    /** A file of a million bad lines shall not fill the memory. */
    static final int LISTED = 1_000;

    public ImportReport {
        refusals = List.copyOf(refusals);
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
