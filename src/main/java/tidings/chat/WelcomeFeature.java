package tidings.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.message.Span;

/** The first words, and the list of what can be done. */
public final class WelcomeFeature implements Feature {
    private final DigestFeature digests;
    private final List<Feature> others;

    /**
     * The feature.
     *
     * @param others what the list of commands names beside its own
     */
    public WelcomeFeature(DigestFeature digests, List<Feature> others) {
        this.digests = digests;
        this.others = List.copyOf(others);
    }

    @Override
    public String name() {
        return "welcome";
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAll("start"), Offer.toAll("help"), Offer.toAll("cancel"));
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        return switch (command) {
            case "start" ->
                SharedTopic.topic(argument)
                        .map(topic -> digests.ask(turn, topic))
                        .orElseGet(() -> start(turn));
            case "cancel" -> Reply.phrase(turn, "cancelled");
            default -> help(turn);
        };
    }

    @Override
    public Optional<Reply> heard(Turn turn, Incoming incoming) {
        return incoming instanceof Incoming.Said said
                ? Courtesy.of(said.text()).map(courtesy -> answer(turn, courtesy))
                : Optional.empty();
    }

    private Reply answer(Turn turn, Courtesy courtesy) {
        return switch (courtesy) {
            case GREETING -> start(turn);
            case HELP -> help(turn);
            case THANKS -> Reply.phrase(turn, "thanks.answer");
        };
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        return help(turn);
    }

    private static Reply start(Turn turn) {
        RichText text = RichText.of(Block.Line.of(new Span.Bold(turn.say("start.heading"))), new Block.Gap())
                .and(RichText.plain(turn.say("start.text")).blocks().toArray(Block[]::new));
        Keyboard buttons = Keyboard.row(
                new Button.Press(turn.say("button.latest"), "latest:show"),
                new Button.Press(turn.say("button.language"), "settings:languages"),
                new Button.Press(turn.say("button.help"), "welcome:help"));
        return Reply.of(turn.chat(), Content.Text.of(text, buttons));
    }

    private Reply help(Turn turn) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(turn.say("help.heading"))));
        blocks.addAll(RichText.plain(turn.say("help.text")).blocks());
        blocks.add(new Block.Gap());
        List<Feature> all = new ArrayList<>(others);
        all.add(this);
        new Features(all)
                .offers(Offer.Audience.ADMINISTRATORS).stream()
                        .filter(offer -> !offer.name().equals("start"))
                        .forEach(offer -> blocks.add(Block.Line.of(
                                "/%s – %s".formatted(offer.name(), turn.say("command." + offer.name())))));
        return Reply.of(turn.chat(), Content.Text.of(new RichText(blocks)));
    }
}
