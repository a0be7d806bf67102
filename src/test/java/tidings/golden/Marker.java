package tidings.golden;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.digest.Answer;
import tidings.digest.Line;

/** Marks answers to the topics by what the articles say. */
final class Marker {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\[[^\\]]*\\]\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Article> byUrl;

    Marker(List<Article> articles) {
        this.byUrl = articles.stream().collect(Collectors.toMap(Article::url, Function.identity()));
    }

    Mark mark(GoldenTopic topic, Answer answer) {
        List<String> lines = lines(answer, line -> true);
        return new Mark(
                topic,
                lines,
                topic.facts().stream()
                        .filter(fact -> lines.stream().noneMatch(fact::isTold))
                        .toList(),
                topic.facts().stream()
                        .filter(fact -> lines.stream().anyMatch(fact::isTold))
                        .filter(fact -> lines.stream().noneMatch(fact::isAttributed))
                        .toList(),
                topic.never().stream()
                        .filter(words -> lines.stream().anyMatch(line -> GoldenTopic.contains(line, words)))
                        .toList(),
                Trap.in(lines),
                lines(
                        answer,
                        line -> !topic.language().isEmpty()
                                && cited(answer, line)
                                        .noneMatch(article ->
                                                article.language().code().equals(topic.language()))),
                lines(answer, line -> !cited(answer, line).allMatch(article -> says(article, line.text()))));
    }

    private static List<String> lines(Answer answer, Predicate<Line> which) {
        return switch (answer) {
            case Answer.Digest digest ->
                digest.lines().stream().filter(which).map(Line::text).toList();
            case Answer.Nothing nothing -> List.of();
        };
    }

    private Stream<Article> cited(Answer answer, Line line) {
        return switch (answer) {
            case Answer.Digest digest ->
                digest.sources().stream()
                        .filter(source -> line.citations().contains(source.n()))
                        .map(source -> byUrl.get(source.url()));
            case Answer.Nothing nothing -> Stream.empty();
        };
    }

    /** Whether everything outside the brackets stands in the article. */
    private static boolean says(Article article, String line) {
        String text = plain(article.title() + " " + article.text());
        return BRACKETS.splitAsStream(line).map(Marker::plain).allMatch(text::contains);
    }

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
