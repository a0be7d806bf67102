package tidings.digest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.Query;
import tidings.topic.Term;

/**
 * The language of a question, told by the articles: the one in whose articles most of the words as they were typed are
 * found. A topic is too short for a detector, and names are the same in many languages.
 */
record AskedLanguage(TextAnalysis analysis) {
    private static final int HITS = 10;

    Language of(Query query, Found found) {
        Map<Language, Double> words = new HashMap<>();
        int rank = 0;
        for (Hit hit : found.hits().subList(0, Math.min(HITS, found.hits().size()))) {
            Article article = hit.stored().article();
            // The better hit decides between languages that have the same words.
            words.merge(article.language(), typedWords(query, article) - 0.01 * rank++, Math::max);
        }
        return words.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(Language.UNKNOWN);
    }

    private double typedWords(Query query, Article article) {
        Set<String> terms = new HashSet<>(analysis.terms(article.title() + "\n" + article.text(), article.language()));
        return query.terms().stream()
                .map(Term::word)
                .filter(word -> terms.containsAll(analysis.terms(word, article.language())))
                .count();
    }
}
