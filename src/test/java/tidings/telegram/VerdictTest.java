package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {
    private static Verdict of(int code, String description) {
        return Verdict.of(new Answer.Refused(code, description, Optional.empty(), OptionalLong.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forbidden: bot was blocked by the user",
                "Forbidden: user is deactivated",
                "Forbidden: bot was kicked from the supergroup chat",
                "Forbidden: bot is not a member of the channel chat",
                "Forbidden: the group chat was deleted",
            })
    void whoShutUsOutIsUnreachable(String description) {
        assertThat(of(403, description)).isInstanceOf(Verdict.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bad Request: not enough rights to send text messages to the chat",
                "Bad Request: have no rights to send a message",
                "Bad Request: need administrator rights in the channel chat",
                "Bad Request: CHAT_WRITE_FORBIDDEN",
                "Bad Request: TOPIC_CLOSED",
            })
    void aMissingRightMayComeBack(String description) {
        assertThat(of(400, description)).isInstanceOf(Verdict.NoRight.class);
        assertThat(of(403, "Forbidden: not enough rights to send text messages to the chat"))
                .isInstanceOf(Verdict.NoRight.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bad Request: message thread not found", "Bad Request: TOPIC_DELETED"})
    void aForumTopicMayBeGone(String description) {
        assertThat(of(400, description)).isInstanceOf(Verdict.ThreadGone.class);
    }

    @Test
    void aMessageThatIsAlreadyLikeThisHasArrived() {
        assertThat(of(400, "Bad Request: message is not modified")).isInstanceOf(Verdict.Arrived.class);
    }
}
