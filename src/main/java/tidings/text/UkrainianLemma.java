package tidings.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/**
 * What a word of a Ukrainian text may be a form of.
 *
 * @param term with a capital letter where it is a name
 * @param tags of the dictionary: part of speech, gender and case of each form that the word may be
 * @param capitals what {@link Capitals} say of the word
 */
record UkrainianLemma(String term, String tags, int capitals) {
    /**
     * The likeliest first: a noun rather than a verb or an adjective, since topics are nouns and many forms of nouns are
     * both; a name where a capital tells it; and of several the shortest.
     */
    static final Comparator<UkrainianLemma> LIKELIEST = Comparator.comparing(UkrainianLemma::kind)
            .thenComparingInt(lemma -> lemma.term().length())
            .thenComparing(UkrainianLemma::term, Comparator.reverseOrder());

    /** What the news mean by words that are a form of something else as well: "Києві" of "Кий". */
    private static final Set<String> MEANT = Set.copyOf(Lines.of("/text/uk_meant.txt"));
    /** A name as it is followed. Women's are left out, which are cases of men's: "Путіна" of "Путін". */
    private static final String NOMINATIVE = "noun:anim:m:v_naz";

    private static final String CASE = ":v_";
    private static final String VOCATIVE = ":v_kly";
    /** Of a word that the dictionary has not got. */
    private static final String UNKNOWN = String.valueOf((Object) null);

    private enum Kind {
        MEANT,
        NOMINATIVE_NAME,
        NOUN,
        UNLIKELY_NOUN,
        ADJECTIVE,
        VERB,
        NAME_WITHOUT_CAPITAL
    }

    private Kind kind() {
        if (isMeant()) {
            return Kind.MEANT;
        }
        if (isName() && !has(Capitals.CAPITAL)) {
            return Kind.NAME_WITHOUT_CAPITAL;
        }
        if (!tags.contains("noun")) {
            return tags.contains("verb") ? Kind.VERB : Kind.ADJECTIVE;
        }
        if (isName() && tags.contains(NOMINATIVE)) {
            return Kind.NOMINATIVE_NAME;
        }
        return isVocative() || isName() != has(Capitals.NAME) ? Kind.UNLIKELY_NOUN : Kind.NOUN;
    }

    private boolean isMeant() {
        return MEANT.contains(term.toLowerCase(Locale.ROOT)) || (has(Capitals.CAPITAL) && MEANT.contains(term));
    }

    /** Nobody is called in the news: "Рівне" is no "Рівня". */
    private boolean isVocative() {
        return tags.contains(VOCATIVE) && tags.indexOf(CASE) == tags.indexOf(VOCATIVE);
    }

    boolean isAdjective() {
        return tags.contains("adj");
    }

    /** Adjectives begin topics and the titles of laws; they would all be villages and surnames, "Лісове", "Нова". */
    boolean isOnly(UkrainianLemma adjective) {
        return isName() && !isMeant() && adjective.isAdjective() && UkrainianName.isAdjective(term, adjective.term());
    }

    /** The same for all forms of a word. */
    String normal() {
        if (tags.equals(UNKNOWN)) {
            return UkrainianName.stem(term, has(Capitals.CAPITAL));
        }
        return isName() ? UkrainianName.of(term, tags.contains("noun:anim:f")) : term;
    }

    private boolean isName() {
        return !term.isEmpty() && Character.isUpperCase(term.charAt(0));
    }

    private boolean has(int capital) {
        return (capitals & capital) != 0;
    }
}
