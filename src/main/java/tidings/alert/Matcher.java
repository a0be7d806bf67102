package tidings.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/**
 * An expression in the terms of the index, in every language that it may be met in.
 *
 * @param clauses each with its alternatives; an article needs one of each
 * @param excluded an article with one of these is out
 * @param expression what it was made of, for outlets and languages
 */
record Matcher(List<List<Sequence>> clauses, List<Sequence> excluded, Expression expression) {
    Matcher {
        clauses = clauses.stream().map(List::copyOf).toList();
        excluded = List.copyOf(excluded);
    }

    /** Clauses of nothing but stop words are left out: no article could have them. */
    static Matcher of(Expression expression, Set<Language> languages, TextAnalysis analysis) {
        Set<Language> read = expression.languages().isEmpty() ? languages : expression.languages();
        List<List<Sequence>> clauses = expression.clauses().stream()
                .map(clause -> sequences(clause.alternatives(), read, analysis))
                .filter(alternatives -> !alternatives.isEmpty())
                .toList();
        return new Matcher(clauses, sequences(expression.excluded(), read, analysis), expression);
    }

    private static List<Sequence> sequences(List<String> texts, Set<Language> languages, TextAnalysis analysis) {
        Set<Sequence> found = new HashSet<>();
        for (String text : texts) {
            for (Language language : languages) {
                List<String> terms = analysis.terms(text, language);
                if (!terms.isEmpty()) {
                    found.add(new Sequence(terms));
                }
            }
        }
        return new ArrayList<>(found);
    }

    /** Whether the article has one alternative of each clause and nothing that is excluded. */
    boolean matches(ArticleTerms terms, Article article) {
        return !clauses.isEmpty()
                && comesFromTheRightPlace(article)
                && clauses.stream().allMatch(clause -> clause.stream().anyMatch(terms::has))
                && excluded.stream().noneMatch(terms::has);
    }

    private boolean comesFromTheRightPlace(Article article) {
        Set<String> outlets = expression.outlets();
        Set<Language> languages = expression.languages();
        return (outlets.isEmpty() || outlets.contains(article.source().toLowerCase(Locale.ROOT)))
                && (languages.isEmpty() || languages.contains(article.language()));
    }
}
