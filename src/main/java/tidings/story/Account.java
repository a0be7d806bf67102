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
 * @param statements its sentences; bylines and headings are none
 * @param words of substance, of the headline and of them
 * @param numbers its figures
 * @param text as {@link #spaced} gives it
 * @param plain its text without marks and capitals
 */
record Account(
        Statement headline,
        List<Statement> statements,
        Set<String> words,
        Set<String> numbers,
        String text,
        String plain) {
    /** So many sentences say what the news is. */
    private static final int OPENING = 2;
    /** What comes after so many sentences is no news, and each is held against each. */
    private static final int MOST = 200;

    /** Fewer words of substance are a byline or a heading. */
    private static final int SHORT = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private static final String UNSPACED =
            "[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]";
    private static final Pattern PAIR = Pattern.compile("(%1$s)(?=(%1$s))".formatted(UNSPACED));

    /**
     * @param text as {@link #spaced} gives it
     * @param words those of substance
     */
    record Statement(String text, Set<String> words) {
        static Statement of(String text, Contrast contrast) {
            String spaced = spaced(text);
            return new Statement(spaced, contrast.substance(spaced));
        }

        /** The share of its words that are among these. */
        double shareIn(Set<String> others) {
            return words.stream().filter(others::contains).count() / (double) words.size();
        }
    }

    static Account of(Article article, Sentences sentences, Contrast contrast) {
        List<Statement> statements = sentences.split(article.text(), article.language()).stream()
                .map(sentence -> Statement.of(sentence.text(), contrast))
                .filter(statement -> statement.words().size() >= SHORT)
                .limit(MOST)
                .toList();
        Statement headline = Statement.of(article.title(), contrast);
        Set<String> words = new HashSet<>(headline.words());
        statements.forEach(statement -> words.addAll(statement.words()));
        String text = spaced(article.text());
        return new Account(headline, statements, words, contrast.numbers(text), text, plain(text));
    }

    /** Where words stand without blanks, with each two letters that follow each other as a word. */
    private static String spaced(String text) {
        return PAIR.matcher(text).replaceAll("$1$2 ");
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether it says that word for word, wherever its own sentences end. */
    boolean quotes(Statement statement) {
        return plain.contains(plain(statement.text()));
    }

    List<Statement> opening() {
        return statements.stream().limit(OPENING).toList();
    }

    Optional<Statement> first() {
        return statements.stream().findFirst();
    }

    /** The statement that has most of the words of another one. */
    Optional<Statement> nearest(Statement other) {
        return statements.stream().max(Comparator.comparingDouble(statement -> other.shareIn(statement.words())));
    }

    /** The share of its words that the other one has. */
    double share(Account other) {
        return words.stream().filter(other.words::contains).count() / (double) words.size();
    }

    /** The words of what it is about. */
    Set<String> subject() {
        Set<String> words = new HashSet<>(headline.words());
        first().ifPresent(statement -> words.addAll(statement.words()));
        return words;
    }
}
