package tidings.chat;

import java.util.List;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/** A chat's rights over what is stored of it: to see it, to take it away, to have it deleted. */
public final class PrivacyFeature implements Feature {
    private final Chats chats;

    public PrivacyFeature(Chats chats) {
        this.chats = chats;
    }

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAll("privacy"), Offer.toAdministrators("export"), Offer.toAdministrators("forget"));
    }

    @Override
    public Offer.Audience mayPress() {
        return Offer.Audience.ADMINISTRATORS;
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        return switch (command) {
            case "export" ->
                Reply.of(
                        turn.chat(),
                        new Content.File(
                                "tidings.json", chats.export(turn.chat().id())));
            case "forget" -> confirmation(turn);
            default -> Reply.phrase(turn, "privacy.text");
        };
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        return switch (data) {
            case "forget" ->
                Reply.edit(turn, press, RichText.plain(turn.say("forget.done")), Keyboard.NONE)
                        .forgetting();
            default -> Reply.edit(turn, press, RichText.plain(turn.say("forget.kept")), Keyboard.NONE);
        };
    }

    private static Reply confirmation(Turn turn) {
        Keyboard choice = Keyboard.row(
                new Button.Press(turn.say("button.forget"), "privacy:forget"),
                new Button.Press(turn.say("button.keep"), "privacy:keep"));
        return Reply.of(turn.chat(), Content.Text.of(RichText.plain(turn.say("forget.sure")), choice));
    }
}
