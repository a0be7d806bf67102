package tidings.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/**
 * An expression in the terms of the index, in every language that it may be met in.
 *
 * @param clauses what an article should be about, each with its weight; those that are required it must have
 * @param pairs neighbours among them that often stand side by side in the news, like "interest rates"
 * @param excluded an article with one of these is out
 * @param conditions of each an article has to have one of the terms: outlets, languages
 */
record Matcher(List<Wanted> clauses, List<Pair> pairs, List<Lexeme> excluded, List<List<String>> conditions) {
    Matcher {
        clauses = List.copyOf(clauses);
        pairs = List.copyOf(pairs);
        excluded = List.copyOf(excluded);
        conditions = conditions.stream().map(List::copyOf).toList();
    }

    /**
     * A clause in index terms.
     *
     * @param position among the clauses of the expression, from 0
     * @param level how much it says: its rarity, see {@link Tally#level}
     */
    record Wanted(int position, boolean required, List<Lexeme> alternatives, int level) {
        Wanted {
            alternatives = List.copyOf(alternatives);
        }

        Places placesIn(ArticleTerms terms) {
            Places all = Places.NONE;
            for (Lexeme lexeme : alternatives) {
                all = all.and(terms.placesOf(lexeme));
            }
            return all;
        }

        private Set<String> words() {
            return alternatives.stream().flatMap(Lexeme::words).collect(Collectors.toSet());
        }
    }

    /**
     * Two clauses whose words mean more side by side than each alone.
     *
     * @param first the rank of the first of them among {@link #clauses}; the second follows it
     */
    record Pair(int first, int level) {}

    /** Clauses of nothing but stop words are left out: no article could have them. */
    static Matcher of(Expression expression, Set<Language> languages, TextAnalysis analysis, Rarity rarity) {
        Set<Language> read = expression.languages().isEmpty() ? languages : expression.languages();
        Language spoken = spoken(expression.words(), read, analysis);
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < expression.clauses().size(); i++) {
            Expression.Clause clause = expression.clauses().get(i);
            if (clause.alternatives().stream()
                    .anyMatch(words -> !analysis.terms(words, spoken).isEmpty())) {
                List<Lexeme> alternatives = lexemes(clause.alternatives(), read, analysis);
                wanted.add(new Wanted(i, clause.required(), alternatives, level(alternatives, rarity)));
            }
        }
        return new Matcher(
                wanted,
                pairs(wanted, rarity),
                lexemes(expression.excluded(), read, analysis),
                Stream.of(
                                expression.outlets().stream().map(ArticleTerms::outlet),
                                expression.languages().stream().map(ArticleTerms::language))
                        .map(Stream::toList)
                        .filter(terms -> !terms.isEmpty())
                        .toList());
    }

    private static List<Lexeme> lexemes(List<String> texts, Set<Language> languages, TextAnalysis analysis) {
        return texts.stream()
                .map(words -> Lexeme.of(words, languages, analysis))
                .filter(lexeme -> !lexeme.forms().isEmpty())
                .toList();
    }

    /** The language in which most of the words are stop words is the one they were written in. */
    private static Language spoken(String words, Set<Language> languages, TextAnalysis analysis) {
        return languages.stream()
                .min(Comparator.comparingInt((Language language) ->
                                analysis.terms(words, language).size())
                        .thenComparing(Language::code))
                .orElse(Language.UNKNOWN);
    }

    /** That of its rarest word, each in all its forms. */
    private static int level(List<Lexeme> alternatives, Rarity rarity) {
        List<List<String>> forms = alternatives.stream()
                .flatMap(lexeme -> lexeme.forms().stream())
                .map(Sequence::terms)
                .toList();
        int longest = forms.stream().mapToInt(List::size).max().orElse(0);
        double rarest = 0;
        for (int i = 0; i < longest; i++) {
            int at = i;
            rarest = Math.max(
                    rarest,
                    rarity.of(forms.stream()
                            .filter(terms -> terms.size() > at)
                            .map(terms -> terms.get(at))
                            .collect(Collectors.toSet())));
        }
        return Tally.level(rarest);
    }

    private static List<Pair> pairs(List<Wanted> wanted, Rarity rarity) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < wanted.size(); i++) {
            Set<String> first = wanted.get(i).words();
            Set<String> second = wanted.get(i + 1).words();
            int at = i;
            if (!first.isEmpty() && !second.isEmpty()) {
                rarity.together(first, second).ifPresent(rare -> pairs.add(new Pair(at, Tally.level(rare))));
            }
        }
        return pairs;
    }

    /** How much the article is about it; {@link Relevance#NONE} where it must not be. */
    Relevance relevance(ArticleTerms terms) {
        boolean out = clauses.isEmpty()
                || excluded.stream().anyMatch(terms::has)
                || conditions.stream().anyMatch(any -> any.stream().noneMatch(terms::has))
                || clauses.stream()
                        .anyMatch(wanted ->
                                wanted.required() && wanted.placesIn(terms).isEmpty());
        return out ? Relevance.NONE : Relevance.of(this, terms);
    }
}
