package tidings.chat;

import java.util.List;
import java.util.Optional;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.message.Span;

/** How the chat wants to be answered: language, time zone, length of a digest. Each choice shows in place. */
public final class SettingsFeature implements Feature {
    private static final String NAME = "settings";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> commands() {
        return List.of(
                Offer.toAdministrators("settings"),
                Offer.toAdministrators("language"),
                Offer.toAdministrators("timezone"));
    }

    @Override
    public Offer.Audience mayPress() {
        return Offer.Audience.ADMINISTRATORS;
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        return switch (command) {
            case "language" -> LanguageChoice.command(turn, argument);
            case "timezone" -> ZoneChoice.command(turn, argument);
            default -> Reply.of(turn.chat(), Content.Text.of(overview(turn), overviewButtons(turn)));
        };
    }

    /** A shared location is the answer to nothing but where somebody lives. */
    @Override
    public Optional<Reply> heard(Turn turn, Incoming incoming) {
        return incoming instanceof Incoming.Located located
                ? Optional.of(ZoneChoice.at(turn, located.latitude(), located.longitude()))
                : Optional.empty();
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        String[] parts = data.split(":", 2);
        String value = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "languages" -> asked(turn, press, "language.choose", LanguageChoice.buttons());
            case "zones" -> asked(turn, press, "timezone.choose", ZoneChoice.buttons());
            case "lengths" -> asked(turn, press, "length.choose", LengthChoice.buttons(turn));
            case "language" -> changed(turn, press, LanguageChoice.spoken(value).map(turn.chat()::with));
            case "zone" -> changed(turn, press, ZoneChoice.zone(value).map(turn.chat()::with));
            case "length" -> changed(turn, press, LengthChoice.length(value).map(turn.chat()::withLines));
            default -> changed(turn, press, Optional.of(turn.chat()));
        };
    }

    private static Reply asked(Turn turn, Incoming.Pressed press, String phrase, Keyboard choices) {
        Keyboard back = Keyboard.row(new Button.Press(turn.say("button.back"), "settings:show"));
        return Reply.edit(turn, press, RichText.plain(turn.say(phrase)), choices.and(back));
    }

    private static Reply changed(Turn turn, Incoming.Pressed press, Optional<Chat> chat) {
        if (chat.isEmpty()) {
            return Reply.phrase(turn, "button.outdated");
        }
        Turn after = turn.with(chat.get());
        return Reply.edit(after, press, overview(after), overviewButtons(after));
    }

    private static RichText overview(Turn turn) {
        Chat chat = turn.chat();
        return RichText.of(
                Block.Line.of(new Span.Bold(turn.say("settings.heading"))),
                Block.Line.of(turn.say("settings.language", "language", LanguageChoice.name(chat.language()))),
                Block.Line.of(turn.say(
                        "settings.zone",
                        "zone",
                        ZoneChoice.name(chat.zone()),
                        "time",
                        turn.phrases().time(turn.now()))),
                Block.Line.of(turn.say("settings.length", "lines", chat.lines())));
    }

    private static Keyboard overviewButtons(Turn turn) {
        return Keyboard.row(
                new Button.Press(turn.say("button.language"), "settings:languages"),
                new Button.Press(turn.say("button.zone"), "settings:zones"),
                new Button.Press(turn.say("button.length"), "settings:lengths"));
    }
}
