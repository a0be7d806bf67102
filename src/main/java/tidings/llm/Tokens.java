package tidings.llm;

/**
 * Estimates how many tokens a text takes where the tokenizer is unknown, on the safe side: 3.5 Latin characters a token,
 * 1.7 Cyrillic ones, one of any other script. The usual "four characters a token" overflows twice on Ukrainian.
 */
public final class Tokens {
    private static final double LATIN = 1 / 3.5;
    private static final double CYRILLIC = 1 / 1.7;

    private Tokens() {}

    /** Tokens, rounded up. */
    public static int estimate(String text) {
        return (int) Math.ceil(text.codePoints().mapToDouble(Tokens::share).sum());
    }

    private static double share(int codePoint) {
        if (codePoint < 0x250) {
            return LATIN;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case COMMON, INHERITED, LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            // Not an enum of ours: JDK 21 knows 165 scripts.
            default -> 1;
        };
    }
}
