package tidings.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** IPv6 addresses (RFC 4291), spelled as RFC 5952 wants them. Zones are no part of an address on the web. */
final class Ipv6 {
    private Ipv6() {}

    /** The one spelling; empty for what names no address. */
    static Optional<String> parse(String written) {
        int gap = written.indexOf("::");
        if (gap >= 0 && written.indexOf("::", gap + 1) >= 0) {
            return Optional.empty();
        }
        Optional<List<Integer>> head = pieces(gap < 0 ? written : written.substring(0, gap), gap < 0);
        Optional<List<Integer>> tail = gap < 0 ? Optional.of(List.of()) : pieces(written.substring(gap + 2), true);
        return head.flatMap(before -> tail.flatMap(after -> joined(before, after, gap >= 0)));
    }

    private static Optional<String> joined(List<Integer> before, List<Integer> after, boolean gap) {
        int missing = 8 - before.size() - after.size();
        if (gap ? missing < 1 : missing != 0) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(before);
        all.addAll(Collections.nCopies(missing, 0));
        all.addAll(after);
        return Optional.of(spelled(all));
    }

    private static Optional<List<Integer>> pieces(String text, boolean mayEndInIpv4) {
        List<Integer> pieces = new ArrayList<>();
        if (text.isEmpty()) {
            return Optional.of(pieces);
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
                pieces.add(Integer.parseInt(parts[i], 16));
            } else if (i == parts.length - 1 && mayEndInIpv4 && parts[i].matches("((0|[1-9]\\d{0,2})(\\.|$)){4}")) {
                int[] numbers = java.util.Arrays.stream(parts[i].split("\\."))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                if (java.util.Arrays.stream(numbers).anyMatch(number -> number > 255)) {
                    return Optional.empty();
                }
                pieces.add((numbers[0] << 8) | numbers[1]);
                pieces.add((numbers[2] << 8) | numbers[3]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(pieces);
    }

    /** The first longest run of two zeros or more becomes "::". */
    private static String spelled(List<Integer> pieces) {
        int start = -1;
        int longest = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && pieces.get(end) == 0) {
                end++;
            }
            if (end - i > longest) {
                start = i;
                longest = end - i;
            }
        }
        return start < 0 ? hex(pieces) : hex(pieces.subList(0, start)) + "::" + hex(pieces.subList(start + longest, 8));
    }

    private static String hex(List<Integer> pieces) {
        return pieces.stream().map(Integer::toHexString).collect(Collectors.joining(":"));
    }
}
