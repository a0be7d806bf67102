package tidings.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text stream of any encoding as UTF-8 bytes. */
final class Transcoded extends InputStream {
    private final BufferedReader text;
    private byte[] bytes = {};
    private int next;

    Transcoded(InputStream stream, Charset charset) {
        text = new BufferedReader(new InputStreamReader(stream, charset));
    }

    @Override
    public int read() throws IOException {
        if (next == bytes.length && !fill()) {
            return -1;
        }
        return bytes[next++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        char[] chunk = new char[8192];
        int length = text.read(chunk, 0, chunk.length - 1);
        if (length < 0) {
            return false;
        }
        if (Character.isHighSurrogate(chunk[length - 1])) {
            int low = text.read();
            if (low >= 0) {
                chunk[length++] = (char) low;
            }
        }
        bytes = new String(chunk, 0, length).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }
}
