package tidings.web;

import java.util.Optional;

/**
 * By what a server tells whether a copy is still good (RFC 9110, section 8.8); its own words, given back as they came.
 *
 * @param etag with its quotes
 * @param lastModified the date as it was written
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    /** What cannot stand in a header of ours is of no use: such a document is simply asked for again. */
    public Validators {
        etag = etag.filter(Validators::isHeader);
        lastModified = lastModified.filter(Validators::isHeader);
    }

    private static boolean isHeader(String value) {
        return value.matches("[\\x20-\\x7E]{1,500}");
    }
}
