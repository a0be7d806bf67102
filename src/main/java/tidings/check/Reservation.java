package tidings.check;

/** With what a clause may be told so that it does not say that something is so. Each holds for words near its own. */
enum Reservation {
    DENIAL(Fault.NEGATION, 0, 1),
    DOUBT(Fault.HEDGE, 0, 1),
    /** Refused, tried, planned, asked for. */
    UNDONE(Fault.RESERVATION, 0, 2),
    /** Talked about. */
    DISCUSSED(Fault.RESERVATION, 0, 4),
    /** For some only. */
    RESTRICTION(Fault.RESERVATION, 1, 2),
    /** For all but some. */
    EXCEPTION(Fault.RESERVATION, 1, 2),
    /** "at least 14" */
    LEAST(Fault.RESERVATION, 0, 2),
    MOST(Fault.RESERVATION, 0, 2),
    ROUGHLY(Fault.RESERVATION, 0, 2),
    /** Delayed, stopped, called off. */
    HALTED(Fault.RESERVATION, 0, 2),
    /** "Most of the 300 miners" */
    PART(Fault.RESERVATION, 0, 2),
    /** "Denied that": for all that is denied. */
    DENIED(Fault.NEGATION, 0, Integer.MAX_VALUE),
    /** "The son of the mayor": for whose son it is. */
    TIE(Fault.RESERVATION, 0, 0),
    /** "The former mayor", "a draft law": for the noun. */
    FORMER(Fault.RESERVATION, 0, 3),
    /** "In a first reading", "temporarily": for all that is said. */
    PROVISIONAL(Fault.RESERVATION, Integer.MAX_VALUE, Integer.MAX_VALUE),
    /** "If it rains" itself. */
    CONDITION(Fault.RESERVATION, Integer.MAX_VALUE, Integer.MAX_VALUE),
    /** What comes about if it does. */
    CONSEQUENCE(Fault.RESERVATION, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Fault fault;
    private final int before;
    private final int behind;

    Reservation(Fault fault, int before, int behind) {
        this.fault = fault;
        this.before = before;
        this.behind = behind;
    }

    /** What is wrong with a sentence that lost it, or made it up. */
    Fault fault() {
        return fault;
    }

    /** For so many content words before its own it holds, too. */
    int before() {
        return before;
    }

    /** And for so many behind. */
    int behind() {
        return behind;
    }

    /** Whether it holds for what comes next in a sentence that leaves out some words. */
    boolean reachesOver() {
        return switch (this) {
            case DENIAL, DOUBT, UNDONE, HALTED -> true;
            case DISCUSSED, RESTRICTION, EXCEPTION, LEAST, MOST, ROUGHLY, PART, FORMER, DENIED, TIE -> false;
            case PROVISIONAL, CONDITION, CONSEQUENCE -> false;
        };
    }

    /** Whether a sentence may not have it of its own either: to be in doubt is nobody's harm. */
    boolean isMutual() {
        return switch (this) {
            case DENIAL, UNDONE, RESTRICTION, EXCEPTION, LEAST, MOST, ROUGHLY, CONDITION -> true;
            case DOUBT, DISCUSSED, HALTED, PART, DENIED, TIE, FORMER, PROVISIONAL, CONSEQUENCE -> false;
        };
    }

    /** Whether it is about no name and no day. */
    boolean isOfDeeds() {
        return switch (this) {
            case UNDONE, DISCUSSED, HALTED, PROVISIONAL -> true;
            case DENIAL, DOUBT, RESTRICTION, EXCEPTION, LEAST, MOST, ROUGHLY, PART, FORMER -> false;
            case DENIED, TIE, CONDITION, CONSEQUENCE -> false;
        };
    }

    /** Whether any of the kind in a clause is enough, about which word whatever: "the mill's reopening was delayed". */
    boolean isLoose() {
        return switch (this) {
            case DISCUSSED, HALTED, PART, DENIED, TIE, FORMER, PROVISIONAL -> true;
            case DENIAL, DOUBT, UNDONE, RESTRICTION, EXCEPTION, LEAST, MOST, ROUGHLY, CONDITION, CONSEQUENCE -> false;
        };
    }

    /** Whether any of the kind in the whole sentence is enough: "it is safe, his lawyer said". */
    boolean isOfSentence() {
        return switch (this) {
            case DENIED, TIE -> true;
            case DENIAL, DOUBT, UNDONE, DISCUSSED, RESTRICTION, EXCEPTION, LEAST, MOST, ROUGHLY -> false;
            case HALTED, PART, FORMER, PROVISIONAL, CONDITION, CONSEQUENCE -> false;
        };
    }
}
