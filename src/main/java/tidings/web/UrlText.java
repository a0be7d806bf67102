package tidings.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The textual steps of reading an address, as the WHATWG URL standard lays them down. */
final class UrlText {
    private static final Pattern EDGES = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\r]");

    private static final Pattern ESCAPED_DOT = Pattern.compile("%2e", Pattern.CASE_INSENSITIVE);

    private UrlText() {}

    /** Without blanks and control characters at the ends, and without tabs and line ends anywhere. */
    static String trimmed(String written) {
        if (written.chars().noneMatch(c -> c <= ' ')) {
            return written;
        }
        return LINE_BREAKS.matcher(EDGES.matcher(written).replaceAll("")).replaceAll("");
    }

    /** Browsers forgive any number of slashes, of either kind, in front of a host. */
    static String withoutSlashes(String text) {
        int start = 0;
        while (start < text.length() && isSlash(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    static int endOfAuthority(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (isSlash(c) || c == '?' || c == '#') {
                return i;
            }
        }
        return rest.length();
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /** Path and query with whatever may not stand in a request percent-encoded, and without the fragment. */
    static String encoded(String text) {
        int fragment = text.indexOf('#');
        String kept = fragment < 0 ? text : text.substring(0, fragment);
        int query = kept.indexOf('?');
        StringBuilder out = new StringBuilder(kept.length() + 8);
        byte[] bytes = kept.getBytes(StandardCharsets.UTF_8);
        boolean inQuery = false;
        for (int i = 0; i < bytes.length; i++) {
            inQuery |= bytes[i] == '?';
            append(out, bytes, i, inQuery && query >= 0);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, byte[] bytes, int at, boolean inQuery) {
        int c = bytes[at] & 0xFF;
        boolean escape = c == '%' && at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2]);
        if (c == '\\' && !inQuery) {
            out.append('/');
        } else if (escape || (c > ' ' && c < 0x7F && "\"<>\\^`{|}%[]".indexOf(c) < 0)) {
            out.append((char) c);
        } else {
            out.append('%').append("%02X".formatted(c));
        }
    }

    private static boolean isHex(byte c) {
        return Character.digit(c, 16) >= 0;
    }

    /** A reference beside a base path: both encoded, dots resolved. */
    static String resolved(String base, String reference) {
        if (reference.isEmpty()) {
            return base;
        }
        String basePath = before(base, '?');
        if (reference.startsWith("?")) {
            return basePath + reference;
        }
        String path = before(reference, '?');
        String query = reference.substring(path.length());
        String whole = path.startsWith("/") ? path : basePath.substring(0, basePath.lastIndexOf('/') + 1) + path;
        return withoutDots(whole) + query;
    }

    private static String before(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.") && !path.contains("/%2")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] parts = path.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            switch (ESCAPED_DOT.matcher(parts[i]).replaceAll(".")) {
                case ".." -> {
                    kept.pollLast();
                    keepSlash(kept, last);
                }
                case "." -> keepSlash(kept, last);
                default -> kept.addLast(parts[i]);
            }
        }
        return "/" + String.join("/", kept);
    }

    private static void keepSlash(Deque<String> kept, boolean last) {
        if (last) {
            kept.addLast("");
        }
    }
}
