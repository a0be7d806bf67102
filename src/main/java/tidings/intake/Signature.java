package tidings.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The first bytes of a document that give its encoding away (XML 1.0, appendix F). */
@SuppressWarnings("ArrayRecordComponent") // private to this package, never changed, never compared
record Signature(byte[] start, Charset charset) {
    private static final List<Signature> KNOWN = List.of(
            // Longest first: the mark of UTF-32 begins with that of UTF-16.
            of("FFFE0000", Charset.forName("UTF-32LE")),
            of("0000FEFF", Charset.forName("UTF-32BE")),
            of("3C000000", Charset.forName("UTF-32LE")),
            of("0000003C", Charset.forName("UTF-32BE")),
            of("EFBBBF", StandardCharsets.UTF_8),
            of("FFFE", StandardCharsets.UTF_16LE),
            of("FEFF", StandardCharsets.UTF_16BE),
            of("3C003F00", StandardCharsets.UTF_16LE),
            of("003C003F", StandardCharsets.UTF_16BE),
            of("3C007200", StandardCharsets.UTF_16LE),
            of("003C0072", StandardCharsets.UTF_16BE),
            of("4C6FA794", Charset.forName("IBM037")));

    private static Signature of(String hex, Charset charset) {
        return new Signature(HexFormat.of().parseHex(hex), charset);
    }

    static Optional<Charset> of(byte[] body) {
        return KNOWN.stream()
                .filter(known -> body.length >= known.start.length
                        && Arrays.equals(body, 0, known.start.length, known.start, 0, known.start.length))
                .map(Signature::charset)
                .findFirst();
    }
}
