package tidings.message;

import java.util.Locale;

/**
 * A run of text within a line. Whatever an article or a person wrote enters a message only as the text of a span: it is
 * made visible text here, and can never become markup.
 */
public sealed interface Span {
    String text();

    record Plain(String text) implements Span {
        public Plain {
            text = VisibleText.of(text);
        }
    }

    record Bold(String text) implements Span {
        public Bold {
            text = VisibleText.of(text);
        }
    }

    record Italic(String text) implements Span {
        public Italic {
            text = VisibleText.of(text);
        }
    }

    /**
     * A link. Only addresses of the web are ones, see {@link #to}.
     *
     * @param text says where it leads
     */
    record Link(String text, String url) implements Span {
        public Link {
            text = VisibleText.of(text);
            if (!isWeb(url)) {
                throw new IllegalArgumentException("A link leads to http or https, not to '%s'.".formatted(url));
            }
        }
    }

    /** A link where the url is one of the web, the text alone where it is something else. */
    static Span to(String url, String text) {
        return isWeb(url) ? new Link(text, url) : new Plain(text);
    }

    private static boolean isWeb(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://"))
                && url.chars().noneMatch(c -> c <= ' ' || Character.isSurrogate((char) c) || c == 0x7f);
    }
}
