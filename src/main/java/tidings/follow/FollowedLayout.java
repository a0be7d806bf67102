package tidings.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.alert.Expression;
import tidings.alert.Rehearsal;
import tidings.alert.Subscription;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.chat.Phrases;
import tidings.message.Block;
import tidings.message.RichText;
import tidings.message.Span;

/** How it looks when a topic is followed: what was understood, and what it would have caught in the last week. */
record FollowedLayout(Phrases phrases) {
    private static final int HEADLINES = 5;

    RichText text(Subscription subscription, Expression expression, Rehearsal rehearsal) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(phrases.text("follow.done", "topic", subscription.topic()))));
        understood(expression).forEach(line -> blocks.add(Block.Line.of(line)));
        blocks.add(new Block.Gap());
        blocks.add(Block.Line.of(phrases.text(
                "follow.week",
                "alerts",
                rehearsal.stories(),
                "articles",
                rehearsal.articles().size())));
        rehearsal.articles().stream().limit(HEADLINES).forEach(stored -> blocks.add(headline(stored.article())));
        suggestion(rehearsal).forEach(line -> blocks.add(Block.Line.of(new Span.Italic(line))));
        return new RichText(blocks);
    }

    private Stream<String> understood(Expression expression) {
        return Stream.of(
                        row("follow.words", clauses(expression, false)),
                        row("follow.phrases", clauses(expression, true)),
                        row("follow.without", expression.excluded().stream()),
                        row("follow.outlets", outlets(expression.only())),
                        row("follow.languages", languages(expression.only())),
                        row("follow.notOutlets", outlets(expression.never())),
                        row("follow.notLanguages", languages(expression.never())))
                .flatMap(row -> row);
    }

    private static Stream<String> outlets(Expression.Origins origins) {
        return origins.outlets().stream().sorted();
    }

    private Stream<String> languages(Expression.Origins origins) {
        return origins.languages().stream()
                .map(language -> language.locale().getDisplayLanguage(phrases.locale()))
                .sorted();
    }

    private static Stream<String> clauses(Expression expression, boolean required) {
        return expression.clauses().stream()
                .filter(clause -> clause.required() == required)
                .map(Expression.Clause::toString);
    }

    private Stream<String> row(String key, Stream<String> values) {
        String joined = values.collect(Collectors.joining(", "));
        return joined.isEmpty() ? Stream.empty() : Stream.of(phrases.text(key, "values", joined));
    }

    private Block.Line headline(Article article) {
        String when = article.published().map(phrases::date).orElseGet(() -> phrases.text("source.undated"));
        String sample = article.origin() == Origin.SAMPLE ? " · " + phrases.text("source.sample") : "";
        return Block.Line.of(
                new Span.Plain("• "),
                Span.to(article.url(), article.title()),
                new Span.Plain(" · %s · %s%s".formatted(article.source(), when, sample)));
    }

    private Stream<String> suggestion(Rehearsal rehearsal) {
        if (rehearsal.isTooMuch()) {
            return Stream.concat(
                    Stream.of(phrases.text("follow.tooMuch")),
                    rehearsal.narrower().stream()
                            .map(narrower -> phrases.text(
                                    "follow.narrower", "words", narrower.with(), "alerts", narrower.stories())));
        }
        return rehearsal.wider().stream()
                .map(wider -> phrases.text("follow.wider", "words", wider.without(), "alerts", wider.stories()));
    }
}
