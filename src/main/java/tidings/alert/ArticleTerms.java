package tidings.alert;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/**
 * The terms of an arriving article, and where each stands. The outlet and the language are terms too, which stand nowhere:
 * a topic can ask for them.
 */
final class ArticleTerms {
    /** Terms of the text that are its lead. */
    private static final int LEAD_LENGTH = 20;

    private final Map<String, Places> places = new HashMap<>(512);
    private int next;
    private int textStart;

    private ArticleTerms() {}

    static ArticleTerms of(Article article, TextAnalysis analysis) {
        ArticleTerms terms = new ArticleTerms();
        terms.read(analysis.terms(article.title(), article.language()));
        terms.textStart = terms.next;
        terms.read(analysis.terms(article.text(), article.language()));
        terms.places.put(outlet(article.source()), Places.NONE);
        terms.places.put(language(article.language()), Places.NONE);
        return terms;
    }

    /** The term of what comes from an outlet; no word is like it, for it begins with a space. */
    static String outlet(String name) {
        return " outlet:" + name.toLowerCase(Locale.ROOT);
    }

    /** The term of what is in a language. */
    static String language(Language language) {
        return " lang:" + language.code();
    }

    private void read(List<String> terms) {
        for (String term : terms) {
            places.computeIfAbsent(term, unseen -> new Places()).add(next++);
        }
        // A phrase never begins in the headline and ends in the text.
        next++;
    }

    /** Every term with its places. */
    Map<String, Places> all() {
        return places;
    }

    /** The number of terms in the text. */
    int length() {
        return next - textStart - 1;
    }

    /** All places are smaller. */
    int end() {
        return next;
    }

    boolean isInTitle(int place) {
        return place < textStart;
    }

    boolean isInLead(int place) {
        return place >= textStart && place < textStart + LEAD_LENGTH;
    }

    /** Where the terms stand one after another; stop words between them do not count. */
    Places placesOf(Sequence sequence) {
        List<String> terms = sequence.terms();
        Places starts = placesOf(terms.getFirst());
        for (int i = 1; i < terms.size(); i++) {
            starts = starts.before(placesOf(terms.get(i)), i);
        }
        return starts;
    }

    private Places placesOf(String term) {
        return places.getOrDefault(term, Places.NONE);
    }

    boolean has(String term) {
        return places.containsKey(term);
    }

    boolean has(Lexeme lexeme) {
        return !placesOf(lexeme).isEmpty();
    }

    /** Where it stands in any of its forms. */
    Places placesOf(Lexeme lexeme) {
        Places all = Places.NONE;
        for (Sequence form : lexeme.forms()) {
            all = all.and(placesOf(form));
        }
        return all;
    }
}
