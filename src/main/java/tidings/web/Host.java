package tidings.web;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of an address in its one spelling (WHATWG URL, "host parsing"). */
final class Host {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20#%/:<>?@\\[\\\\\\]^|\"`{}\\x7F]");
    private static final Pattern DOTS = Pattern.compile("[\\u3002\\uFF0E\\uFF61]");
    /** Left out of names before they are looked at (UTS 46): soft hyphen, joiners, variation selectors. */
    private static final Pattern IGNORED =
            Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF\\u034F\\u180B-\\u180D\\uFE00-\\uFE0F]");

    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");

    private Host() {}

    /** ASCII in lower case; numbers in any spelling as an IPv4 address; IPv6 without brackets; empty for what is no host. */
    static Optional<String> parse(String written) {
        if (written.startsWith("[")) {
            return written.endsWith("]") ? Ipv6.parse(written.substring(1, written.length() - 1)) : Optional.empty();
        }
        return (isPlain(written) ? Optional.of(written) : ascii(percentDecoded(written)))
                .flatMap(Host::domainOrNumbers);
    }

    /** Letters in lower case, digits, dots and hyphens stay as they are, and nearly every host is of these. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return !name.contains("xn--");
    }

    private static Optional<String> domainOrNumbers(String name) {
        if (name.isEmpty() || (!isPlain(name) && FORBIDDEN.matcher(name).find())) {
            return Optional.empty();
        }
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        int last = bare.lastIndexOf('.') + 1;
        boolean numeric = last < bare.length()
                && Character.isDigit(bare.charAt(last))
                && NUMBER.matcher(bare.substring(last)).matches();
        return numeric ? Ipv4.parse(bare) : Optional.of(name);
    }

    private static Optional<String> ascii(String name) {
        String plain = Normalizer.normalize(IGNORED.matcher(name).replaceAll(""), Normalizer.Form.NFKC);
        String dotted = DOTS.matcher(plain).replaceAll(".").toLowerCase(Locale.ROOT);
        if (dotted.indexOf('\uFFFD') >= 0) {
            return Optional.empty();
        }
        if (dotted.chars().allMatch(c -> c < 0x80) && !dotted.contains("xn--")) {
            return Optional.of(dotted);
        }
        try {
            String ascii = IDN.toASCII(dotted, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            // A label in ACE form that decodes to nothing, or to something else, is a forgery.
            boolean sound = IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED).matches("(?s)(?!xn--)(?:(?!\\.xn--).)*");
            return sound ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            boolean escape = bytes[i] == '%' && low >= 0;
            decoded.write(escape ? high * 16 + low : bytes[i]);
            i += escape ? 2 : 0;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
