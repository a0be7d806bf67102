package tidings.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.article.Article;
import tidings.text.TextAnalysis;

/** The terms of an arriving article, and the places where each stands: first those of the title, then those of the text. */
final class ArticleTerms {
    private final Map<String, List<Integer>> places = new HashMap<>();
    private int next;
    private int textStart;

    private ArticleTerms() {}

    static ArticleTerms of(Article article, TextAnalysis analysis) {
        ArticleTerms terms = new ArticleTerms();
        terms.read(analysis.terms(article.title(), article.language()));
        terms.textStart = terms.next;
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

    /** The number of terms in the text. */
    int length() {
        return next - textStart - 1;
    }

    /** Where the text begins: smaller places are in the title. */
    int textStart() {
        return textStart;
    }

    /** Where the terms stand one after another, in rising order; stop words between them do not count. */
    List<Integer> placesOf(Sequence sequence) {
        List<String> terms = sequence.terms();
        List<Integer> starts = places.getOrDefault(terms.getFirst(), List.of());
        return terms.size() == 1
                ? starts
                : starts.stream().filter(start -> goesOnFrom(start, terms)).toList();
    }

    boolean has(Sequence sequence) {
        return !placesOf(sequence).isEmpty();
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
