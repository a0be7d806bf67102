package tidings.chat;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/** In which time zone times are told: some by button, any other by its name or a city's, or by a shared location. */
final class ZoneChoice {
    private static final List<String> OFFERED = List.of(
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

    private ZoneChoice() {}

    /** Without an argument the next message is taken for one. */
    static Reply command(Turn turn, String argument) {
        if (argument.isEmpty()) {
            return asked(turn.with(turn.chat().waitingFor("timezone")), "timezone.choose");
        }
        return zone(argument)
                .map(zone -> turn.with(turn.chat().with(zone)))
                .map(ZoneChoice::changed)
                .orElseGet(() -> asked(turn, "timezone.unknown"));
    }

    /** The zone of the nearest city that we know; where it may be another one, they are asked. */
    static Reply at(Turn turn, double latitude, double longitude) {
        List<ZoneId> near = new Cities().near(latitude, longitude, turn.now());
        return near.size() == 1
                ? changed(turn.with(turn.chat().with(near.getFirst())))
                : Reply.of(
                        turn.chat(),
                        Content.Text.of(
                                RichText.plain(turn.say("timezone.near")),
                                buttons(near.stream().map(ZoneChoice::name).toList())));
    }

    /** As people know it. */
    static String name(ZoneId zone) {
        return zone.getId().equals("Etc/UTC") ? "UTC" : zone.getId();
    }

    private static Reply changed(Turn after) {
        String zone = name(after.chat().zone());
        return Reply.phrase(
                after, "timezone.changed", "zone", zone, "time", after.phrases().time(after.now()));
    }

    private static Reply asked(Turn turn, String phrase) {
        return Reply.of(turn.chat(), Content.Text.of(RichText.plain(turn.say(phrase)), buttons()));
    }

    static Keyboard buttons() {
        return buttons(OFFERED);
    }

    private static Keyboard buttons(List<String> zones) {
        return Keyboard.grid(
                2,
                zones.stream()
                        .map(zone -> new Button.Press(zone, "settings:zone:" + zone))
                        .toList());
    }

    /** By its name in the time zone database, in whatever case and with spaces, or by a city or country. */
    static Optional<ZoneId> zone(String wanted) {
        String id = wanted.strip().replace(' ', '_');
        return named(id)
                .or(() -> known(id, UnaryOperator.identity()))
                .or(() -> new Cities().named(wanted))
                .or(() -> known(id, ZoneChoice::city));
    }

    private static Optional<ZoneId> known(String id, UnaryOperator<String> part) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(known -> part.apply(known).equalsIgnoreCase(id))
                .sorted()
                .findFirst()
                .flatMap(ZoneChoice::named);
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1);
    }

    private static Optional<ZoneId> named(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
