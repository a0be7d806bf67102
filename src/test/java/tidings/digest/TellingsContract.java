package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every memory of what was told promises. */
public abstract class TellingsContract {
    protected static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    protected static final long CHAT = 7;

    /** An empty memory whose clock stands at NOW, with a chat 7. */
    protected abstract Tellings tellings();

    @Test
    void whatNobodyWasToldIsNotKnown() {
        assertThat(tellings().known(CHAT, "Orrin dam")).isEqualTo(Known.NOTHING);
    }

    @Test
    void whatWasToldIsKnownByTheWordsOfTheTopicInAnyOrder() {
        Tellings tellings = tellings();
        tellings.remember(CHAT, telling("Orrin dam", 1, "The dam broke."));
        tellings.remember(CHAT, telling("the DAM, Orrin", 2, "unrelated"));
        tellings.remember(CHAT, telling("dam: Orrin?", 3, "Two people died."));

        assertThat(tellings.known(CHAT, "orrin  dam"))
                .isEqualTo(new Known(Optional.of(NOW), Set.of(1L, 3L), List.of("The dam broke.", "Two people died.")));
    }

    private static Telling telling(String topic, long article, String sentence) {
        return new Telling(Telling.key(topic), Set.of(article), List.of(sentence));
    }
}
