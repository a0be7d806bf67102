package tidings.digest;

import java.util.Optional;

/**
 * An answer, and what to remember of it once it has reached the person.
 *
 * @param telling empty where nothing was told
 */
public record Told(Answer answer, Optional<Telling> telling) {
    public boolean hasNothingNew() {
        return answer instanceof Answer.Nothing nothing && nothing.reason() == Answer.Reason.NOTHING_NEW;
    }

    static Told nothing(Answer.Nothing nothing) {
        return new Told(nothing, Optional.empty());
    }
}
