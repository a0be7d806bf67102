package tidings.digest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.LanguageDetector;
import tidings.text.ProfileDetector;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.Query;
import tidings.topic.Term;

/**
 * The language in which a question is answered, told by the articles: the one in whose articles most of the words as they
 * were typed are found. Names are the same in many languages, so between equals it is the language of whoever asks, then
 * that of the small words, then that of most articles.
 */
record AskedLanguage(TextAnalysis analysis, LanguageDetector detector) {
    private static final int HITS = 10;

    AskedLanguage(TextAnalysis analysis) {
        this(analysis, new ProfileDetector());
    }

    /** What is in one language: that of the question, or the next best one where that one has nothing to say. */
    <T> List<T> readable(List<T> all, Function<T, Article> article, Query query, Found found) {
        Function<T, Language> language = article.andThen(Article::language);
        return Stream.concat(languages(query, found).stream(), all.stream().map(language))
                .map(asked -> all.stream()
                        .filter(each -> language.apply(each).equals(asked))
                        .toList())
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Those of the best articles, the best one first. */
    private List<Language> languages(Query query, Found found) {
        List<Article> articles = found.hits().stream()
                .limit(HITS)
                .map(Hit::stored)
                .map(stored -> stored.article())
                .toList();
        if (articles.stream().map(Article::language).distinct().count() == 1) {
            return List.of(articles.getFirst().language());
        }
        Map<Language, Long> words = new HashMap<>();
        articles.forEach(article -> words.merge(article.language(), typedWords(query, article), Math::max));
        Map<Language, Long> counts = found.hits().stream()
                .map(hit -> hit.stored().article().language())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Language detected = detected(query);
        return articles.stream()
                .map(Article::language)
                .distinct()
                .sorted(Comparator.<Language>comparingLong(language -> -words.getOrDefault(language, 0L))
                        .thenComparing(language -> !language.equals(query.language()))
                        .thenComparing(language -> !language.equals(detected))
                        .thenComparingLong(language -> -counts.getOrDefault(language, 0L)))
                .toList();
    }

    /** Names alone show no language; the small words between them do. */
    private Language detected(Query query) {
        boolean namesOnly =
                query.text().strip().split("\\s+").length <= query.terms().size();
        return namesOnly ? Language.UNKNOWN : detector.detect(query.text());
    }

    private long typedWords(Query query, Article article) {
        Set<String> terms = new HashSet<>(analysis.terms(article.title() + "\n" + article.text(), article.language()));
        return query.terms().stream()
                .map(Term::word)
                .filter(word -> terms.containsAll(analysis.terms(word, article.language())))
                .count();
    }
}
