package tidings.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.article.Article;
import tidings.text.TextAnalysis;

/** The terms of an arriving article, and the places where each stands. */
final class ArticleTerms {
    private final Map<String, List<Integer>> places = new HashMap<>();
    private int next;

    private ArticleTerms() {}

    static ArticleTerms of(Article article, TextAnalysis analysis) {
        ArticleTerms terms = new ArticleTerms();
        terms.read(analysis.terms(article.title(), article.language()));
        terms.read(analysis.terms(article.text(), article.language()));
        return terms;
    }

    private void read(List<String> terms) {
        for (String term : terms) {
            places.computeIfAbsent(term, unseen -> new ArrayList<>(2)).add(next++);
        }
        // A phrase never begins in the headline and ends in the text.
        next++;
    }

    Set<String> all() {
        return places.keySet();
    }

    /** Whether the terms stand one after another; stop words between them do not count. */
    boolean has(Sequence sequence) {
        List<String> terms = sequence.terms();
        List<Integer> starts = places.getOrDefault(terms.getFirst(), List.of());
        return terms.size() == 1 ? !starts.isEmpty() : starts.stream().anyMatch(start -> goesOnFrom(start, terms));
    }

    private boolean goesOnFrom(int start, List<String> terms) {
        for (int i = 1; i < terms.size(); i++) {
            if (!places.getOrDefault(terms.get(i), List.of()).contains(start + i)) {
                return false;
            }
        }
        return true;
    }
}
