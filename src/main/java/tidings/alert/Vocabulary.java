package tidings.alert;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.text.Dictionary;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.text.Token;
import tidings.topic.Asking;

/**
 * What the words of topics and articles are: small ones that say nothing, and the names that only their capitals tell from
 * such ("WHO", "UN" in Spanish, "Will"). A name of this kind is a term as it is written, behind a space, so that no other
 * term is like it.
 */
final class Vocabulary {
    private static final Pattern CAPITAL =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}]*(?![\\p{L}\\p{N}])");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");

    private final TextAnalysis analysis;
    private final Dictionary dictionary;
    private final Asking asking = new Asking();

    Vocabulary(TextAnalysis analysis) {
        this.analysis = analysis;
        this.dictionary = new Dictionary(analysis);
    }

    List<Token> tokens(String text, Language language) {
        return analysis.tokens(text, language);
    }

    /** Whether a word is an abbreviation by its capitals. */
    static boolean isAbbreviation(String word) {
        return ABBREVIATION.matcher(word).matches();
    }

    /** The words that an article in one of the languages has where it says this, in their order, for each language. */
    Set<Sequence> forms(String words, Set<Language> languages) {
        boolean name = isAbbreviation(words) && languages.stream().anyMatch(language -> isSmall(words, language));
        Set<Sequence> forms = new HashSet<>();
        for (Language language : languages) {
            List<String> terms = analysis.terms(words, language);
            if (name || (beginsWithCapital(lastOf(words)) && isSmall(words, language))) {
                forms.add(new Sequence(List.of(named(lastOf(words)))));
            } else if (!terms.isEmpty()) {
                forms.add(new Sequence(terms));
            }
        }
        return forms;
    }

    /** Whether it is left out of articles in a language, or only asks. */
    private boolean isSmall(String words, Language language) {
        return analysis.tokens(words, language).stream()
                .allMatch(token -> asking.has(words.substring(token.start(), token.end())));
    }

    /** Whether it is more than small words, for somebody who writes in a language; what they know of English counts too. */
    boolean saysSomething(String words, Language spoken) {
        return beginsWithCapital(lastOf(words)) || (!isSmall(words, spoken) && !isSmall(words, Language.ENGLISH));
    }

    /** Whether it is one of the commonest words of the news, which many write with a capital letter. */
    boolean isCommon(String word, Language language) {
        String form = String.join(" ", analysis.terms(word, language));
        Dictionary.Words words = dictionary.in(language);
        return !words.concepts(form).isEmpty() || words.beginsPhrase(form);
    }

    /**
     * Gives out the names in a text that only their capitals tell from other words, each with how many tokens come before it.
     *
     * @param headline whether it is one, where words may have a capital letter for no reason
     */
    void names(String text, List<Token> tokens, boolean headline, ObjIntConsumer<String> use) {
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return;
        }
        int before = 0;
        Matcher word = CAPITAL.matcher(text);
        while (word.find()) {
            while (before < tokens.size() && tokens.get(before).start() < word.start()) {
                before++;
            }
            boolean token = before < tokens.size() && tokens.get(before).start() == word.start();
            boolean small = !headline && (!token || asking.has(word.group())) && isWithin(text, word.start());
            if (small || isAbbreviation(word.group())) {
                use.accept(named(word.group()), token ? before : before - 1);
            }
        }
    }

    /** Within a sentence: behind a word or a comma. */
    private static boolean isWithin(String text, int start) {
        return start > 1
                && text.charAt(start - 1) == ' '
                && (Character.isLetterOrDigit(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
    }

    /** The term of a name that its capitals tell. */
    private static String named(String word) {
        return " " + word;
    }

    /** The terms as other words have them, for how rare they are. */
    static Set<String> plain(Set<String> terms) {
        Set<String> plain = new HashSet<>();
        terms.forEach(term -> plain.add(term.strip().toLowerCase(Locale.ROOT)));
        return plain;
    }

    /** Whether it is a term of {@link #names}, or of an outlet or language: none that other words stand beside. */
    static boolean standsAlone(String term) {
        return term.charAt(0) == ' ';
    }

    static boolean beginsWithCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String lastOf(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
