package tidings.follow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.chat.Feature;
import tidings.chat.Incoming;
import tidings.chat.Offer;
import tidings.chat.Reply;
import tidings.chat.Turn;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/** When alerts come, in words: "/when 08:30", "/when Friday 17:45", "/when 23:15-06:30" for quiet hours. */
public final class WhenFeature implements Feature {
    private static final String NAME = "when";
    /** What stands before the words where they are about one topic. */
    private static final Pattern ONE_TOPIC = Pattern.compile("#([0-9]{1,15})(?: (.*))?", Pattern.DOTALL);

    private final Subscriptions subscriptions;

    public WhenFeature(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAdministratorsWithArgument(NAME));
    }

    @Override
    public Offer.Audience mayPress() {
        return Offer.Audience.ADMINISTRATORS;
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        Matcher topic = ONE_TOPIC.matcher(argument);
        if (!topic.matches()) {
            return said(turn, Optional.empty(), argument);
        }
        String words = Optional.ofNullable(topic.group(2)).orElse("");
        return own(turn, Long.parseLong(topic.group(1)))
                .map(own -> said(turn, Optional.of(own), words))
                .orElseGet(() -> Reply.phrase(turn, "alert.gone"));
    }

    private Reply said(Turn turn, Optional<Subscription> own, String words) {
        ScheduleChoice choice = new ScheduleChoice(subscriptions, turn, own);
        return new ScheduleWords(turn.phrases())
                .read(words)
                .map(chosen -> choice.kept(chosen).anew())
                .orElseGet(() -> Reply.phrase(turn, "when.unknown"));
    }

    /** The button of the schedule's screen: the next message says when. */
    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        Optional<Long> id = ButtonData.number(data);
        if (id.isEmpty() || (id.get() != 0 && own(turn, id.get()).isEmpty())) {
            return Reply.phrase(turn, "button.outdated");
        }
        String question = turn.say("ask.when");
        return Reply.of(
                turn.chat().waitingFor(id.get() == 0 ? NAME : NAME + " #" + id.get()),
                new Content.Text(RichText.plain(question), Keyboard.NONE, Optional.of(question)));
    }

    private Optional<Subscription> own(Turn turn, long id) {
        return subscriptions
                .find(id)
                .filter(each -> each.to().chat() == turn.chat().id());
    }
}
