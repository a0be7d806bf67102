package tidings.alert;

/**
 * What a packed topic is made of: numbers of 32 bits, of which the first eight are a sign and the others say which lexeme,
 * for a pair its level and how many clauses stand before it, or for {@link #NAMES} a bit for each clause.
 *
 * <p>Signs: a clause has its level, and 128 more where it is required; then come the names below. {@link #OR} adds an
 * alternative to the clause or condition before it.
 */
final class Element {
    /** Which clauses are names, see {@link Matcher#names}. */
    static final int NAMES = 0x7A;

    static final int OR = 0x7B;
    /** A clause that no article can have: it only takes up a position. */
    static final int NOTHING = 0x7C;

    static final int CONDITION = 0x7D;
    static final int EXCLUDED = 0x7E;
    static final int PAIR = 0x7F;

    private static final int REQUIRED = 0x80;
    private static final int LEVEL = 0x7F;
    private static final int SIGN_AT = 24;
    private static final int LEXEME = (1 << SIGN_AT) - 1;
    private static final int PAIR_LEVEL_AT = 16;

    private Element() {}

    static int of(int sign, int lexeme) {
        return (sign << SIGN_AT) | lexeme;
    }

    static int pair(int before, int level) {
        return of(PAIR, (level << PAIR_LEVEL_AT) | before);
    }

    static int names(int clauses) {
        return of(NAMES, clauses);
    }

    static int clause(int level, boolean required) {
        return level | (required ? REQUIRED : 0);
    }

    static int sign(int element) {
        return element >>> SIGN_AT;
    }

    static boolean isClause(int sign) {
        return (sign & LEVEL) <= Tally.HIGHEST;
    }

    static boolean isRequired(int sign) {
        return (sign & REQUIRED) != 0;
    }

    static int level(int sign) {
        return sign & LEVEL;
    }

    static int lexeme(int element) {
        return element & LEXEME;
    }

    /** A bit for each clause that is a name, the lowest for the first. */
    static int names(int sign, int element) {
        return sign == NAMES ? lexeme(element) : 0;
    }

    static int pairLevel(int element) {
        return lexeme(element) >>> PAIR_LEVEL_AT;
    }

    /** The rank of the first clause of a pair. */
    static int before(int element) {
        return element & ((1 << PAIR_LEVEL_AT) - 1);
    }
}
