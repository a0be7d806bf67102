package tidings.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** IPv4 addresses in every spelling that resolvers accept: decimal, octal, hexadecimal, one to four parts. */
final class Ipv4 {
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private Ipv4() {}

    /** The four numbers; empty for what names no address. */
    static Optional<String> parse(String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length > 4) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            long value = number(parts[i]);
            boolean last = i == parts.length - 1;
            long limit = last ? 1L << (8 * (5 - parts.length)) : 256;
            if (value < 0 || value >= limit) {
                return Optional.empty();
            }
            address += last ? value : value << (8 * (3 - i));
        }
        return Optional.of(
                "%d.%d.%d.%d".formatted(address >> 24, (address >> 16) & 255, (address >> 8) & 255, address & 255));
    }

    /** -1 for what is no number, or too large a one for any address. */
    private static long number(String part) {
        if (part.isEmpty() || part.length() > 60) {
            return -1;
        }
        boolean hex = part.startsWith("0x") || part.startsWith("0X");
        boolean octal = !hex && part.length() > 1 && part.startsWith("0");
        String digits = hex ? part.substring(2) : part;
        int radix = hex ? 16 : octal ? 8 : 10;
        if (digits.isEmpty()) {
            return 0;
        }
        if (!digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0)) {
            return -1;
        }
        String significant = LEADING_ZEROS.matcher(digits).replaceFirst("");
        return significant.length() > 12 ? -1 : Long.parseLong(significant, radix);
    }
}
