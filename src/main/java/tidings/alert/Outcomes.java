package tidings.alert;

import java.util.Set;
import tidings.check.Events;

/** How something ended that was not decided: a headline that says so is news over a text that does not yet. */
public final class Outcomes {
    private static final Events OUTCOMES = Events.ofOutcomes();

    private Outcomes() {}

    /** The kinds of them that a text tells. */
    public static Set<String> in(String text) {
        return OUTCOMES.in(text);
    }
}
