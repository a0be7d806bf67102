package tidings.follow;

import java.util.ArrayList;
import java.util.List;
import tidings.chat.Feature;
import tidings.chat.Incoming;
import tidings.chat.Offer;
import tidings.chat.Reply;
import tidings.chat.Turn;
import tidings.message.Block;
import tidings.message.Content;
import tidings.message.RichText;
import tidings.message.Span;

/** Following where nobody can be alerted, as on a terminal: it works as elsewhere, and says so. */
public record WithoutAlerts(Feature feature) implements Feature {
    @Override
    public String name() {
        return feature.name();
    }

    @Override
    public List<Offer> commands() {
        return feature.commands();
    }

    @Override
    public Offer.Audience mayPress() {
        return feature.mayPress();
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        Reply reply = feature.command(turn, command, argument);
        List<Content> contents = new ArrayList<>(reply.contents());
        contents.add(Content.Text.of(RichText.of(Block.Line.of(new Span.Italic(turn.say("follow.onTelegram"))))));
        return new Reply(contents, reply.chat(), reply.tellings());
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        return feature.pressed(turn, press, data);
    }
}
