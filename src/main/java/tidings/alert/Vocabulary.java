package tidings.alert;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import tidings.text.Dictionary;
import tidings.text.Families;
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
    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST_ABBREVIATION = 6;
    private static final String BEFORE = "1 ";

    private final TextAnalysis analysis;
    private final Dictionary dictionary;
    private final Asking asking = new Asking();
    private final Families families = new Families();

    Vocabulary(TextAnalysis analysis, Dictionary dictionary) {
        this.analysis = analysis;
        this.dictionary = dictionary;
    }

    /** Changes with what {@link #forms} and {@link #akin} give. */
    int edition() {
        return Objects.hash(analysis.edition(), families.edition());
    }

    List<Token> tokens(String text, Language language) {
        return analysis.tokens(text, language);
    }

    /** Whether a word is an abbreviation by its capitals. */
    static boolean isAbbreviation(String word) {
        return isAbbreviation(word, 0, word.length());
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
                forms.add(new Sequence(within(words, language)));
            }
        }
        return forms;
    }

    /** The words that an article may have instead where it says this: "acquires" for "acquisition". */
    Set<Sequence> akin(String word, Set<Language> languages) {
        return languages.stream()
                .flatMap(language -> families.of(word, language).stream()
                        .map(other -> new Sequence(analysis.terms(other, language))))
                .collect(Collectors.toSet());
    }

    /** Behind another word a capital tells a name: "Гази" of Gaza, at the beginning of a text of gas. */
    private List<String> within(String words, Language language) {
        return analysis.tokens(BEFORE + words, language).stream()
                .filter(token -> token.start() >= BEFORE.length())
                .map(Token::term)
                .toList();
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
        // By hand, since every article comes by here: an expression takes a third of the time that matching has.
        if (text.chars().noneMatch(Character::isLowerCase)) {
            return;
        }
        int before = 0;
        for (int at = nextCapital(text, 0); at < text.length(); at = nextCapital(text, endOf(text, at))) {
            while (before < tokens.size() && tokens.get(before).start() < at) {
                before++;
            }
            int end = endOf(text, at);
            boolean token = before < tokens.size() && tokens.get(before).start() == at;
            boolean small = !headline && isWithin(text, at) && (!token || asking.has(text.substring(at, end)));
            if ((small || isAbbreviation(text, at, end)) && (end == text.length() || !isDigit(text, end))) {
                use.accept(named(text.substring(at, end)), token ? before : before - 1);
            }
        }
    }

    /** Where the next word with a capital letter begins. */
    private static int nextCapital(String text, int from) {
        int at = from;
        boolean inWord = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        while (at < text.length() && (inWord || !Character.isUpperCase(text.charAt(at)))) {
            inWord = Character.isLetterOrDigit(text.charAt(at));
            at++;
        }
        return at;
    }

    private static int endOf(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static boolean isAbbreviation(String text, int start, int end) {
        if (end - start < SHORTEST_ABBREVIATION || end - start > LONGEST_ABBREVIATION) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
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
