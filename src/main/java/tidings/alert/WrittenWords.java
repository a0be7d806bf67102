package tidings.alert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.Token;

/** The words of an article as they are written, where the index has their stems. Read when they are first asked for. */
final class WrittenWords {
    private static final Set<Language> TOLD_APART = Set.of(Language.ENGLISH, Language.GERMAN);
    private static final Pattern BETWEEN = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*");

    private final Article article;
    private final Vocabulary vocabulary;
    /** With the letters that a stem would have. */
    private final Map<String, String> words = new HashMap<>();

    WrittenWords(Article article, Vocabulary vocabulary) {
        this.article = article;
        this.vocabulary = vocabulary;
    }

    /** Those that are other words than any of the topic, though the index takes them for one of these. */
    Set<String> takenFor(Expression topic, Inflection inflection) {
        if (!TOLD_APART.contains(article.language())) {
            return Set.of();
        }
        read();
        Map<String, Set<String>> followed = new HashMap<>();
        topic.clauses().stream()
                .flatMap(clause -> clause.alternatives().stream())
                .flatMap(BETWEEN::splitAsStream)
                .forEach(word -> terms(word)
                        .forEach(term -> followed.computeIfAbsent(term, any -> new HashSet<>())
                                .add(word)));
        Set<String> others = new HashSet<>();
        followed.forEach((stem, asked) -> others.addAll(others(stem, asked, inflection)));
        return others;
    }

    private List<String> others(String stem, Set<String> asked, Inflection inflection) {
        String start = stem.substring(0, Math.max(1, stem.length() - 1)); // "city" has the stem "citi"
        return words.entrySet().stream()
                .filter(word -> word.getValue().startsWith(start))
                .map(Map.Entry::getKey)
                .filter(word ->
                        asked.stream().allMatch(one -> inflection.isAnother(one, word, stem, article.language())))
                .filter(word -> terms(word).anyMatch(stem::equals))
                .toList();
    }

    private Stream<String> terms(String word) {
        return vocabulary.tokens(word, article.language()).stream().map(Token::term);
    }

    private void read() {
        if (words.isEmpty()) {
            Stream.of(article.title(), article.text())
                    .flatMap(text -> WORD.matcher(text).results())
                    .map(MatchResult::group)
                    .forEach(word -> words.computeIfAbsent(word, any -> Inflection.plain(word, article.language())));
        }
    }
}
