package tidings.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in what people send. */
final class SentLink {
    private static final Pattern LINK = Pattern.compile("https?://\\S+", flags());
    /** What of a sentence around an address sticks to it. */
    private static final String AFTER = ".,;:!?\"'«»“”„’…>]";

    private static final Pattern SHARED = Pattern.compile("(?s)(?!\\S*://)(.{1,300})\\s(https?://\\S+)", flags());
    private static final Pattern TYPED = Pattern.compile("(?:[\\p{L}\\d-]++\\.)++\\p{L}{2,}/\\S*+", flags());

    private SentLink() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /**
     * What was shared as an address.
     *
     * @param words before it, such as its headline; may be empty
     */
    record Shared(String words, String url) {}

    /** What apps share and channels post to point at a page: an address alone, or with a few words before it. */
    static Optional<Shared> shared(String text) {
        String message = text.strip();
        List<String> urls = in(message);
        if (urls.size() != 1) {
            return Optional.empty();
        }
        Matcher shared = SHARED.matcher(message);
        if (shared.matches()) {
            return Optional.of(new Shared(shared.group(1).strip(), urls.getFirst()));
        }
        return message.indexOf(' ') < 0 && message.indexOf('\n') < 0
                ? Optional.of(new Shared("", urls.getFirst()))
                : Optional.empty();
    }

    /** Without what sticks to it; a bracket that the address opens is its own. */
    private static String bare(String url) {
        boolean opens = url.indexOf('(') >= 0;
        int end = url.length();
        while (end > 0 && (AFTER.indexOf(url.charAt(end - 1)) >= 0 || (!opens && url.charAt(end - 1) == ')'))) {
            end--;
        }
        return url.substring(0, end);
    }

    /** All addresses in a text, each once; one without http:// only where there is nothing else. */
    static List<String> in(String text) {
        String message = text.strip();
        if (TYPED.matcher(message).matches()) {
            return List.of("https://" + message);
        }
        return LINK.matcher(message)
                .results()
                .map(MatchResult::group)
                .map(SentLink::bare)
                .distinct()
                .toList();
    }
}
