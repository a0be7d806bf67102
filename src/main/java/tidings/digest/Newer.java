package tidings.digest;

import java.time.Instant;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.text.Language;

/** An article on the topic of a digest, or on a story that it tells, that came out after all that it cites: how things stand by now. */
public record Newer(String url, String title, Language language, Instant published) {
    static Stream<Newer> of(Article article) {
        return article
                .published()
                .map(published -> new Newer(article.url(), article.title(), article.language(), published))
                .stream();
    }
}
