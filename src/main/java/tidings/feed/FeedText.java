package tidings.feed;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a feed itself says of an article.
 *
 * @param paragraphs plain text, none of them empty
 * @param isWhole whether this is likely all there is, and not a teaser for the page
 */
record FeedText(List<String> paragraphs, boolean isWhole) {
    static final FeedText NONE = new FeedText(List.of(), false);

    /** Characters from which on it is a text: what feeds call content, and what they call a summary. */
    private static final int LONG_CONTENT = 500;

    private static final int LONG_SUMMARY = 1_500;

    private static final List<String> CUT_OFF = List.of("…", "...", "[…]", "[...]", "[&hellip;]");
    /** Where a text is cut off, or leads on, shows at its end. Characters, more than the longest of the patterns takes. */
    private static final int END = 200;

    private static final Pattern APPEARED =
            Pattern.compile("(?iu)the post .{1,300} (?:appeared first|first appeared) on .{1,200}");
    /** Behind the end of a teaser. */
    private static final String MORE =
            "(?:continue reading|read (?:more|the (?:full|whole) (?:story|article))|weiterlesen|mehr lesen|leer más"
                    + "|seguir leyendo|читать (?:далее|дальше|полностью)|читати (?:далі|повністю)).{0,80}";

    private static final Pattern LEADS_ON = Pattern.compile("(?iu)" + MORE);
    private static final Pattern ENDS_LEADING_ON = Pattern.compile("(?iu)[.!?…»”\\])]\\s+" + MORE + "$");

    FeedText {
        paragraphs = List.copyOf(paragraphs);
    }

    static FeedText of(FeedItem item) {
        List<String> content = lines(item.content());
        List<String> summary = lines(item.summary());
        boolean takesContent = length(content) >= length(summary);
        List<String> longer = takesContent ? content : summary;
        int enough = takesContent && !item.content().isBlank() ? LONG_CONTENT : LONG_SUMMARY;
        boolean isWhole = length(longer) >= enough && !isCutOff(longer.getLast());
        longer.removeIf(line -> LEADS_ON.matcher(line).matches());
        return new FeedText(longer, isWhole);
    }

    private static boolean isCutOff(String last) {
        String end = last.substring(Math.max(0, last.length() - END));
        return CUT_OFF.stream().anyMatch(last.stripTrailing()::endsWith)
                || LEADS_ON.matcher(last).matches()
                || ENDS_LEADING_ON.matcher(end).find();
    }

    /** The paragraphs, a line each. */
    String whole() {
        return String.join("\n", paragraphs);
    }

    /** What it begins with, about so many characters. */
    String start(int length) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < paragraphs.size() && start.length() < length; i++) {
            start.append(paragraphs.get(i)).append('\n');
        }
        return start.substring(0, Math.min(length, start.length()));
    }

    int length() {
        return length(paragraphs);
    }

    private static List<String> lines(String html) {
        List<String> lines = HtmlText.lines(html);
        lines.removeIf(line -> APPEARED.matcher(line).matches());
        return lines;
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
