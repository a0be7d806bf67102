package tidings.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.text.Language;

/** Reads what somebody follows, in every language that it may be met in. */
final class ExpressionReader {
    /** In a longer topic no clause is a name. */
    private static final int LONGEST_WITH_NAMES = 24;

    private final Set<Language> languages;
    private final Vocabulary vocabulary;
    private final Rarity rarity;

    ExpressionReader(Set<Language> languages, Vocabulary vocabulary, Rarity rarity) {
        this.languages = Set.copyOf(languages);
        this.vocabulary = vocabulary;
        this.rarity = rarity;
    }

    /** Clauses of nothing but stop words are left out, where anything else is wanted and they are not in quotation marks. */
    Matcher read(Expression expression) {
        Set<Language> read = expression.only().languages().isEmpty()
                ? languages
                : expression.only().languages();
        List<Matcher.Wanted> wanted = wanted(expression, read);
        return new Matcher(
                wanted,
                pairs(wanted),
                names(wanted, expression.clauses(), read),
                lexemes(expression.excluded(), read),
                terms(expression.never()).flatMap(some -> some).toList(),
                terms(expression.only())
                        .map(Stream::toList)
                        .filter(terms -> !terms.isEmpty())
                        .toList());
    }

    private List<Matcher.Wanted> wanted(Expression expression, Set<Language> read) {
        List<Expression.Clause> clauses = expression.clauses();
        Language spoken = spoken(expression.words(), read);
        List<Matcher.Wanted> all = new ArrayList<>();
        Set<Integer> meant = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            Expression.Clause clause = clauses.get(i);
            List<Lexeme> alternatives =
                    clause.required() ? lexemes(clause.alternatives(), read) : families(clause.alternatives(), read);
            if (!alternatives.isEmpty()) {
                all.add(new Matcher.Wanted(i, clause.required(), alternatives, level(alternatives)));
                meant.addAll(saysSomething(clause, spoken) ? Set.of(i) : Set.of());
            }
        }
        return all.stream()
                .filter(wanted -> meant.isEmpty() || meant.contains(wanted.position()))
                .toList();
    }

    private static Stream<Stream<String>> terms(Expression.Origins origins) {
        return Stream.of(
                origins.outlets().stream().sorted().map(ArticleTerms::outlet),
                origins.languages().stream().map(ArticleTerms::language).sorted());
    }

    private boolean saysSomething(Expression.Clause clause, Language spoken) {
        return clause.required()
                || clause.alternatives().stream()
                        .anyMatch(words -> Vocabulary.isAbbreviation(words)
                                || !vocabulary.tokens(words, spoken).isEmpty());
    }

    private List<Lexeme> lexemes(List<String> texts, Set<Language> read) {
        return saying(texts.stream().map(words -> Lexeme.of(words, read, vocabulary)));
    }

    private List<Lexeme> families(List<String> texts, Set<Language> read) {
        return saying(texts.stream().map(words -> Lexeme.ofFamily(words, read, vocabulary)));
    }

    private static List<Lexeme> saying(Stream<Lexeme> lexemes) {
        return lexemes.filter(lexeme -> !lexeme.forms().isEmpty()).toList();
    }

    /** The language in which most of the words are stop words is the one they were written in. */
    private Language spoken(String words, Set<Language> read) {
        return read.stream()
                .min(Comparator.comparingInt((Language language) ->
                                vocabulary.tokens(words, language).size())
                        .thenComparing(Language::code))
                .orElse(Language.UNKNOWN);
    }

    /**
     * Where a topic names somebody or something beside other words, an article on it has a name, or several of the others:
     * "Boeing strike" is not about every strike.
     */
    private int names(List<Matcher.Wanted> wanted, List<Expression.Clause> clauses, Set<Language> read) {
        int names = 0;
        for (int rank = 0; rank < wanted.size(); rank++) {
            Expression.Clause clause = clauses.get(wanted.get(rank).position());
            boolean name = clause.alternatives().stream().anyMatch(word -> isName(word, read));
            names |= name ? 1 << rank : 0;
        }
        boolean differs = wanted.size() <= LONGEST_WITH_NAMES
                && Integer.bitCount(names) < wanted.size()
                && wanted.stream().noneMatch(Matcher.Wanted::required);
        return differs ? names : 0;
    }

    private boolean isName(String word, Set<Language> read) {
        return Vocabulary.isAbbreviation(word)
                || (Vocabulary.beginsWithCapital(word)
                        && read.stream().noneMatch(language -> vocabulary.isCommon(word, language)));
    }

    /** That of its rarest word, each in all its forms. */
    private int level(List<Lexeme> alternatives) {
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
                    rarity.of(Vocabulary.plain(forms.stream()
                            .filter(terms -> terms.size() > at)
                            .map(terms -> terms.get(at))
                            .collect(Collectors.toSet()))));
        }
        return Tally.level(rarest);
    }

    private List<Matcher.Pair> pairs(List<Matcher.Wanted> wanted) {
        List<Matcher.Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < wanted.size(); i++) {
            Set<String> first = wanted.get(i).words();
            Set<String> second = wanted.get(i + 1).words();
            int at = i;
            if (!first.isEmpty() && !second.isEmpty()) {
                rarity.together(first, second).ifPresent(rare -> pairs.add(new Matcher.Pair(at, Tally.level(rare))));
            }
        }
        return pairs;
    }
}
