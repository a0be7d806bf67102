package tidings.feed;

import java.nio.charset.Charset;

/** Guesses among the single-byte encodings of European news: windows-1251, KOI8-R, windows-1252. */
final class SingleByte {
    private SingleByte() {}

    /**
     * Cyrillic words are runs of high bytes; accents stand alone between ASCII letters. Small letters are most of any
     * text: they are E0–FF in windows-1251 and C0–DF in KOI8-R.
     */
    static Charset guess(byte[] body) {
        int alone = 0;
        int inRuns = 0;
        int lower = 0;
        int upper = 0;
        for (int i = 0; i < body.length; i++) {
            int c = body[i] & 0xFF;
            if (c < 0x80) {
                continue;
            }
            boolean besideAnother = (i > 0 && body[i - 1] < 0) || (i + 1 < body.length && body[i + 1] < 0);
            inRuns += besideAnother ? 1 : 0;
            alone += besideAnother ? 0 : 1;
            lower += c >= 0xE0 ? 1 : 0;
            upper += c >= 0xC0 && c < 0xE0 ? 1 : 0;
        }
        if (inRuns <= 3 * alone) {
            return Charset.forName("windows-1252");
        }
        return Charset.forName(lower >= upper ? "windows-1251" : "KOI8-R");
    }
}
