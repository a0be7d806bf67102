package tidings.check;

/** What is wrong with a sentence, measured by those it cites. */
public enum Fault {
    /** A link, a command, an address, markup or an order of its own. */
    MARKUP,
    /** A figure, in digits or words, that they do not have, or have of something else. */
    NUMBER,
    /** A month or a day of the week that they do not have. */
    DATE,
    /** A name that they do not have. */
    NAME,
    /** Something between quotation marks that does not stand there word for word. */
    QUOTATION,
    /** They say who said it, and it does not, or tells of another, as with a quotation. */
    ATTRIBUTION,
    /** They are not certain, and it is. */
    HEDGE,
    /** They say that it was refused, tried or planned, or is so under a condition or of some only, and it does not. */
    RESERVATION,
    /** It denies what they do not deny, or the other way round. */
    NEGATION,
    /** It has a word where they have its opposite. */
    OPPOSITE,
    /** Two who do something have changed their parts, or what two sources say has become one, or cause and effect. */
    ROLES,
    /** It has a word of its own that says something. */
    INVENTION,
    /** Too few of its words are theirs, or they are put together anew. */
    SUPPORT
}
