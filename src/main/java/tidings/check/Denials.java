package tidings.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a translation says no where its source does, and only there: "failed to elect" is "keinen gewählt". */
final class Denials {
    private final Wording wording;
    private final Pattern denied;
    private final Pattern weaker;

    Denials(Wording wording) {
        this.wording = wording;
        List<String> lines = Signals.lines("/check/denials.txt");
        denied = pattern("denied: ", lines);
        weaker = pattern("weaker: ", lines);
    }

    private static Pattern pattern(String kind, List<String> lines) {
        String words = lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether one of the two says no, and the other one does not in any way. */
    boolean differ(Reading one, Reading other) {
        return (denies(one) && !mayDeny(other)) || (denies(other) && !mayDeny(one));
    }

    private boolean denies(Reading reading) {
        return wording.denies(reading) || denied.matcher(reading.text()).find();
    }

    private boolean mayDeny(Reading reading) {
        return denies(reading) || weaker.matcher(reading.text()).find();
    }
}
