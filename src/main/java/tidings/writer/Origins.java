package tidings.writer;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.digest.Digester.Statement;
import tidings.topic.Found;

/** Names outlet and time behind what is disputed. */
final class Origins {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Map<Long, Article> articles;

    Origins(Found found) {
        articles = found.hits().stream()
                .collect(Collectors.toMap(
                        hit -> hit.stored().id(), hit -> hit.stored().article(), (one, same) -> one));
    }

    /** "… [one.example, 3 May 2026 08:00 UTC]", unless the text has it already. */
    Statement stamped(String text, Statement source) {
        String stamp = Optional.ofNullable(articles.get(source.articles().getFirst()))
                .map(Origins::stamp)
                .orElse("");
        return new Statement(text.endsWith(stamp) ? text : text + " " + stamp, source.articles());
    }

    private static String stamp(Article article) {
        DateTimeFormatter format = TIME.withLocale(article.language().locale());
        return "["
                + article.published()
                        .map(published -> article.source() + ", " + format.format(published))
                        .orElse(article.source())
                + "]";
    }
}
