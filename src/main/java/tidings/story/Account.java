package tidings.story;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tidings.article.Article;
import tidings.check.Contrast;
import tidings.text.Sentences;

/**
 * What an article says, sentence by sentence.
 *
 * @param headline its words of substance
 * @param statements its sentences; bylines and headings are none
 * @param words of substance, of the headline and of them
 * @param numbers its figures
 * @param plain its text without marks and capitals
 */
record Account(Set<String> headline, List<Statement> statements, Set<String> words, Set<String> numbers, String plain) {
    /** What comes after so many sentences is no news, and each is held against each. */
    private static final int MOST = 200;

    /** Fewer words of substance are a byline or a heading. */
    private static final int SHORT = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    /** @param words those of substance */
    record Statement(String text, Set<String> words) {
        /** The share of its words that are among these. */
        double shareIn(Set<String> others) {
            return words.stream().filter(others::contains).count() / (double) words.size();
        }
    }

    static Account of(Article article, Sentences sentences, Contrast contrast) {
        List<Statement> statements = sentences.split(article.text(), article.language()).stream()
                .map(sentence -> new Statement(sentence.text(), contrast.substance(sentence.text())))
                .filter(statement -> statement.words().size() >= SHORT)
                .limit(MOST)
                .toList();
        Set<String> headline = contrast.substance(article.title());
        Set<String> words = new HashSet<>(headline);
        statements.forEach(statement -> words.addAll(statement.words()));
        return new Account(headline, statements, words, contrast.numbers(article.text()), plain(article.text()));
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether it says that word for word, wherever its own sentences end. */
    boolean quotes(Statement statement) {
        return plain.contains(plain(statement.text()));
    }

    Optional<Statement> first() {
        return statements.stream().findFirst();
    }

    /** The statement that has most of the words of another one. */
    Optional<Statement> nearest(Statement other) {
        return statements.stream().max(Comparator.comparingDouble(statement -> other.shareIn(statement.words())));
    }

    /** The words of what it is about. */
    Set<String> subject() {
        Set<String> words = new HashSet<>(headline);
        first().ifPresent(statement -> words.addAll(statement.words()));
        return words;
    }
}
