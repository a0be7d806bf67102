package tidings.digest;

/** Why a digest is told in quoted sentences, all of it or the rest, although a model was asked to write it. */
public enum Setback {
    /** What the model may cost in a day is spent. */
    BUDGET_SPENT,
    /** The asking chat has used up its own part of that. */
    CHAT_BUDGET_SPENT,
    /** It was not done in time. */
    LATE,
    /** Its server cannot be reached, is busy, or fails. */
    UNAVAILABLE,
    /** It did not want to write about this. */
    DECLINED,
    /** Its answer was cut short or had no form. */
    UNUSABLE,
    /** Too few of its sentences held against their sources. */
    UNSUPPORTED,
    /** Some of its translations did not hold, and the sentences in their places are in another language. */
    UNTRANSLATED
}
