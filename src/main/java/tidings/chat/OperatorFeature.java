package tidings.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/** What only those who run the program may do: see its figures, and write to everyone. */
public final class OperatorFeature implements Feature {
    private static final int TOPICS = 10;
    /** Before today. */
    private static final int DAYS = 6;

    private final Figures figures;
    private final Broadcasts broadcasts;
    private final ModelCost cost;
    private final Supplier<Optional<Instant>> heard;

    /**
     * The feature.
     *
     * @param heard when the network was heard of last
     */
    public OperatorFeature(Figures figures, Broadcasts broadcasts, ModelCost cost, Supplier<Optional<Instant>> heard) {
        this.figures = figures;
        this.broadcasts = broadcasts;
        this.cost = cost;
        this.heard = heard;
    }

    @Override
    public String name() {
        return "operator";
    }

    @Override
    public List<Offer> commands() {
        return List.of(
                Offer.toOperators("stats"), new Offer("broadcast", Offer.Argument.REQUIRED, Offer.Audience.OPERATORS));
    }

    @Override
    public Offer.Audience mayPress() {
        return Offer.Audience.OPERATORS;
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        return command.equals("broadcast") ? confirmation(turn, argument) : stats(turn);
    }

    private Reply stats(Turn turn) {
        Figures.Snapshot now = figures.at(turn.now());
        String text = turn.say(
                "stats.text",
                "chats",
                now.chats(),
                "unreachable",
                now.unreachable(),
                "inbox",
                now.waiting(),
                "aside",
                now.aside(),
                "outbox",
                now.unsent(),
                "refused",
                now.refused(),
                "articles",
                now.articles());
        String oldest = now.oldest()
                .map(filed -> turn.say("stats.oldest", "time", turn.phrases().time(filed)))
                .orElseGet(() -> turn.say("stats.none"));
        String last = heard.get()
                .map(time -> turn.say("stats.heard", "time", turn.phrases().time(time)))
                .orElseGet(() -> turn.say("stats.notHeard"));
        String model = turn.say("stats.model", "calls", now.modelCalls(), "tokens", now.modelTokens());
        List<String> lines = new ArrayList<>(List.of(text, oldest, last, model));
        lines.addAll(costs(turn));
        List<Figures.TopicFigures> topics = figures.topics(TOPICS);
        if (!topics.isEmpty()) {
            lines.add("\n" + turn.say("stats.topics"));
            topics.forEach(each -> lines.add(topic(turn, each)));
        }
        return Reply.of(turn.chat(), Content.Text.of(RichText.plain(String.join("\n", lines))));
    }

    private List<String> costs(Turn turn) {
        LocalDate today = LocalDate.ofInstant(turn.now(), ZoneOffset.UTC);
        List<String> lines = new ArrayList<>();
        SortedMap<LocalDate, ModelCost.Day> days = cost.since(today.minusDays(DAYS));
        days.tailMap(today)
                .values()
                .forEach(day -> day.money().ifPresent(money -> lines.add(turn.say("stats.cost", "money", money))));
        SortedMap<LocalDate, ModelCost.Day> before = days.headMap(today);
        if (!before.isEmpty()) {
            lines.add("\n" + turn.say("stats.days"));
            before.forEach((date, day) -> lines.add(day(turn, date, day)));
        }
        return lines;
    }

    private static String day(Turn turn, LocalDate date, ModelCost.Day day) {
        Phrases utc = Phrases.in(turn.chat().language(), ZoneOffset.UTC);
        String which = utc.date(date.atStartOfDay().toInstant(ZoneOffset.UTC));
        String asked = turn.say("stats.day", "day", which, "calls", day.calls(), "tokens", day.tokens());
        return day.money().isPresent()
                ? asked + ", " + turn.say("stats.money", "money", day.money().getAsDouble())
                : asked;
    }

    private static String topic(Turn turn, Figures.TopicFigures figures) {
        return turn.say(
                figures.topic().isEmpty() ? "stats.left" : "stats.topic",
                "topic",
                figures.topic(),
                "followers",
                figures.followers(),
                "alerts",
                figures.alerts(),
                "muted",
                figures.muted(),
                "narrowed",
                figures.narrowed(),
                "unfollowed",
                figures.unfollowed());
    }

    /** Shows the message as it will look, and asks. */
    private Reply confirmation(Turn turn, String text) {
        long draft = broadcasts.draft(turn.chat().id(), text);
        Keyboard choice = Keyboard.row(
                new Button.Press(turn.say("button.broadcast"), "operator:send:" + draft),
                new Button.Press(turn.say("button.drop"), "operator:drop"));
        RichText question = RichText.plain(text)
                .and(new Block.Gap(), Block.Line.of(turn.say("broadcast.sure", "chats", broadcasts.audience())));
        return Reply.of(turn.chat(), Content.Text.of(question, choice));
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        if (data.equals("drop")) {
            return edited(turn, press, turn.say("broadcast.dropped"));
        }
        Optional<Long> draft =
                data.matches("send:[0-9]{1,15}") ? Optional.of(Long.valueOf(data.substring(5))) : Optional.empty();
        return draft.flatMap(number -> broadcasts
                        .text(turn.chat().id(), number)
                        .map(text -> broadcasts.send(number, Content.Text.of(RichText.plain(text)))))
                .map(chats -> edited(turn, press, turn.say("broadcast.done", "chats", chats)))
                .orElseGet(() -> Reply.phrase(turn, "button.outdated"));
    }

    private static Reply edited(Turn turn, Incoming.Pressed press, String text) {
        return Reply.edit(turn, press, RichText.plain(text), Keyboard.NONE);
    }
}
