package tidings.web;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Documents for many callers at once, of the large ones one at a time: each becomes many times its size when it is read. */
public final class LargeDocuments {
    private static final int LARGE = 1 << 20;

    private final Fetcher fetcher;
    private final Lock turn = new ReentrantLock(true);

    public LargeDocuments(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** What a reader makes of it; a large one is asked for twice, the second time when its turn has come. */
    public <T> T read(FetchRequest request, Function<Fetched, T> reader) {
        Fetched fetched = fetcher.fetch(request.upTo(LARGE));
        return fetched instanceof Fetched.Failed failed && failed.isTooLong()
                ? inTurn(request, reader)
                : reader.apply(fetched);
    }

    private <T> T inTurn(FetchRequest request, Function<Fetched, T> reader) {
        turn.lock();
        try {
            return reader.apply(fetcher.fetch(request));
        } finally {
            turn.unlock();
        }
    }
}
