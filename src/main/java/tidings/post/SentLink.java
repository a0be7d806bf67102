package tidings.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message that is just an address, as it is typed or as apps share it: with the headline before it. */
final class SentLink {
    private static final Pattern SHARED = Pattern.compile("(?s)(?:(?!\\S*://).{1,300}\\s)?(https?://\\S+)", flags());
    private static final Pattern TYPED = Pattern.compile("(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}/\\S*", flags());

    private SentLink() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /** The address, if the text is nothing else. */
    static Optional<String> in(String text) {
        String message = text.strip();
        Matcher shared = SHARED.matcher(message);
        if (shared.matches() && message.indexOf("://") == message.lastIndexOf("://")) {
            return Optional.of(shared.group(1));
        }
        return TYPED.matcher(message).matches() ? Optional.of("https://" + message) : Optional.empty();
    }
}
