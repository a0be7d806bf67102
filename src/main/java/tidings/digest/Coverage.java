package tidings.digest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tidings.article.Article;
import tidings.topic.Hit;

/**
 * How much was written on a topic.
 *
 * @param articles by day (UTC) and outlet the number of articles published, only days and outlets that have any
 */
public record Coverage(String topic, SortedMap<LocalDate, SortedMap<String, Integer>> articles) {
    public Coverage {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }

    /** Of articles without a date nothing is counted. */
    static Coverage of(String topic, List<Hit> hits) {
        SortedMap<LocalDate, SortedMap<String, Integer>> articles = new TreeMap<>();
        for (Hit hit : hits) {
            Article article = hit.stored().article();
            article.published()
                    .map(published -> LocalDate.ofInstant(published, ZoneOffset.UTC))
                    .ifPresent(date -> articles.computeIfAbsent(date, day -> new TreeMap<>())
                            .merge(article.source(), 1, Integer::sum));
        }
        return new Coverage(topic, articles);
    }
}
