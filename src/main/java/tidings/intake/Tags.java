package tidings.intake;

/**
 * Bounds the tree that is made of markup: a tag of four characters becomes an object of about a hundred bytes, so that a
 * document within all limits could take all memory.
 */
public final class Tags {
    private Tags() {}

    /** The beginning of a document, up to so many tags; what comes behind them is left out. */
    public static String first(String markup, int most) {
        int at = -1;
        for (int tags = 0; tags <= most; tags++) {
            at = markup.indexOf('<', at + 1);
            if (at < 0) {
                return markup;
            }
        }
        return markup.substring(0, at);
    }
}
