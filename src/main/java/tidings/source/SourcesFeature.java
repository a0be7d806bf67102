package tidings.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tidings.article.PrivateArticles;
import tidings.chat.Feature;
import tidings.chat.Incoming;
import tidings.chat.Offer;
import tidings.chat.Reply;
import tidings.chat.Rights;
import tidings.chat.Turn;
import tidings.feed.ChatFeeds;
import tidings.feed.ChatFeeds.Own;
import tidings.feed.Discovery.Found;
import tidings.feed.Feed;
import tidings.feed.FeedDocument;
import tidings.feed.FeedItem;
import tidings.feed.Feeds;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/** The sources of a chat: shows them, adds a feed by its address or that of a page that names one, and removes it. */
public final class SourcesFeature implements Feature {
    static final String NAME = "sources";
    private static final int OUTLETS = 30;
    private static final int HEADLINES = 3;
    private final ChatFeeds feeds;
    private final Function<String, Found> discovery;
    private final Outlets outlets;
    private final PrivateArticles kept;
    private final Rights rights;
    private final int limit;

    /**
     * The feature.
     *
     * @param discovery finds the feed that an address means, in reasonable time and on the public web only
     * @param limit how many feeds a chat may have
     */
    public SourcesFeature(
            ChatFeeds feeds,
            Function<String, Found> discovery,
            Outlets outlets,
            PrivateArticles kept,
            Rights rights,
            int limit) {
        this.feeds = feeds;
        this.discovery = discovery;
        this.outlets = outlets;
        this.kept = kept;
        this.rights = rights;
        this.limit = limit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAll(NAME));
    }

    @Override
    public Offer.Audience mayPress() {
        return Offer.Audience.ADMINISTRATORS;
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        Asked asked = Asked.read(argument);
        if (!(asked instanceof Asked.Listing) && !rights.allow(Offer.Audience.ADMINISTRATORS, turn)) {
            return Reply.phrase(turn, "administrators.only");
        }
        return switch (asked) {
            case Asked.Listing() -> Reply.of(turn.chat(), Content.Text.of(list(turn), buttons(turn)));
            case Asked.Adding() -> question(turn);
            case Asked.Add(var address) -> add(turn, address);
            case Asked.Channel() -> Reply.phrase(turn, "feeds.channel");
            case Asked.Remove(var which) -> removed(turn, which);
            case Asked.Unclear() -> Reply.phrase(turn, "feeds.usage");
        };
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        String[] parts = data.split(":", 2);
        return switch (parts[0]) {
            case "list" -> Reply.edit(turn, press, list(turn), buttons(turn));
            case "add" -> question(turn);
            case "remove" ->
                own(turn).stream()
                        .filter(own -> String.valueOf(own.feed().id()).equals(parts[parts.length - 1]))
                        .findFirst()
                        .map(own -> Reply.edit(turn, press, removed(turn, own), SourcesButtons.back(turn)))
                        .orElseGet(() -> Reply.edit(turn, press, list(turn), buttons(turn)));
            default -> Reply.phrase(turn, "button.outdated");
        };
    }

    private List<Own> own(Turn turn) {
        return feeds.of(turn.chat().id());
    }

    private RichText list(Turn turn) {
        int pages = kept.of(turn.chat().id()).size();
        return new SourcesLayout(turn.phrases()).list(own(turn), limit, pages, outlets.recent(OUTLETS));
    }

    private Keyboard buttons(Turn turn) {
        return SourcesButtons.list(turn, own(turn), limit > 0);
    }

    private static Reply question(Turn turn) {
        String question = turn.say("ask." + NAME);
        return Reply.of(
                turn.chat().waitingFor(NAME),
                new Content.Text(RichText.plain(question), Keyboard.NONE, Optional.of(question)));
    }

    private Reply add(Turn turn, String address) {
        boolean hasIt = named(turn, address).isPresent();
        if (!hasIt && own(turn).size() >= limit) {
            return full(turn);
        }
        return switch (discovery.apply(address)) {
            case Found.Nothing(var ignored, var why) -> Reply.phrase(turn, "feeds." + why.name());
            case Found.AFeed(var url, var content) -> added(turn, url, content);
        };
    }

    private Reply full(Turn turn) {
        return limit > 0 ? Reply.phrase(turn, "feeds.full", "limit", limit) : Reply.phrase(turn, "feeds.off");
    }

    private Reply added(Turn turn, String url, FeedDocument content) {
        Feeds.Addition addition = new Feeds.Addition(url, content.title(), "");
        return switch (feeds.ask(turn.chat().id(), turn.thread(), addition, limit)) {
            case ChatFeeds.Asked.Full() -> full(turn);
            case ChatFeeds.Asked.Had(var feed) -> told(turn, feed, "feeds.had", List.of());
            case ChatFeeds.Asked.Given(var feed) -> {
                String key = feed.state() == Feed.State.ON ? "feeds.addedForAll" : "feeds.added";
                yield told(turn, feed, key, headlines(content));
            }
        };
    }

    private static List<String> headlines(FeedDocument content) {
        return content.items().stream()
                .map(FeedItem::title)
                .filter(title -> !title.isBlank())
                .limit(HEADLINES)
                .toList();
    }

    private static Reply told(Turn turn, Feed feed, String key, List<String> headlines) {
        RichText text = SourcesLayout.added(turn.say(key, "title", SourcesLayout.name(feed)), headlines);
        Keyboard buttons = SourcesButtons.one(turn, feed);
        return Reply.of(turn.chat(), Content.Text.of(text, buttons));
    }

    private Reply removed(Turn turn, String which) {
        return named(turn, which)
                .map(own -> Reply.of(turn.chat(), Content.Text.of(removed(turn, own), SourcesButtons.back(turn))))
                .orElseGet(() -> Reply.phrase(turn, "feeds.unknown"));
    }

    private RichText removed(Turn turn, Own own) {
        feeds.leave(turn.chat().id(), own.feed().id());
        return RichText.plain(turn.say("feeds.removed", "title", SourcesLayout.name(own.feed())));
    }

    private Optional<Own> named(Turn turn, String which) {
        return Named.among(own(turn), which);
    }
}
