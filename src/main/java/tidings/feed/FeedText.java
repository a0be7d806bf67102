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
    /** Characters from which on it is a text: what feeds call content, and what they call a summary. */
    private static final int LONG_CONTENT = 500;

    private static final int LONG_SUMMARY = 1_500;

    private static final Pattern CUT_OFF = Pattern.compile("(?s).*(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.|&hellip;)])\\s*");
    private static final Pattern FURNITURE =
            Pattern.compile("(?iu)the post .{1,300} (?:appeared first|first appeared) on .{1,200}"
                    + "|(?:continue reading|read (?:more|the (?:full|whole) (?:story|article))|weiterlesen|mehr lesen|leer más"
                    + "|seguir leyendo|читать (?:далее|дальше|полностью)|читати (?:далі|повністю)).{0,80}");

    FeedText {
        paragraphs = List.copyOf(paragraphs);
    }

    static FeedText of(FeedItem item) {
        List<String> content = lines(item.content());
        List<String> summary = lines(item.summary());
        boolean takesContent = length(content) >= length(summary);
        List<String> longer = takesContent ? content : summary;
        int enough = takesContent && !item.content().isBlank() ? LONG_CONTENT : LONG_SUMMARY;
        boolean isCut = !longer.isEmpty() && CUT_OFF.matcher(longer.getLast()).matches();
        return new FeedText(longer, length(longer) >= enough && !isCut);
    }

    int length() {
        return length(paragraphs);
    }

    private static List<String> lines(String html) {
        List<String> lines = HtmlText.lines(html);
        lines.removeIf(line -> FURNITURE.matcher(line).matches());
        return lines;
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
