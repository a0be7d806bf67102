package tidings.telegram;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses Telegram's HTML style as strictly as its server does, with the server's own error texts. */
final class HtmlRules {
    private static final Set<String> TAGS = Set.of(
            "a",
            "b",
            "strong",
            "i",
            "em",
            "s",
            "strike",
            "del",
            "u",
            "ins",
            "tg-spoiler",
            "tg-emoji",
            "tg-time",
            "span",
            "pre",
            "code",
            "blockquote");

    /** A run of marked text, in UTF-16 units. */
    record Entity(String tag, int start, int length, String url) {}

    record Parsed(String text, List<Entity> entities) {
        int codePoints() {
            return text.codePointCount(0, text.length());
        }
    }

    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    private record Open(String tag, int start, String url) {}

    private final byte[] in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Entity> entities = new ArrayList<>();
    private int at;
    private int utf16;

    private HtmlRules(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        this.in = Arrays.copyOf(bytes, bytes.length + 1); // a zero at the end, as in C
    }

    static Parsed parse(String html) {
        return new HtmlRules(html).parse();
    }

    private Parsed parse() {
        while (at < in.length - 1) {
            int character = in[at] == '&' ? entity() : 0;
            if (character != 0) {
                append(character);
            } else if (in[at] != '<') {
                utf16 += (in[at] & 0xC0) == 0x80 ? 0 : (in[at] & 0xFF) >= 0xF0 ? 2 : 1;
                out.write(in[at++]);
            } else if (in[at + 1] == '/') {
                endTag(at);
            } else {
                startTag(at);
            }
        }
        if (!open.isEmpty()) {
            throw new Refusal("Can't find end tag corresponding to start tag \""
                    + open.peek().tag() + "\"");
        }
        return new Parsed(decoded(), entities);
    }

    private String decoded() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("Text contains invalid Unicode characters after decoding HTML entities, "
                    + "check for unmatched surrogate code units");
        }
    }

    private void startTag(int begin) {
        at++;
        while (!isSpace(in[at]) && in[at] != '>') {
            at++;
        }
        if (in[at] == 0) {
            throw new Refusal("Unclosed start tag at byte offset " + begin);
        }
        String tag = slice(begin + 1, at).toLowerCase(Locale.ROOT);
        if (!TAGS.contains(tag)) {
            throw new Refusal("Unsupported start tag \"" + tag + "\" at byte offset " + begin);
        }
        String url = attributes(tag, begin);
        at++;
        open.push(new Open(tag, utf16, url));
    }

    private String attributes(String tag, int begin) {
        String url = "";
        while (in[at] != '>') {
            skipSpaces();
            if (in[at] == '>') {
                break;
            }
            int nameBegin = at;
            while (!isSpace(in[at]) && in[at] != '=' && in[at] != '>' && in[at] != '/' && in[at] != '"') {
                at++;
            }
            if (at == nameBegin) {
                throw new Refusal("Empty attribute name in the tag \"" + tag + "\" at byte offset " + begin);
            }
            String name = slice(nameBegin, at).toLowerCase(Locale.ROOT);
            skipSpaces();
            if (in[at] == '=') {
                at++;
                String value = value(tag, begin);
                url = tag.equals("a") && name.equals("href") ? value : url;
                if (tag.equals("tg-time") && name.equals("format") && !value.matches("r|[tTdDwW]*")) {
                    throw new Refusal("Invalid date format used");
                }
            }
            if (in[at] == 0) {
                throw new Refusal("Unclosed start tag \"" + tag + "\" at byte offset " + begin);
            }
        }
        return url;
    }

    private String value(String tag, int begin) {
        skipSpaces();
        if (in[at] == 0) {
            throw new Refusal("Unclosed start tag \"" + tag + "\" at byte offset " + begin);
        }
        if (in[at] != '\'' && in[at] != '"') {
            int start = at;
            while (isNameCharacter(in[at])) {
                at++;
            }
            if (!isSpace(in[at]) && in[at] != '>') {
                throw new Refusal("Unexpected end of name token at byte offset " + start);
            }
            return slice(start, at);
        }
        byte quote = in[at++];
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        while (in[at] != quote && in[at] != 0) {
            int character = in[at] == '&' ? entity() : 0;
            if (character == 0) {
                value.write(in[at++]);
            } else {
                value.writeBytes(new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8));
            }
        }
        if (in[at] == 0) {
            throw new Refusal("Unclosed start tag at byte offset " + begin);
        }
        at++;
        return value.toString(StandardCharsets.UTF_8);
    }

    private void endTag(int begin) {
        if (open.isEmpty()) {
            throw new Refusal("Unexpected end tag at byte offset " + begin);
        }
        at += 2;
        while (!isSpace(in[at]) && in[at] != '>') {
            at++;
        }
        String tag = slice(begin + 2, at).toLowerCase(Locale.ROOT);
        skipSpaces();
        if (in[at] != '>') {
            throw new Refusal("Unclosed end tag at byte offset " + begin);
        }
        Open opened = open.pop();
        if (!tag.isEmpty() && !tag.equals(opened.tag())) {
            throw new Refusal("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(begin, opened.tag(), tag));
        }
        at++;
        if (utf16 > opened.start()) {
            entities.add(new Entity(opened.tag(), opened.start(), utf16 - opened.start(), opened.url()));
        }
    }

    /** The character that a reference stands for, having moved behind it; 0 when it is none. */
    private int entity() {
        int end = at + 1;
        long code = 0;
        if (in[end] == '#') {
            end++;
            int radix = in[end] == 'x' ? 16 : 10;
            end += radix == 16 ? 1 : 0;
            while (Character.digit(in[end], radix) >= 0 && code < 0x1000000) {
                code = code * radix + Character.digit(in[end++], radix);
            }
            if (code == 0 || code >= 0x10ffff || end - at >= 10) {
                return 0;
            }
        } else {
            while (Character.isLetter(in[end]) && in[end] > 0) {
                end++;
            }
            code = switch (slice(at + 1, end)) {
                case "lt" -> '<';
                case "gt" -> '>';
                case "amp" -> '&';
                case "quot" -> '"';
                default -> 0;
            };
            if (code == 0) {
                return 0;
            }
        }
        at = in[end] == ';' ? end + 1 : end;
        return (int) code;
    }

    private void append(int c) {
        utf16 += Character.charCount(c);
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            out.write(0xE0 | (c >> 12));
            out.write(0x80 | ((c >> 6) & 0x3F));
            out.write(0x80 | (c & 0x3F));
        } else {
            out.writeBytes(new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void skipSpaces() {
        while (in[at] != 0 && isSpace(in[at])) {
            at++;
        }
    }

    private String slice(int from, int to) {
        return new String(in, from, to - from, StandardCharsets.UTF_8);
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0 || c == 0x0b;
    }

    private static boolean isNameCharacter(byte c) {
        return c == '.' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
