package tidings.chat;

import java.util.ArrayList;
import java.util.List;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.message.Block;
import tidings.message.Content;
import tidings.message.RichText;
import tidings.message.Span;

/** The newest headlines, what is new on a topic, and the outlets it all comes from. */
public final class LatestFeature implements Feature {
    private static final int HEADLINES = 10;
    private static final int OUTLETS = 30;

    private final Articles articles;
    private final Outlets outlets;
    private final DigestFeature digests;

    public LatestFeature(Articles articles, Outlets outlets, DigestFeature digests) {
        this.articles = articles;
        this.outlets = outlets;
        this.digests = digests;
    }

    @Override
    public String name() {
        return "latest";
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAll("latest"), Offer.toAll("sources"));
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        if (command.equals("sources")) {
            return sources(turn);
        }
        return argument.isBlank() ? latest(turn) : digests.news(turn, argument);
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        return latest(turn);
    }

    private Reply latest(Turn turn) {
        List<StoredArticle> newest = articles.newest(HEADLINES);
        if (newest.isEmpty()) {
            return Reply.phrase(turn, "nothing.NOTHING_STORED");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(turn.say("latest.heading"))));
        newest.forEach(stored -> blocks.add(headline(turn, stored.article())));
        return Reply.of(turn.chat(), Content.Text.of(new RichText(blocks)));
    }

    private static Block.Line headline(Turn turn, Article article) {
        String when = article.published().map(turn.phrases()::time).orElseGet(() -> turn.say("source.undated"));
        String sample = article.origin() == Origin.SAMPLE ? " · " + turn.say("source.sample") : "";
        return Block.Line.of(
                new Span.Plain("• "),
                Span.to(article.url(), article.title()),
                new Span.Plain(" · %s · %s%s".formatted(article.source(), when, sample)));
    }

    private Reply sources(Turn turn) {
        List<Outlets.Outlet> recent = outlets.recent(OUTLETS);
        if (recent.isEmpty()) {
            return Reply.phrase(turn, "nothing.NOTHING_STORED");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(turn.say("sources.heading"))));
        recent.forEach(outlet -> blocks.add(Block.Line.of(outlet(turn, outlet))));
        return Reply.of(turn.chat(), Content.Text.of(new RichText(blocks)));
    }

    private static String outlet(Turn turn, Outlets.Outlet outlet) {
        String newest = outlet.newest().map(turn.phrases()::time).orElseGet(() -> turn.say("source.undated"));
        return turn.say("sources.outlet", "outlet", outlet.name(), "articles", outlet.articles(), "time", newest);
    }
}
