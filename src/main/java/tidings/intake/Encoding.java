package tidings.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the encoding of bytes: by byte order mark, by being valid UTF-8, by declaration, by the look of UTF-16, by sniffing. */
final class Encoding {
    /** What a declaration may be preceded by, in bytes; as the HTML standard has it, with room for long comments. */
    private static final int DECLARATION_WITHIN = 4096;

    private static final Pattern DECLARATION =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private Encoding() {}

    /** The encoding of a document that begins with these bytes. */
    static Charset of(byte[] head) {
        return byMark(head).orElseGet(() -> {
            if (isUtf8(head)) {
                return utf16(head).orElse(StandardCharsets.UTF_8);
            }
            return utf16(head).or(() -> declared(head)).orElseGet(() -> SingleByte.of(head));
        });
    }

    /** The text of a whole document, without the byte order mark; what cannot be decoded becomes U+FFFD. */
    static String decode(byte[] document) {
        String text = new String(document, of(document));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(head, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        return head.length >= mark.length && IntStream.range(0, mark.length).allMatch(i -> (head[i] & 0xFF) == mark[i]);
    }

    /** Whether the bytes are UTF-8; the last character may be cut off. */
    static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        while (true) {
            var result = decoder.decode(in, out, false);
            if (!result.isOverflow()) {
                return !result.isError();
            }
            out.clear();
        }
    }

    /** In UTF-16 every other byte of Latin or Cyrillic text is 0 or 4. */
    private static Optional<Charset> utf16(byte[] head) {
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

    private static Optional<Charset> declared(byte[] head) {
        byte[] start = Arrays.copyOf(head, Math.min(head.length, DECLARATION_WITHIN));
        String text = new String(start, StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(text);
        return text.stripLeading().startsWith("<") && matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** The encoding of that name as browsers understand it; UTF-8 never, for these bytes are not. */
    static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return switch (charset.name()) {
                case "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE" -> Optional.empty();
                case "ISO-8859-1", "US-ASCII" -> Optional.of(Charset.forName("windows-1252"));
                case "GB2312", "GBK" -> Optional.of(Charset.forName("GB18030"));
                default -> Optional.of(charset);
            };
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
