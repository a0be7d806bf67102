package tidings.chat;

import java.util.Optional;
import tidings.message.Button;

/** Hands the topic on to another chat, as a link that answers whoever opens it. */
public final class ShareAction implements TopicAction {
    @Override
    public Optional<Button> button(Turn turn, String topic, long number) {
        return SharedTopic.payload(topic).map(payload -> new Button.Share(turn.say("button.share"), topic, payload));
    }
}
