package tidings.intake;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidings.text.Lines;
import tidings.web.Site;

/** The forms of addresses that are one outlet's own: elsewhere the same words name another article. */
final class OwnForms {
    private static final Map<String, Set<String>> TRACKING = Lines.of("/intake/tracking.txt").stream()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Set.of(line[1].split(" "))));

    /** The AMP form of the BBC, and a post of Telegram shown among the others of its channel. */
    private static final Pattern INSERTED =
            Pattern.compile("(?<=^(?:www\\.)?bbc\\.(?:com|co\\.uk)/news)/amp(?=/.)|(?<=^t\\.me)/s(?=/[^/]+/\\d+$)");

    private OwnForms() {}

    /**
     * Whether a parameter tells the outlet of this host only where readers come from.
     *
     * @param parameter in lower case, with its value if it has one
     */
    static boolean isTracking(String host, String parameter) {
        Set<String> tracking = TRACKING.getOrDefault(Site.registered(host), Set.of());
        return tracking.contains(parameter) || tracking.contains(parameter.split("=", 2)[0]);
    }

    /** The path of the full page. */
    static String path(String host, String path) {
        return INSERTED.matcher(host + path).replaceFirst("").substring(host.length());
    }
}
