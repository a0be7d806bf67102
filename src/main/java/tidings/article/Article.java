package tidings.article;

import java.time.Instant;
import java.util.Optional;
import tidings.text.Language;

/**
 * A piece of news as one outlet published it.
 *
 * @param url its address, absolute; the identity of the article: a second one with the same url is the same article
 * @param title the headline in plain text, never empty
 * @param text the body in plain text, the paragraphs separated by line ends; never empty
 * @param published when it was published, if it says so (UTC)
 * @param source the outlet as readers know it, usually the host: "svoboda.org"
 * @param language the language of title and text
 * @param origin how it came here
 */
public record Article(
        String url,
        String title,
        String text,
        Optional<Instant> published,
        String source,
        Language language,
        Origin origin) {
    private static final String ELLIPSIS = "…";
    /** About three sentences. Characters. */
    private static final int BRIEF = 300;

    public Article {
        requireText("url", url);
        requireText("title", title);
        requireText("text", text);
        requireText("source", source);
    }

    /**
     * Whether the headline is a line of its own, and not only how the text begins: posts have none, and one is cut from
     * their first sentence.
     */
    public boolean hasHeadline() {
        String words = title.endsWith(ELLIPSIS) ? title.substring(0, title.length() - ELLIPSIS.length()) : title;
        return !text.startsWith(words) || text.length() == words.length() || text.charAt(words.length()) == '\n';
    }

    /** Whether it says little more than that something has happened, in words that the next event of its kind has too. */
    public boolean isBrief() {
        return isBrief(text);
    }

    /** Whether a text is so short. */
    public static boolean isBrief(String text) {
        return text.length() <= BRIEF;
    }

    /** The same under another address. */
    public Article at(String other) {
        return new Article(other, title, text, published, source, language, origin);
    }

    private static void requireText(String part, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An article needs a %s, and this one's is '%s'.".formatted(part, value));
        }
    }
}
