package tidings.follow;

import java.util.Optional;

/** What comes back from a button: it may be forged, or of an old message. */
final class ButtonData {
    private ButtonData() {}

    /** A number that we may have written. */
    static Optional<Long> number(String digits) {
        return digits.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
