package tidings.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tidings.digest.DigestLength;
import tidings.message.Button;
import tidings.message.Keyboard;

/** How many sentences a digest has, by button. */
final class LengthChoice {
    private LengthChoice() {}

    static Keyboard buttons(Turn turn) {
        List<Button> lengths = Arrays.stream(DigestLength.values())
                .map(length -> (Button) new Button.Press(
                        turn.say("length." + length.name().toLowerCase(Locale.ROOT), "lines", length.lines()),
                        "settings:length:" + length.lines()))
                .toList();
        return Keyboard.grid(3, lengths);
    }

    static Optional<Integer> length(String digits) {
        return digits.matches("[%d-%d]".formatted(Chat.MIN_LINES, Chat.MAX_LINES))
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }
}
