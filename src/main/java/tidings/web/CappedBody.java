package tidings.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A body that is counted while it is read: what is too long is not read to its end. */
final class CappedBody extends FilterInputStream {
    private long left;

    private CappedBody(InputStream bytes, long most) {
        super(bytes);
        this.left = most;
    }

    /** Thrown on the first byte over the limit. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads a body to its end, and unpacks it; both, what is sent and what it unpacks to, within the limit.
     *
     * @param encoding the Content-Encoding header: "gzip", or empty
     */
    static byte[] read(InputStream sent, String encoding, int most) throws IOException {
        InputStream counted = new CappedBody(sent, most);
        boolean isPacked = encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip");
        try (InputStream body = isPacked ? new CappedBody(new GZIPInputStream(counted), most) : counted) {
            return body.readAllBytes();
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws TooLongException {
        left -= read;
        if (left < 0) {
            throw new TooLongException();
        }
    }
}
