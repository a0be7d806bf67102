package tidings.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out in which encoding bytes are written: by byte order mark, by being UTF-8, by the header and the declaration
 * where they fit the bytes, and by the look of them. The order is the browsers' (WHATWG Encoding, HTML section 13.2.3)
 * but for one thing: what is UTF-8 is read so whatever is claimed, for claims are often wrong and UTF-8 never by chance.
 */
public final class Encoding {
    /** What a declaration may be preceded by, in bytes; as the HTML standard has it, with room for long comments. */
    private static final int DECLARATION_WITHIN = 4096;

    private static final byte ESCAPE = 0x1B;

    private static final String LABEL = "\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})";
    private static final Pattern HEADER = Pattern.compile("charset" + LABEL, Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("<\\?xml[^>]{0,200}?encoding" + LABEL, Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<meta[^>]{0,500}?charset" + LABEL, Pattern.CASE_INSENSITIVE);

    private Encoding() {}

    /**
     * The text of a whole document, without the byte order mark; what cannot be decoded becomes U+FFFD.
     *
     * @param contentType the header it came with, or empty
     */
    public static String decode(byte[] document, String contentType) {
        String text = new String(document, of(document, contentType));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The encoding of a document that begins with these bytes; the last character of them may be cut off. */
    static Charset of(byte[] head, String contentType) {
        return Signature.of(head)
                .filter(charset -> fits(head, charset))
                .or(() -> EncodingLook.utf16(head))
                .orElseGet(() -> {
                    boolean isUtf8 = isUtf8(head);
                    if (isUtf8 && !hasEscapes(head)) {
                        return StandardCharsets.UTF_8;
                    }
                    Optional<Charset> header = named(HEADER, contentType);
                    Optional<Charset> declaration = declaration(head);
                    return isUtf8 ? sevenBit(header, declaration) : eightBit(head, header, declaration);
                });
    }

    /** With them Japanese mail leaves ASCII, and comes back to it. */
    private static boolean hasEscapes(byte[] bytes) {
        for (byte one : bytes) {
            if (one == ESCAPE) {
                return true;
            }
        }
        return false;
    }

    /** ASCII, or UTF-8; Japanese mail writes its letters in ASCII, too. */
    private static Charset sevenBit(Optional<Charset> header, Optional<Charset> declaration) {
        return header.or(() -> declaration)
                .filter(charset -> charset.name().startsWith("ISO-2022"))
                .orElse(StandardCharsets.UTF_8);
    }

    private static Charset eightBit(byte[] head, Optional<Charset> header, Optional<Charset> declaration) {
        return Stream.of(header, declaration)
                .flatMap(Optional::stream)
                .filter(charset -> fits(head, charset))
                .findFirst()
                .orElseGet(() -> EncodingLook.isMostlyUtf8(head)
                        ? StandardCharsets.UTF_8
                        : declaration
                                .or(() -> header)
                                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                                .orElseGet(() -> SingleByte.of(head)));
    }

    private static Optional<Charset> declaration(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        return named(XML, start).or(() -> named(META, start));
    }

    private static Optional<Charset> named(Pattern place, String text) {
        Matcher matcher = place.matcher(text);
        return matcher.find() ? EncodingLabel.charset(matcher.group(1)) : Optional.empty();
    }

    /** Whether the bytes are UTF-8; the last character may be cut off. */
    static boolean isUtf8(byte[] bytes) {
        return fits(bytes, StandardCharsets.UTF_8);
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            if (!result.isOverflow()) {
                return !result.isError();
            }
            out.clear();
        }
    }
}
