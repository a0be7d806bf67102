package tidings.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out in which encoding bytes are written: byte order mark, header, declaration, and a look at the bytes. The
 * first that fits every byte wins, since headers and declarations are often wrong.
 */
final class Encoding {
    private static final int DECLARATION_LENGTH = 1024;
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)|<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private Encoding() {}

    /** @param contentType the header of the answer, or empty */
    static String decode(byte[] body, String contentType) {
        Charset seen = Signature.of(body).orElse(StandardCharsets.ISO_8859_1);
        String start = new String(body, 0, Math.min(body.length, DECLARATION_LENGTH), seen);
        Stream<Charset> candidates = Stream.of(
                        Signature.of(body),
                        named(HEADER, contentType),
                        named(DECLARATION, start),
                        Optional.of(StandardCharsets.UTF_8))
                .flatMap(Optional::stream);
        return candidates
                .flatMap(charset -> strictly(body, charset).stream())
                .findFirst()
                .orElseGet(() -> leniently(body, named(DECLARATION, start).or(() -> named(HEADER, contentType))));
    }

    private static Optional<Charset> named(Pattern place, String text) {
        Matcher matcher = place.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Stream.iterate(1, group -> group <= matcher.groupCount(), group -> group + 1)
                .flatMap(group -> Optional.ofNullable(matcher.group(group)).stream())
                .findFirst()
                .flatMap(Encoding::charset);
    }

    /** By the names of the web: what calls itself Latin-1 or GB2312 is written in their supersets (WHATWG Encoding). */
    private static Optional<Charset> charset(String name) {
        String known = switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1", "iso_8859-1" -> "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "gb2312", "gbk", "gb_2312-80", "chinese" -> "GB18030";
            case "x-sjis", "shift-jis", "sjis" -> "windows-31j";
            case "ks_c_5601-1987", "euc-kr", "korean" -> "x-windows-949";
            case "big5" -> "Big5-HKSCS";
            case "win-1251", "cp-1251", "cp1251", "windows1251" -> "windows-1251";
            case "utf8", "unicode-1-1-utf-8" -> "UTF-8";
            // Whoever could read the name of a two-byte encoding as single bytes has already disproved it.
            case "utf-16",
                    "utf-16le",
                    "utf-16be",
                    "utf16",
                    "utf-32",
                    "u16",
                    "iso-10646-ucs-2",
                    "iso-10646-ucs-4",
                    "ucs-2",
                    "ucs-4" -> "UTF-8";
            default -> name;
        };
        try {
            return Optional.of(Charset.forName(known));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] body, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Nothing fits: UTF-8 with a few broken bytes if it is mostly that, else the likeliest single-byte encoding. */
    private static String leniently(byte[] body, Optional<Charset> declared) {
        String utf8 = new String(body, StandardCharsets.UTF_8);
        long broken = utf8.chars().filter(c -> c == 0xFFFD).count();
        long foreign = utf8.chars().filter(c -> c > 0x7F).count();
        if (broken * 2 <= foreign) {
            return utf8;
        }
        return new String(
                body,
                declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .orElseGet(() -> SingleByte.guess(body)));
    }
}
