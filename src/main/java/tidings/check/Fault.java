package tidings.check;

/** What is wrong with a sentence, measured by those it cites. */
public enum Fault {
    /** A link, a command, an address or markup of its own. */
    MARKUP,
    /** A figure, in digits or words, that they do not have. */
    NUMBER,
    /** A name that they do not have. */
    NAME,
    /** Something between quotation marks that does not stand there word for word. */
    QUOTATION,
    /** They say that somebody said it, and it does not. */
    ATTRIBUTION,
    /** They are not certain, and it is. */
    HEDGE,
    /** It denies what they do not deny, or the other way round. */
    NEGATION,
    /** Too few of its words are theirs. */
    SUPPORT
}
