package tidings.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidings.text.Dictionary;
import tidings.text.Sound;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/** Reads the gist of articles in the languages of the dictionary; of others it knows none. */
final class Gists {
    /** Shorter names sound like too many others. Consonants. */
    private static final int SHORTEST_NAME = 3;
    /** Of each kind, those that occur most. */
    private static final int KEPT = 24;

    /** With its thousands apart in the first group, or as it is. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?=\\p{Nd})(?<![\\p{L}\\p{Nd}])(?:(\\p{Nd}{1,3}(?:[.,\\u00a0\\u202f ]\\p{Nd}{3})+)|\\p{Nd}+(?:[.,]\\p{Nd}+)?)(?!\\p{Nd})");

    /** Every article has some. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final String OF_BOTH = "ові";

    private final Dictionary dictionary;

    /** @param analysis of the dictionary's words */
    Gists(TextAnalysis analysis) {
        this.dictionary = new Dictionary(analysis);
    }

    Gist of(Tokenized article) {
        if (!Dictionary.LANGUAGES.contains(article.language())) {
            return Gist.NONE;
        }
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, Integer> meanings = new HashMap<>();
        for (Tokenized.Part part : article.parts()) {
            numbers(part.text(), numbers);
            words(part, dictionary.in(article.language()), names, meanings);
        }
        Map<String, Integer> sounds = new LinkedHashMap<>();
        names.forEach((name, count) -> Sound.keys(name).stream()
                .filter(key -> key.length() >= SHORTEST_NAME)
                .forEach(key -> sounds.merge(key, count, Integer::sum)));
        return new Gist(article.language(), most(sounds), most(numbers), most(meanings));
    }

    private static void words(
            Tokenized.Part part, Dictionary.Words words, Map<String, Integer> names, Map<String, Integer> meanings) {
        String text = part.text();
        List<Token> tokens = part.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (Character.isUpperCase(text.codePointAt(token.start())) && isInside(text, token.start())) {
                name(token.term(), text.substring(token.start(), token.end()), names);
            }
            mean(token.term(), words, meanings);
            if (i + 1 < tokens.size() && words.beginsPhrase(token.term())) {
                mean(token.term() + " " + tokens.get(i + 1).term(), words, meanings);
            }
        }
    }

    /** In Ukrainian "у Тарнові" may be of Тарнов as well as of Тарн. */
    private static void name(String term, String written, Map<String, Integer> names) {
        names.merge(term, 1, Integer::sum);
        if (written.equalsIgnoreCase(term + OF_BOTH)) {
            names.merge(term + OF_BOTH.substring(0, 2), 1, Integer::sum);
        }
    }

    private static void mean(String form, Dictionary.Words words, Map<String, Integer> meanings) {
        for (int concept : words.concepts(form)) {
            meanings.merge(Integer.toString(concept), 1, Integer::sum);
        }
    }

    /** A capital that begins a sentence says nothing. */
    private static boolean isInside(String text, int start) {
        int at = start - 1;
        while (at >= 0 && " \"«»“”„'(".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?:\n…".indexOf(text.charAt(at)) < 0;
    }

    private static void numbers(String text, Map<String, Integer> numbers) {
        Matcher found = NUMBER.matcher(text);
        for (int at = digit(text, 0); at < text.length() && found.find(at); at = digit(text, found.end())) {
            String digits = found.group(1) == null
                    ? found.group().replace(',', '.')
                    : found.group().replaceAll("\\P{Nd}", "");
            if (digits.length() > 1 && !YEAR.matcher(digits).matches()) {
                numbers.merge(digits, 1, Integer::sum);
            }
        }
    }

    /** Where the next digit stands. The pattern would ask at every letter. */
    private static int digit(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Map<String, Integer> most(Map<String, Integer> counts) {
        return counts.size() <= KEPT
                ? counts
                : counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(KEPT)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
