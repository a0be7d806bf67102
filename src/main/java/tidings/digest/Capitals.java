package tidings.digest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.text.Countries;
import tidings.text.Language;
import tidings.topic.Term;

/**
 * How an article writes the terms of a topic inside its sentences, where a capital letter tells a name.
 *
 * @param named the terms that it writes as names
 * @param plain those that it writes as other words
 */
record Capitals(Set<Term> named, Set<Term> plain) {
    private static final Countries COUNTRIES = new Countries();

    /** Countries, and the terms that most of these articles write as names: those in German, or those in any other language. */
    static Set<Term> names(Topic topic, List<Passages> articles) {
        Map<Boolean, List<Capitals>> written = articles.stream()
                .collect(Collectors.partitioningBy(
                        article -> isGerman(article.reading().lexicon()),
                        Collectors.mapping(article -> of(topic, article), Collectors.toList())));
        return topic.terms().stream()
                .filter(term -> isCountry(term) || written.values().stream().anyMatch(those -> isName(term, those)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean isCountry(Term term) {
        return isCountry(term.word());
    }

    /** Whether a word names a country or its people. */
    static boolean isCountry(String word) {
        return COUNTRIES.has(word);
    }

    private static boolean isName(Term term, List<Capitals> articles) {
        long named = articles.stream()
                .filter(article -> article.named.contains(term))
                .count();
        long plain = articles.stream()
                .filter(article -> article.plain.contains(term))
                .count();
        return named > plain;
    }

    /** Of the sentences that have any of them; the others would be analysed for nothing. */
    private static Capitals of(Topic topic, Passages article) {
        Reading reading = article.reading();
        List<String> named = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (int at = 0; at < reading.parts().size(); at++) {
            Reading.Part part = reading.parts().get(at);
            boolean isAsked =
                    !part.isHeadline() && !article.occurrences().in(at).isEmpty();
            List<Word> words = part.words();
            for (int i = 1; i < words.size() && isAsked; i++) {
                if (!reading.beginsASentence(words, i)) {
                    (mayBeName(reading.lexicon(), words, i) ? named : plain)
                            .add(words.get(i).text());
                }
            }
        }
        Language language = reading.lexicon().language();
        return new Capitals(
                topic.termsIn(String.join(" ", named), language), topic.termsIn(String.join(" ", plain), language));
    }

    /** Whether one of these words may be a name by its capital. */
    static boolean mayBeName(Lexicon lexicon, List<Word> words, int at) {
        Word word = words.get(at);
        return word.isCapitalised()
                && !lexicon.isRole(word)
                && (!isGerman(lexicon) || (at > 0 && isPlace(lexicon, words.get(at - 1))));
    }

    private static boolean isGerman(Lexicon lexicon) {
        return lexicon.language().equals(Language.GERMAN);
    }

    /** German writes every noun with a capital, but has an article before most: "in Tarn", "im Hafen". */
    private static boolean isPlace(Lexicon lexicon, Word before) {
        return lexicon.is(Kind.INSIDE, before) && !before.low().endsWith("m");
    }
}
