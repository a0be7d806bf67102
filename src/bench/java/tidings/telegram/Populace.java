package tidings.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The people of the soak: each is the administrator of a group and does there what people do. */
final class Populace {
    private static final int GROUPS = 2_000;
    private static final List<String> TOPICS = List.of(
            "ceasefire conditions",
            "ECB interest rates",
            "жара в Южной Европе",
            "Ukrainian grain exports",
            "Olympische Spiele in Paris",
            "outage of CrowdStrike",
            "вибори у Великій Британії",
            "España Eurocopa",
            "far side of the Moon",
            "zebra crossing in Ulm");

    private final Rooms rooms;
    private final Random random;
    private final List<Asked> asked = new ArrayList<>();
    private final Set<Long> pressed = new HashSet<>();

    Populace(Rooms rooms, Random random) {
        this.rooms = rooms;
        this.random = random;
        for (int i = 1; i <= GROUPS; i++) {
            rooms.makeAdministrator(i);
        }
    }

    /** What kinds of things are done. */
    enum Kind {
        TOPIC,
        TIMELINE,
        FOLLOW,
        FOLLOWING,
        SETTINGS,
        INLINE,
        BUTTON
    }

    /**
     * One thing done.
     *
     * @param id the number of the message, of the message under which a button was pressed, or the inline query's
     */
    record Asked(Kind kind, long chat, String id, Instant at) {}

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** One person does one thing. */
    void doSomething() {
        int person = 1 + random.nextInt(GROUPS);
        switch (random.nextInt(20)) {
            case 0, 1 -> says(person, Kind.FOLLOW, "/follow@tidings_bot " + topic());
            case 2, 3 -> says(person, Kind.FOLLOWING, "/following@tidings_bot");
            case 4, 5 -> says(person, Kind.SETTINGS, "/settings@tidings_bot");
            case 6, 7 -> types(person);
            case 8, 9 -> presses(person);
            case 10 -> says(person, Kind.TIMELINE, "/timeline@tidings_bot " + topic());
            default -> says(person, Kind.TOPIC, "@tidings_bot " + topic());
        }
    }

    private String topic() {
        return TOPICS.get(random.nextInt(TOPICS.size()));
    }

    private void says(int person, Kind kind, String text) {
        Instant now = Instant.now();
        long message = rooms.sayInGroup(-person, person, text, new ObjectMapper().createObjectNode());
        asked.add(new Asked(kind, -person, String.valueOf(message), now));
    }

    private void types(int person) {
        String id = "inline" + asked.size();
        asked.add(new Asked(Kind.INLINE, person, id, Instant.now()));
        rooms.inlineQuery(id, person, topic());
    }

    /** Presses under the newest digest that nobody pressed yet; asks for one where there is none. */
    private void presses(int person) {
        Optional<Shown> digest = rooms.seen(-person).reversed().stream()
                .filter(shown -> shown.call().toString().contains("\"Sources\"") && !pressed.contains(shown.id()))
                .findFirst();
        if (digest.isEmpty()) {
            says(person, Kind.TOPIC, "@tidings_bot " + topic());
            return;
        }
        pressed.add(digest.get().id());
        asked.add(new Asked(Kind.BUTTON, -person, String.valueOf(digest.get().id()), Instant.now()));
        rooms.press(person, digest.get(), "Sources");
    }
}
