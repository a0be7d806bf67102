package tidings.alert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.Token;

/**
 * The terms of an arriving article, and where each stands. The outlet and the language are terms too, which stand nowhere:
 * a topic can ask for them.
 */
final class ArticleTerms {
    /** Terms of the text that are its lead. */
    private static final int LEAD_LENGTH = 20;

    private final Map<String, Places> places = new HashMap<>(512);
    private final Set<String> unread;
    private int next;
    private int textStart;

    private ArticleTerms(Set<String> unread) {
        this.unread = unread;
    }

    static ArticleTerms of(Article article, Vocabulary vocabulary) {
        return without(Set.of(), article, vocabulary);
    }

    /** Those of its other words. */
    static ArticleTerms without(Set<String> words, Article article, Vocabulary vocabulary) {
        ArticleTerms terms = new ArticleTerms(words);
        terms.read(article.title(), article.language(), true, vocabulary);
        terms.textStart = terms.next;
        terms.read(article.text(), article.language(), false, vocabulary);
        terms.places.put(outlet(article.source()), Places.NONE);
        terms.places.put(language(article.language()), Places.NONE);
        return terms;
    }

    /** The term of what comes from an outlet; no word is like it, for it begins with a space. */
    static String outlet(String name) {
        return " outlet:" + ExpressionParser.outlet(name).orElse("");
    }

    /** The term of what is in a language. */
    static String language(Language language) {
        return " lang:" + language.code();
    }

    private void read(String text, Language language, boolean headline, Vocabulary vocabulary) {
        List<Token> tokens = vocabulary.tokens(text, language);
        int first = next;
        for (Token token : tokens) {
            if (unread.isEmpty() || !unread.contains(text.substring(token.start(), token.end()))) {
                places(token.term()).add(next);
            }
            next++;
        }
        vocabulary.names(text, tokens, headline, (name, before) -> places(name).add(Math.max(first, first + before)));
        // A phrase never begins in the headline and ends in the text.
        next++;
    }

    private Places places(String term) {
        return places.computeIfAbsent(term, unseen -> new Places());
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
