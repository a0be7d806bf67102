package tidings.feed;

import tidings.web.FetchRequest;
import tidings.web.Fetched;

/** How large the documents of a visit may be: each becomes many times its size in memory, and many visits go on at once. */
enum Weight {
    /** As nearly all feeds and pages are. */
    LIGHT(1 << 20),
    /** As large as the fetcher allows. */
    HEAVY(Integer.MAX_VALUE);

    private final int mostBytes;

    Weight(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    FetchRequest of(FetchRequest request) {
        return request.upTo(mostBytes);
    }

    /** Whether a document is there, and may come in a visit of more weight. */
    boolean isExceededBy(Fetched fetched) {
        return this == LIGHT && fetched instanceof Fetched.Failed failed && failed.isTooLong();
    }
}
