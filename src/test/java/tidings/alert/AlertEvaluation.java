package tidings.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.text.Dictionary;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;

/** Topics and a stream of articles, matched by the index as the program does it. */
public final class AlertEvaluation {
    private static final int BY_CHANCE = 8;

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final List<Article> articles = new ArrayList<>();
    private final Nearness nearness;
    private final TextAnalysis analysis = new LuceneAnalysis();

    public AlertEvaluation(Nearness nearness) {
        this.nearness = nearness;
    }

    /** The stored news: what it says decides how rare a word is. */
    public void store(Article article) {
        articles.add(article);
        Set<String> terms = new HashSet<>(analysis.terms(article.title(), article.language()));
        terms.addAll(analysis.terms(article.text(), article.language()));
        List<String> text = analysis.terms(article.text(), article.language());
        for (int i = 0; i + 1 < text.size(); i++) {
            terms.add(text.get(i) + " " + text.get(i + 1));
        }
        terms.forEach(term -> frequencies.merge(term, 1, Integer::sum));
    }

    /** For each topic the urls of the articles that would alert somebody. */
    public Map<String, List<String>> alerts(Map<String, String> topics) {
        TopicMatching matching =
                new TopicMatching(Set.of(Language.ENGLISH), analysis, new Dictionary(analysis), rarity(), nearness);
        SubscriptionIndex index = new SubscriptionIndex(matching);
        List<List<String>> caught = new ArrayList<>();
        Map<String, List<String>> alerts = new LinkedHashMap<>();
        topics.forEach((name, topic) -> {
            index.add(caught.size(), Expression.of(topic));
            caught.add(new ArrayList<>());
            alerts.put(name, caught.getLast());
        });
        List<Expression> expressions =
                topics.values().stream().map(Expression::of).toList();
        for (int i = 0; i < articles.size(); i++) {
            StoredArticle stored = new StoredArticle(i, articles.get(i));
            for (SubscriptionIndex.Match match : index.matches(stored.article())) {
                int topic = (int) match.topic();
                if (matching.judged(match.relevance(), expressions.get(topic), stored)
                        .isEnough()) {
                    caught.get(topic).add(stored.article().url());
                }
            }
        }
        return alerts;
    }

    private Rarity rarity() {
        return new Rarity() {
            @Override
            public double of(Set<String> forms) {
                return inverse(having(forms.stream()));
            }

            @Override
            public OptionalDouble together(Set<String> first, Set<String> second) {
                int having =
                        having(first.stream().flatMap(one -> second.stream().map(two -> one + " " + two)));
                return having < BY_CHANCE ? OptionalDouble.empty() : OptionalDouble.of(inverse(having));
            }

            @Override
            public int age() {
                return 0;
            }
        };
    }

    private int having(Stream<String> forms) {
        return forms.mapToInt(form -> frequencies.getOrDefault(form, 0)).max().orElse(0);
    }

    private double inverse(int having) {
        return Math.log(1 + (articles.size() - having + 0.5) / (having + 0.5));
    }
}
