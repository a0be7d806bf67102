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

/** The newest headlines, and what is new on a topic. */
public final class LatestFeature implements Feature {
    static final String NAME = "latest";

    private static final int HEADLINES = 10;

    private final Articles articles;
    private final DigestFeature digests;

    public LatestFeature(Articles articles, DigestFeature digests) {
        this.articles = articles;
        this.digests = digests;
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
    public Reply command(Turn turn, String command, String argument) {
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
}
