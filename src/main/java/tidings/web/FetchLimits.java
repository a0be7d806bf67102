package tidings.web;

import java.time.Duration;

/**
 * How much one document may take.
 *
 * @param deadline for the whole exchange: names, redirects and the body
 * @param mostBytes of the body, as it is sent and again when it is unpacked
 * @param redirects how many are followed
 */
public record FetchLimits(Duration deadline, int mostBytes, int redirects) {
    private static final int USUAL_REDIRECTS = 5;

    public FetchLimits {
        if (deadline.isNegative() || deadline.isZero() || mostBytes <= 0) {
            throw new IllegalArgumentException(
                    "A fetch needs time and bytes, and not %s and %d.".formatted(deadline, mostBytes));
        }
    }

    /** The same with no more bytes than that. */
    FetchLimits upTo(int bytes) {
        return new FetchLimits(deadline, Math.min(mostBytes, bytes), redirects);
    }

    public FetchLimits(Duration deadline, int mostBytes) {
        this(deadline, mostBytes, USUAL_REDIRECTS);
    }
}
