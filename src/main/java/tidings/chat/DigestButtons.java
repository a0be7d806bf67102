package tidings.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tidings.message.Button;
import tidings.message.Keyboard;

/** The buttons under a digest: its other forms, what is new on the topic, and what other features offer. */
record DigestButtons(Topics topics, List<TopicAction> actions) {
    DigestButtons {
        actions = List.copyOf(actions);
    }

    /** The three forms of one digest. */
    enum View {
        USUAL,
        LONG,
        SOURCES
    }

    Keyboard under(Turn turn, String topic, View view) {
        long number = number(turn, topic);
        List<Button> own = new ArrayList<>();
        if (view == View.USUAL) {
            own.add(new Button.Press(turn.say("button.more"), data("more", number)));
            own.add(new Button.Press(turn.say("button.sources"), data("sources", number)));
        } else {
            own.add(new Button.Press(turn.say("button.less"), data("less", number)));
        }
        own.add(new Button.Press(turn.say("button.new"), data("new", number)));
        List<Button> others = actions.stream()
                .flatMap(action -> action.button(turn, topic, number).stream())
                .toList();
        return Keyboard.grid(3, own).and(Keyboard.grid(2, others));
    }

    Keyboard about(Turn turn, String topic) {
        long number = number(turn, topic);
        Button digest = new Button.Press(turn.say("button.digest"), data("about", number));
        return Keyboard.grid(
                2,
                Stream.concat(
                                Stream.of(digest),
                                actions.stream().flatMap(action -> action.button(turn, topic, number).stream()))
                        .toList());
    }

    /** Each of the topics on a button that asks for it. */
    Keyboard asking(Turn turn, List<String> others) {
        return Keyboard.grid(
                1,
                others.stream()
                        .map(topic -> new Button.Press(topic, data("about", number(turn, topic))))
                        .toList());
    }

    /** What can be done with a topic on which nothing is stored yet. */
    Keyboard waiting(Turn turn, String topic) {
        long number = number(turn, topic);
        return Keyboard.grid(
                2,
                actions.stream()
                        .filter(TopicAction::canWait)
                        .flatMap(action -> action.button(turn, topic, number).stream())
                        .toList());
    }

    private long number(Turn turn, String topic) {
        return topics.number(turn.chat().id(), topic);
    }

    private static String data(String verb, long number) {
        return "%s:%s:%d".formatted(DigestFeature.NAME, verb, number);
    }
}
