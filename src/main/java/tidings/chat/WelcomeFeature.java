package tidings.chat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
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
    /** A shared topic in a link {@code ?start=q_<base64url>}: it holds the words themselves, nobody's data. */
    private static final String SHARED_TOPIC = "q_";

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
                sharedTopic(argument).map(topic -> digests.ask(turn, topic)).orElseGet(() -> start(turn));
            case "cancel" -> Reply.phrase(turn, "cancelled");
            default -> help(turn);
        };
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        return help(turn);
    }

    /** The payload of a deep link that asks for this topic; empty when it is too long for one (64 characters). */
    static Optional<String> link(String topic) {
        String payload = SHARED_TOPIC
                + Base64.getUrlEncoder().withoutPadding().encodeToString(topic.getBytes(StandardCharsets.UTF_8));
        return payload.length() <= 64 ? Optional.of(payload) : Optional.empty();
    }

    private static Optional<String> sharedTopic(String payload) {
        if (!payload.startsWith(SHARED_TOPIC)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(payload.substring(SHARED_TOPIC.length()));
            return Optional.of(new String(bytes, StandardCharsets.UTF_8)).filter(topic -> !topic.isBlank());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // forged or cut off: a plain /start then
        }
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
