package tidings.alert;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An expression in the terms of the index, in every language that it may be met in.
 *
 * @param clauses what an article should be about, each with its weight; those that are required it must have
 * @param pairs neighbours among them that often stand side by side in the news, like "interest rates"
 * @param names by rank a bit for each clause that is a name, the lowest for the first; 0 where that makes no difference: an
 *     article on a topic that names somebody or something beside other words has a name, or several of the others. "Boeing
 *     strike" is not about every strike
 * @param excluded an article with one of these is out
 * @param barred likewise, of terms that stand nowhere: outlets, languages
 * @param conditions of each an article has to have one of the terms: outlets, languages
 */
record Matcher(
        List<Wanted> clauses,
        List<Pair> pairs,
        int names,
        List<Lexeme> excluded,
        List<String> barred,
        List<List<String>> conditions) {
    Matcher {
        clauses = List.copyOf(clauses);
        pairs = List.copyOf(pairs);
        excluded = List.copyOf(excluded);
        barred = List.copyOf(barred);
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

        Set<String> words() {
            return Vocabulary.plain(alternatives.stream().flatMap(Lexeme::words).collect(Collectors.toSet()));
        }
    }

    /**
     * Two clauses whose words mean more side by side than each alone.
     *
     * @param first the rank of the first of them among {@link #clauses}; the second follows it
     */
    record Pair(int first, int level) {}

    /**
     * Whether the clauses that an article has are enough as far as names go.
     *
     * @param names as a matcher has them
     * @param found by rank a bit for each clause that it has
     */
    static boolean hasNames(int names, long found) {
        return names == 0 || (names & found) != 0 || Long.bitCount(found) > 1;
    }

    /** How much the article is about it; {@link Relevance#NONE} where it must not be. */
    Relevance relevance(ArticleTerms terms) {
        boolean out = clauses.isEmpty()
                || excluded.stream().anyMatch(terms::has)
                || barred.stream().anyMatch(terms::has)
                || conditions.stream().anyMatch(any -> any.stream().noneMatch(terms::has))
                || clauses.stream()
                        .anyMatch(wanted ->
                                wanted.required() && wanted.placesIn(terms).isEmpty());
        return out ? Relevance.NONE : Relevance.of(this, terms);
    }
}
