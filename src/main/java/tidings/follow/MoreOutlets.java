package tidings.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.chat.Phrases;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Source;

/**
 * What was told on the word of one outlet, when others report it too: that is news even where their words add nothing. Copies
 * of an article are no word of another outlet.
 *
 * @param enough so many outlets together; 0 for never
 */
record MoreOutlets(int enough) {
    /** A headline of another outlet, with all outlets as its sources; empty where there are too few, or several were told. */
    Optional<Answer.Digest> digest(String topic, List<Article> told, List<Article> now, Phrases phrases) {
        Map<String, Article> before = byOutlet(told);
        Map<String, Article> others = byOutlet(now);
        others.keySet().removeAll(before.keySet());
        int outlets = before.size() + others.size();
        return enough > 1 && before.size() == 1 && outlets >= enough
                ? Optional.of(digest(topic, all(others, before), phrases))
                : Optional.empty();
    }

    private static Map<String, Article> byOutlet(List<Article> articles) {
        Map<String, Article> first = new LinkedHashMap<>();
        articles.forEach(article -> first.putIfAbsent(article.source(), article));
        return first;
    }

    private static List<Article> all(Map<String, Article> others, Map<String, Article> before) {
        List<Article> all = new ArrayList<>(others.values());
        all.addAll(before.values());
        return all;
    }

    private static Answer.Digest digest(String topic, List<Article> articles, Phrases phrases) {
        Article headline = articles.getFirst();
        List<Source> sources = IntStream.range(0, articles.size())
                .mapToObj(at -> source(at + 1, articles.get(at)))
                .toList();
        String text = "%s [%s]".formatted(headline.title(), phrases.text("alert.outlets", "outlets", articles.size()));
        List<Line> lines =
                List.of(new Line(text, sources.stream().map(Source::n).toList()));
        return new Answer.Digest(topic, headline.language(), "extractive", Optional.empty(), lines, sources);
    }

    /** An article as the source with this number. */
    static Source source(int n, Article article) {
        return new Source(
                n,
                article.url(),
                article.title(),
                article.source(),
                article.published(),
                article.origin() == Origin.SAMPLE);
    }
}
