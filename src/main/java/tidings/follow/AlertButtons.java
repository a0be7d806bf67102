package tidings.follow;

import java.util.ArrayList;
import java.util.List;
import tidings.alert.Subscription;
import tidings.chat.Phrases;
import tidings.message.Button;
import tidings.message.Keyboard;

/** The buttons under alerts; {@link AlertFeature} answers them. */
record AlertButtons(Phrases phrases) {
    private static final int COLUMNS = 5;

    /** What can be done about one story. */
    Keyboard story(long alert, Subscription own) {
        return Keyboard.grid(
                2,
                List.of(
                        press("button.fullDigest", "full", alert),
                        press("button.muteStory", "mute", alert),
                        level("button.lessLikeThis", "strict", alert, own.strictness() + 1),
                        press("button.unfollow", "unfollow", alert),
                        press("button.why", "why", alert),
                        NotNowFeature.aWhile(phrases.text("button.notNow"), own.id())));
    }

    /** A number for each story of a message that tells several, in their order. */
    Keyboard stories(List<Long> alerts) {
        List<Button> numbers = new ArrayList<>();
        alerts.forEach(alert -> numbers.add(press(Integer.toString(numbers.size() + 1), "story:" + alert)));
        return Keyboard.grid(COLUMNS, numbers);
    }

    Button press(String label, String verb, long alert) {
        return press(phrases.text(label), "%s:%d".formatted(verb, alert));
    }

    /** One that sets how strict a topic is. */
    Button level(String label, String verb, long alert, int level) {
        return press(phrases.text(label), "%s:%d:%d".formatted(verb, alert, level));
    }

    private static Button press(String label, String data) {
        return new Button.Press(label, "%s:%s".formatted(AlertFeature.NAME, data));
    }
}
