package tidings.source;

import java.util.List;
import tidings.chat.Turn;
import tidings.feed.ChatFeeds.Own;
import tidings.feed.Feed;
import tidings.message.Button;
import tidings.message.Keyboard;

/** The buttons under the sources of a chat. */
final class SourcesButtons {
    /** More have no button and are removed by address. */
    private static final int MOST = 30;

    private SourcesButtons() {}

    /** One for each feed, which removes it. */
    static Keyboard list(Turn turn, List<Own> feeds, boolean mayAdd) {
        List<Button> each =
                feeds.stream().limit(MOST).map(own -> removal(turn, own.feed())).toList();
        Keyboard all = Keyboard.grid(1, each);
        return mayAdd ? all.and(Keyboard.row(press(turn.say("button.addSource"), "add"))) : all;
    }

    static Keyboard one(Turn turn, Feed feed) {
        return Keyboard.row(removal(turn, feed)).and(back(turn));
    }

    static Keyboard back(Turn turn) {
        return Keyboard.row(press(turn.say("button.ownSources"), "list"));
    }

    private static Button removal(Turn turn, Feed feed) {
        return new Button.Press(turn.say("button.removeSource", "title", SourcesLayout.name(feed)), removal(feed));
    }

    /** The data of the button that removes this feed. */
    static String removal(Feed feed) {
        return SourcesFeature.NAME + ":remove:" + feed.id();
    }

    private static Button press(String label, String data) {
        return new Button.Press(label, SourcesFeature.NAME + ":" + data);
    }
}
