package tidings.chat;

import java.util.Optional;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.text.Language;

/** Which language the chat speaks: by button, or by name after the command. */
final class LanguageChoice {
    private LanguageChoice() {}

    static Reply command(Turn turn, String argument) {
        if (argument.isEmpty()) {
            return asked(turn, "language.choose");
        }
        return spoken(argument)
                .map(language -> Reply.phrase(turn.with(turn.chat().with(language)), "language.changed"))
                .orElseGet(() -> asked(turn, "language.unknown"));
    }

    private static Reply asked(Turn turn, String phrase) {
        return Reply.of(turn.chat(), Content.Text.of(RichText.plain(turn.say(phrase)), buttons()));
    }

    static Keyboard buttons() {
        return Keyboard.grid(
                2,
                Phrases.LANGUAGES.stream()
                        .map(language -> new Button.Press(name(language), "settings:language:" + language.code()))
                        .toList());
    }

    /** By code, or by its name in itself: "uk", "Deutsch". */
    static Optional<Language> spoken(String wanted) {
        return Phrases.LANGUAGES.stream()
                .filter(language -> language.code().equalsIgnoreCase(wanted)
                        || name(language).equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** As it calls itself. */
    static String name(Language language) {
        String name = language.locale().getDisplayLanguage(language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }
}
