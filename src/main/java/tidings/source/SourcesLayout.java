package tidings.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.chat.Phrases;
import tidings.feed.ChatFeeds.Own;
import tidings.feed.Feed;
import tidings.feed.Memory;
import tidings.message.Block;
import tidings.message.RichText;
import tidings.message.Span;
import tidings.web.WebUrl;

/** How sources look. */
record SourcesLayout(Phrases phrases) {
    private static final int LONGEST_NAME = 48;

    /**
     * All of them.
     *
     * @param limit how many feeds a chat may have
     * @param kept how many pages and posts it keeps
     */
    RichText list(List<Own> feeds, int limit, int kept, List<Outlets.Outlet> outlets) {
        List<Block> blocks = new ArrayList<>();
        if (feeds.isEmpty()) {
            blocks.add(Block.Line.of(phrases.text(limit > 0 ? "feeds.none" : "feeds.off")));
        } else {
            blocks.add(
                    Block.Line.of(new Span.Bold(phrases.text("feeds.heading", "count", feeds.size(), "limit", limit))));
            feeds.forEach(own -> blocks.add(line(own)));
        }
        if (kept > 0) {
            blocks.add(Block.Line.of(phrases.text("feeds.kept", "count", kept)));
        }
        if (!outlets.isEmpty()) {
            blocks.add(quote(outlets));
        }
        return new RichText(blocks);
    }

    private Block.Line line(Own own) {
        return Block.Line.of(
                new Span.Plain("• "),
                Span.to(own.feed().url(), name(own.feed())),
                new Span.Italic(" · " + state(own).collect(Collectors.joining(" · "))));
    }

    private Stream<String> state(Own own) {
        if (own.feed().state() == Feed.State.RETIRED) {
            return Stream.of(phrases.text("feeds.retired"));
        }
        Memory memory = own.feed().memory();
        boolean isNew = memory.read().isEmpty() && memory.failing().since().isEmpty();
        Stream<String> visited = isNew
                ? Stream.of(phrases.text("feeds.waiting"))
                : memory.read().stream().map(time -> phrases.text("feeds.visited", "time", phrases.time(time)));
        Stream<String> newest =
                own.newest().stream().map(time -> phrases.text("feeds.newest", "time", phrases.time(time)));
        Stream<String> failing = memory.failing().since().stream()
                .map(time -> phrases.text("feeds.failingSince", "time", phrases.time(time)));
        Stream<String> forAll = own.isForAll() ? Stream.of(phrases.text("feeds.forAll")) : Stream.empty();
        return Stream.of(visited, newest, failing, forAll).flatMap(part -> part);
    }

    private Block.Quote quote(List<Outlets.Outlet> outlets) {
        List<Block.Line> lines = new ArrayList<>();
        lines.add(Block.Line.of(new Span.Bold(phrases.text("sources.heading"))));
        outlets.forEach(outlet -> lines.add(Block.Line.of(outlet(outlet))));
        return new Block.Quote(lines, true);
    }

    private String outlet(Outlets.Outlet outlet) {
        String newest = outlet.newest().map(phrases::time).orElseGet(() -> phrases.text("source.undated"));
        return phrases.text("sources.outlet", "outlet", outlet.name(), "articles", outlet.articles(), "time", newest);
    }

    /**
     * A feed that was just added, with the headlines that it has now.
     *
     * @param sentence what became of it
     */
    static RichText added(String sentence, List<String> headlines) {
        RichText text = RichText.plain(sentence);
        return headlines.isEmpty()
                ? text
                : text.and(new Block.Quote(
                        headlines.stream()
                                .map(each -> Block.Line.of("• " + each))
                                .toList(),
                        false));
    }

    /** What a feed is called: by its title, or else by its site. Short enough for a button. */
    static String name(Feed feed) {
        String name = feed.title().isBlank()
                ? WebUrl.parse(feed.url()).map(WebUrl::host).orElse(feed.url())
                : feed.title();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
