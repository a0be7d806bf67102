package tidings.chat;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tidings.digest.DigestLength;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.message.Span;
import tidings.text.Language;

/** How the chat wants to be answered: language, time zone, length of a digest. Each choice shows in place. */
public final class SettingsFeature implements Feature {
    private static final String NAME = "settings";
    /** Offered by button; any other zone can be typed. */
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Madrid",
            "Europe/Kyiv",
            "Europe/Moscow",
            "Asia/Almaty",
            "America/New_York",
            "America/Los_Angeles",
            "America/Mexico_City");

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
            case "language" -> language(turn, argument);
            case "timezone" -> zone(turn, argument);
            default -> Reply.of(turn.chat(), Content.Text.of(overview(turn), overviewButtons(turn)));
        };
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        String[] parts = data.split(":", 2);
        String value = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "languages" -> Reply.edit(turn, press, RichText.plain(turn.say("language.choose")), languages());
            case "zones" -> Reply.edit(turn, press, RichText.plain(turn.say("timezone.choose")), zones(turn));
            case "lengths" -> Reply.edit(turn, press, RichText.plain(turn.say("length.choose")), lengths(turn));
            case "language" -> changed(turn, press, spoken(value).map(turn.chat()::with));
            case "zone" -> changed(turn, press, zone(value).map(turn.chat()::with));
            case "length" -> changed(turn, press, length(value).map(turn.chat()::withLines));
            default -> changed(turn, press, Optional.of(turn.chat()));
        };
    }

    private static Reply changed(Turn turn, Incoming.Pressed press, Optional<Chat> chat) {
        if (chat.isEmpty()) {
            return Reply.phrase(turn, "button.outdated");
        }
        Turn after = turn.with(chat.get());
        return Reply.edit(after, press, overview(after), overviewButtons(after));
    }

    private static Reply language(Turn turn, String argument) {
        if (argument.isEmpty()) {
            return Reply.of(turn.chat(), Content.Text.of(RichText.plain(turn.say("language.choose")), languages()));
        }
        return spoken(argument)
                .map(language -> Reply.phrase(turn.with(turn.chat().with(language)), "language.changed"))
                .orElseGet(() -> Reply.of(
                        turn.chat(), Content.Text.of(RichText.plain(turn.say("language.unknown")), languages())));
    }

    private static Reply zone(Turn turn, String argument) {
        if (argument.isEmpty()) {
            return Reply.of(turn.chat(), Content.Text.of(RichText.plain(turn.say("timezone.choose")), zones(turn)));
        }
        return zone(argument)
                .map(zone -> turn.with(turn.chat().with(zone)))
                .map(after -> Reply.phrase(
                        after,
                        "timezone.changed",
                        "zone",
                        after.phrases().zone(),
                        "time",
                        after.phrases().time(turn.now())))
                .orElseGet(() -> Reply.of(
                        turn.chat(), Content.Text.of(RichText.plain(turn.say("timezone.unknown")), zones(turn))));
    }

    private static RichText overview(Turn turn) {
        Chat chat = turn.chat();
        return RichText.of(
                Block.Line.of(new Span.Bold(turn.say("settings.heading"))),
                Block.Line.of(turn.say("settings.language", "language", name(chat.language()))),
                Block.Line.of(turn.say(
                        "settings.zone",
                        "zone",
                        turn.phrases().zone(),
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

    private static Keyboard languages() {
        return Keyboard.grid(
                2,
                Phrases.LANGUAGES.stream()
                        .map(language -> new Button.Press(name(language), "settings:language:" + language.code()))
                        .toList());
    }

    private static Keyboard zones(Turn turn) {
        return Keyboard.grid(
                        2,
                        ZONES.stream()
                                .map(zone -> new Button.Press(zone, "settings:zone:" + zone))
                                .toList())
                .and(back(turn));
    }

    private static Keyboard lengths(Turn turn) {
        List<Button> lengths = Arrays.stream(DigestLength.values())
                .map(length -> (Button) new Button.Press(
                        turn.say("length." + length.name().toLowerCase(Locale.ROOT), "lines", length.lines()),
                        "settings:length:" + length.lines()))
                .toList();
        return Keyboard.grid(3, lengths).and(back(turn));
    }

    private static Keyboard back(Turn turn) {
        return Keyboard.row(new Button.Press(turn.say("button.back"), "settings:show"));
    }

    /** By code, or by its name in itself: "uk", "Deutsch". */
    private static Optional<Language> spoken(String wanted) {
        return Phrases.LANGUAGES.stream()
                .filter(language -> language.code().equalsIgnoreCase(wanted)
                        || name(language).equalsIgnoreCase(wanted))
                .findFirst();
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id.strip().replace(' ', '_')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> length(String digits) {
        return digits.matches("[%d-%d]".formatted(Chat.MIN_LINES, Chat.MAX_LINES))
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }

    private static String name(Language language) {
        String name = language.locale().getDisplayLanguage(language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }
}
