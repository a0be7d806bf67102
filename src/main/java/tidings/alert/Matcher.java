package tidings.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/**
 * An expression in the terms of the index, in every language that it may be met in.
 *
 * @param clauses what an article should be about, each with its weight; those that are required it must have
 * @param pairs neighbours among them that often stand side by side in the news, like "interest rates"
 * @param excluded an article with one of these is out
 * @param expression what it was made of, for outlets and languages
 */
record Matcher(List<Wanted> clauses, List<Pair> pairs, List<Sequence> excluded, Expression expression) {
    Matcher {
        clauses = List.copyOf(clauses);
        pairs = List.copyOf(pairs);
        excluded = List.copyOf(excluded);
    }

    /**
     * A clause in index terms.
     *
     * @param weight how much it says: its rarity
     */
    record Wanted(Expression.Clause clause, List<Sequence> alternatives, double weight) {
        Wanted {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Two clauses whose words mean more side by side than each alone.
     *
     * @param first the position of the first of them; the second follows it
     */
    record Pair(int first, double weight) {}

    /** Clauses of nothing but stop words are left out: no article could have them. */
    static Matcher of(Expression expression, Set<Language> languages, TextAnalysis analysis, Rarity rarity) {
        Set<Language> read = expression.languages().isEmpty() ? languages : expression.languages();
        Language spoken = spoken(expression.words(), read, analysis);
        List<Wanted> wanted = expression.clauses().stream()
                .filter(clause -> clause.alternatives().stream()
                        .anyMatch(words -> !analysis.terms(words, spoken).isEmpty()))
                .map(clause -> wanted(clause, sequences(clause.alternatives(), read, analysis), rarity))
                .toList();
        return new Matcher(wanted, pairs(wanted, rarity), sequences(expression.excluded(), read, analysis), expression);
    }

    /** The language in which most of the words are stop words is the one they were written in. */
    private static Language spoken(String words, Set<Language> languages, TextAnalysis analysis) {
        return languages.stream()
                .min(Comparator.comparingInt((Language language) ->
                                analysis.terms(words, language).size())
                        .thenComparing(Language::code))
                .orElse(Language.UNKNOWN);
    }

    private static Wanted wanted(Expression.Clause clause, List<Sequence> alternatives, Rarity rarity) {
        int longest = alternatives.stream()
                .mapToInt(sequence -> sequence.terms().size())
                .max()
                .orElse(0);
        double weight = 0;
        for (int i = 0; i < longest; i++) {
            int at = i;
            Set<String> forms = alternatives.stream()
                    .filter(sequence -> sequence.terms().size() > at)
                    .map(sequence -> sequence.terms().get(at))
                    .collect(Collectors.toSet());
            weight = Math.max(weight, rarity.of(forms));
        }
        return new Wanted(clause, alternatives, weight);
    }

    private static List<Pair> pairs(List<Wanted> wanted, Rarity rarity) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < wanted.size(); i++) {
            Set<String> first = words(wanted.get(i));
            Set<String> second = words(wanted.get(i + 1));
            int at = i;
            if (!first.isEmpty() && !second.isEmpty()) {
                rarity.together(first, second).ifPresent(weight -> pairs.add(new Pair(at, weight)));
            }
        }
        return pairs;
    }

    private static Set<String> words(Wanted wanted) {
        return wanted.alternatives().stream()
                .filter(sequence -> sequence.terms().size() == 1)
                .map(sequence -> sequence.terms().getFirst())
                .collect(Collectors.toSet());
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

    /** How much the article is about it; {@link Relevance#NONE} where it must not be. */
    Relevance relevance(ArticleTerms terms, Article article) {
        boolean out = clauses.isEmpty()
                || !comesFromTheRightPlace(article)
                || excluded.stream().anyMatch(terms::has)
                || clauses.stream()
                        .filter(wanted -> wanted.clause().required())
                        .anyMatch(wanted -> wanted.alternatives().stream().noneMatch(terms::has));
        return out ? Relevance.NONE : Relevance.of(this, terms);
    }

    private boolean comesFromTheRightPlace(Article article) {
        Set<String> outlets = expression.outlets();
        Set<Language> languages = expression.languages();
        return (outlets.isEmpty() || outlets.contains(article.source().toLowerCase(Locale.ROOT)))
                && (languages.isEmpty() || languages.contains(article.language()));
    }
}
