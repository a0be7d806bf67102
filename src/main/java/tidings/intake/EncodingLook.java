package tidings.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What bytes look like that declare nothing, or something false. */
final class EncodingLook {
    private EncodingLook() {}

    /** In UTF-16 every other byte of Latin or Cyrillic text is 0 or 4. */
    static Optional<Charset> utf16(byte[] head) {
        int units = Math.min(head.length, 2048) / 2;
        int[] high = new int[2];
        for (int i = 0; i < units * 2; i++) {
            high[i % 2] += head[i] == 0 || head[i] == 4 ? 1 : 0;
        }
        if (units < 4) {
            return Optional.empty();
        }
        if (high[1] > units * 0.9 && high[0] < units * 0.3) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return high[0] > units * 0.9 && high[1] < units * 0.3
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** UTF-8 with a few broken bytes in it: most of what is not ASCII can be read. */
    static boolean isMostlyUtf8(byte[] head) {
        String utf8 = new String(head, StandardCharsets.UTF_8);
        long broken = utf8.chars().filter(c -> c == 0xFFFD).count();
        long foreign = utf8.chars().filter(c -> c > 0x7F).count();
        return broken * 2 <= foreign;
    }
}
