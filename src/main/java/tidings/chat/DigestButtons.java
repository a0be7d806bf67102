package tidings.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tidings.digest.Reader.Manner;
import tidings.message.Button;
import tidings.message.Keyboard;
import tidings.text.Language;

/** The buttons under a digest: its other forms, what is new on the topic, and what other features offer. */
record DigestButtons(Topics topics, List<TopicAction> actions) {
    DigestButtons {
        actions = List.copyOf(actions);
    }

    /** A number, and what was asked for beside the topic; of a side so many words of it at its end. */
    private static final Pattern DATA = Pattern.compile(
            "[a-z]+:(?<number>[0-9]{1,15})(:(?<language>[a-z]{2,3}))?(:(?<manner>BRIEF|PLAIN))?(:(?<side>[0-9]))?");

    /** The three forms of one digest. */
    enum View {
        USUAL,
        LONG,
        SOURCES
    }

    /** The other forms keep the language and the manner that were asked for. */
    Keyboard under(Turn turn, Subject subject, View view) {
        long number = number(turn, subject.asked());
        List<Button> own = new ArrayList<>();
        if (view == View.USUAL) {
            own.add(new Button.Press(turn.say("button.more"), data("more", number, subject)));
            own.add(new Button.Press(turn.say("button.sources"), data("sources", number, subject)));
        } else {
            own.add(new Button.Press(turn.say("button.less"), data("less", number, subject)));
        }
        own.add(new Button.Press(turn.say("button.new"), data("new", number, subject)));
        List<Button> others = actions.stream()
                .flatMap(action -> action.button(turn, subject.asked(), number).stream())
                .toList();
        return Keyboard.grid(3, own).and(Keyboard.grid(2, others));
    }

    /** The topic whose button was pressed, as this chat asked for it; empty where it never did. */
    Optional<Subject> subject(Turn turn, String data) {
        Matcher parts = DATA.matcher(data);
        return parts.matches()
                ? topics.topic(turn.chat().id(), Long.parseLong(parts.group("number")))
                        .map(topic -> topic(topic, parts))
                        .map(subject -> asked(subject, parts))
                : Optional.empty();
    }

    private static Subject topic(String asked, Matcher parts) {
        List<String> words = List.of(asked.split(" "));
        int side =
                Optional.ofNullable(parts.group("side")).map(Integer::valueOf).orElse(0);
        int end = Math.max(1, words.size() - side);
        return Subject.of(String.join(" ", words.subList(0, end)))
                .beside(String.join(" ", words.subList(end, words.size())));
    }

    private static Subject asked(Subject subject, Matcher parts) {
        Subject told = Optional.ofNullable(parts.group("manner"))
                .map(manner -> subject.told(Manner.valueOf(manner)))
                .orElse(subject);
        return Optional.ofNullable(parts.group("language"))
                .map(language -> told.in(new Language(language)))
                .orElse(told);
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

    private static String data(String verb, long number, Subject subject) {
        return data(verb, number)
                + subject.language().map(language -> ":" + language.code()).orElse("")
                + (subject.manner() == Manner.USUAL ? "" : ":" + subject.manner())
                + (subject.side().isEmpty() ? "" : ":" + subject.side().split(" ").length);
    }

    private static String data(String verb, long number) {
        return "%s:%s:%d".formatted(DigestFeature.NAME, verb, number);
    }
}
