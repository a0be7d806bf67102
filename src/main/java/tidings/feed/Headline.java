package tidings.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline as a feed writes it, which may be cut off, or have the outlet's name behind it.
 *
 * @param feed what the feed calls itself
 */
record Headline(String written, String feed) {
    private static final Pattern CUT_OFF = Pattern.compile("\\s*(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.)])$");
    private static final Pattern BEHIND = Pattern.compile("\\s+[|–—·•:-]\\s+(\\S.*)");

    static Headline of(Told told) {
        return new Headline(told.item().title().strip(), told.feed().title());
    }

    /** The page's, or what is stored, where that is the same one whole and by itself; empty where the feed has none. */
    Optional<String> beside(Optional<String> plain) {
        return plain.filter(this::isPlainly).or(() -> Optional.of(written).filter(words -> !words.isEmpty()));
    }

    private boolean isPlainly(String plain) {
        return !plain.isBlank() && (isStartOf(plain) || isWithOutlet(plain));
    }

    private boolean isStartOf(String plain) {
        Matcher end = CUT_OFF.matcher(written);
        return end.find() && end.start() > 0 && plain.startsWith(written.substring(0, end.start()));
    }

    /** "Storm over - The Aldport Post", in a feed called "The Aldport Post: World". */
    private boolean isWithOutlet(String plain) {
        Matcher behind = BEHIND.matcher(written);
        return written.startsWith(plain)
                && behind.region(plain.length(), written.length()).matches()
                && lower(feed).contains(lower(behind.group(1)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
