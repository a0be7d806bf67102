package tidings.llm;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An answer's body, read while it comes: until a time, however slowly the server drips, and up to a cap. An interrupt of
 * the reading thread ends it. Sizes in bytes.
 */
final class StreamedBody extends InputStream implements BodySubscriber<InputStream> {
    private final long end;
    private final int cap;
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private int left;
    private Flow.@Nullable Subscription subscription;
    private ByteBuffer current = ByteBuffer.allocate(0);
    private boolean over;

    /** @param end as of {@link System#nanoTime()} */
    StreamedBody(long end, int cap) {
        this.end = end;
        this.cap = cap;
        this.left = cap;
    }

    private sealed interface Piece {
        record Bytes(ByteBuffer buffer) implements Piece {}

        record End(Optional<IOException> failure) implements Piece {}
    }

    /** The time was up, or the reader was called off, before the body was complete. */
    static final class Late extends IOException {
        private static final long serialVersionUID = 1L;

        private Late() {
            super("The model's answer was not complete in time.");
        }
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.stream().mapToInt(ByteBuffer::remaining).forEach(size -> left -= size);
        if (left < 0) {
            close();
            pieces.add(new Piece.End(Optional.of(new TooLongException.OfBody(cap))));
        } else {
            buffers.forEach(buffer -> pieces.add(new Piece.Bytes(buffer)));
        }
    }

    @Override
    public void onError(Throwable failure) {
        pieces.add(new Piece.End(Optional.of(new IOException("The model's server broke off.", failure))));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece.End(Optional.empty()));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (!over && !current.hasRemaining()) {
            take();
        }
        if (over) {
            return -1;
        }
        int count = Math.min(length, current.remaining());
        current.get(bytes, offset, count);
        return count;
    }

    private void take() throws IOException {
        Optional<Piece> piece;
        try {
            piece = Optional.ofNullable(pieces.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            piece = Optional.empty();
        }
        if (piece.isEmpty()) {
            close();
            throw new Late();
        }
        switch (piece.get()) {
            case Piece.Bytes(var buffer) -> current = buffer;
            case Piece.End(var failure) -> {
                over = true;
                if (failure.isPresent()) {
                    throw failure.get();
                }
            }
        }
    }

    /** Hangs up. */
    @Override
    public void close() {
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
