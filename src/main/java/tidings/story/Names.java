package tidings.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tidings.check.Contrast;
import tidings.text.Language;
import tidings.text.PlaceWords;
import tidings.text.Token;

/** The terms of an article that may name a place or a person. */
final class Names {
    private static final String SENTENCE_ENDS = ".!?…:;\n";
    /** Behind the others of German stands many a noun: "bei Unfall", "im Krankenhaus". */
    private static final String GERMAN_PLACE = "in";
    /** Words known to be wide or not; the oldest are not needed by name, so all go at once. */
    private static final int REMEMBERED = 4_000;

    private final PlaceWords placeWords = new PlaceWords(PlaceWords.WHERE);
    private final PlaceWords struckPlaces = new PlaceWords(PlaceWords.STRUCK);
    private final Contrast contrast = new Contrast();
    private final Map<String, Boolean> wide = new HashMap<>();

    /**
     * Those of an article.
     *
     * @param alone by one of them alone it belongs to no story: in the text what is never written small. Headlines have
     *     capitals of their own, and many have nothing but a name: there it is what stands where places do
     * @param told what has a capital and does not begin the headline or the text: a story without any of it is of another place.
     *     In German, where every noun has one, it is what stands where places do, in a headline struck ones too
     * @param places where it happened, as far as it says so: what stands where places do, and is not as wide as a country.
     *     None in what is a headline only: another one may name the same place otherwise
     * @param others what else has a capital inside a sentence, and is no country's: who or what the event is known by
     */
    record Named(Set<String> alone, Set<String> told, Set<String> places, Set<String> others) {
        static final Named NONE = new Named(Set.of(), Set.of(), Set.of(), Set.of());
    }

    Named in(Tokenized article) {
        Reading reading = new Reading(article);
        article.parts().forEach(reading::read);
        return reading.named();
    }

    private boolean isWide(String word) {
        if (wide.size() > REMEMBERED) {
            wide.clear();
        }
        return wide.computeIfAbsent(word, contrast::isWide);
    }

    private final class Reading {
        private final boolean capitalsTell;
        private final boolean isHeadline;
        private final Set<String> before;
        private final Set<String> struck;
        private final Set<String> alone = new HashSet<>();
        private final Set<String> told = new HashSet<>();
        private final Set<String> places = new HashSet<>();
        private final Set<String> others = new HashSet<>();
        private final Tokenized article;

        Reading(Tokenized article) {
            this.article = article;
            capitalsTell = !article.language().equals(Language.GERMAN);
            isHeadline = article.parts().size() == 1;
            before = placeWords.of(article.language());
            struck = struckPlaces.of(article.language());
        }

        void read(Tokenized.Part part) {
            for (Token token : part.tokens()) {
                if (!isSmall(part, token)) {
                    read(part, token);
                }
            }
        }

        private void read(Tokenized.Part part, Token token) {
            boolean isName = capitalsTell && token.start() > 0;
            String leads = wordBefore(part.text(), token.start());
            boolean isPlace = before.contains(leads);
            boolean isStruck = struck.contains(leads);
            if ((isPlace && (part.isTitle() || !isName)) || !part.isTitle()) {
                alone.add(token.term());
            }
            if (isPlace || isName || (part.isTitle() && isStruck)) {
                told.add(token.term());
            }
            boolean isSure = capitalsTell ? isPlace || isStruck : leads.equals(GERMAN_PLACE);
            if (!isHeadline
                    && (isSure || (isName && isInside(part.text(), token.start())))
                    && !isWide(part.text().substring(token.start(), token.end()))) {
                (isSure ? places : others).add(token.term());
            }
        }

        Named named() {
            for (Tokenized.Part part : article.parts()) {
                part.tokens().stream()
                        .filter(token -> isSmall(part, token))
                        .map(Token::term)
                        .forEach(this::isNoName);
            }
            others.removeAll(places);
            return new Named(alone, told, places, others);
        }

        private void isNoName(String term) {
            boolean isAlone = alone.remove(term);
            if (told.remove(term) || isAlone) {
                places.remove(term);
                others.remove(term);
            }
        }
    }

    private static boolean isSmall(Tokenized.Part part, Token token) {
        return Character.isLowerCase(part.text().codePointAt(token.start()));
    }

    private static boolean isInside(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0;
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
