package tidings.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.check.Contrast;
import tidings.text.Language;
import tidings.text.Token;

/** The terms of an article that may name a place or a person. */
final class Names {
    private static final String SENTENCE_ENDS = ".!?…:;\n";
    /** Digits. */
    private static final int LARGE = 3;

    private static final int YEAR = 4;
    /** A name of a German place is told twice, in headline and text: most nouns behind "in" are not. */
    private static final int TWICE = 2;

    /** Words known to be wide or not; the oldest are not needed by name, so all go at once. */
    private static final int REMEMBERED = 4_000;

    private final Contrast contrast = new Contrast();
    private final Map<String, Boolean> wide = new HashMap<>();
    private final Incidents incidents;
    private final PlaceNames placeNames;

    /**
     * Those of an article.
     *
     * @param alone by one of them alone it belongs to no story: in the text what is never written small. Headlines have
     *     capitals of their own, and many have nothing but a name: there it is what stands where places do
     * @param told what has a capital and does not begin the headline or the text: a story without any of it is of another place.
     *     In German, where every noun has one, it is what stands where places do, in a headline struck ones too
     * @param places where it happened, as far as it says so: what stands where places do, and is not as wide as a country.
     *     None in what is a headline only: another one may name the same place otherwise
     * @param countries of what stands there what is as wide
     * @param others what else has a capital inside a sentence, is no country's and says nothing of it: who or what the event
     *     is known by, and large numbers. Police speak of every fire
     */
    record Named(Set<String> alone, Set<String> told, Set<String> places, Set<String> countries, Set<String> others) {
        static final Named NONE = new Named(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    Names(Incidents incidents) {
        this.incidents = incidents;
        this.placeNames = new PlaceNames(incidents);
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
        /** Where it happened is asked of incidents only, and a headline may name the place otherwise than the next one. */
        private final boolean isPlaced;

        private final Set<String> alone = new HashSet<>();
        private final Set<String> told = new HashSet<>();
        private final Set<String> places = new HashSet<>();
        private final Set<String> countries = new HashSet<>();
        private final Set<String> others = new HashSet<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final Set<String> nouns = new HashSet<>();
        private final Tokenized article;

        Reading(Tokenized article) {
            this.article = article;
            capitalsTell = !article.language().equals(Language.GERMAN);
            isPlaced = article.parts().size() > 1 && incidents.areIn(article);
        }

        void read(Tokenized.Part part) {
            List<Token> tokens = part.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (!isSmall(part, tokens.get(i))) {
                    read(part, i);
                }
                if (isPlaced && isLargeNumber(tokens.get(i).term())) {
                    others.add(tokens.get(i).term());
                }
            }
        }

        private void read(Tokenized.Part part, int at) {
            Token token = part.tokens().get(at);
            String text = part.text();
            boolean isName = capitalsTell && token.start() > 0;
            String leads = PlaceNames.wordBefore(text, token.start());
            boolean isPlace = placeNames.isWhere(article.language(), leads);
            boolean isStruck = placeNames.isStruck(article.language(), leads);
            if ((isPlace && (part.isTitle() || !isName)) || !part.isTitle()) {
                alone.add(token.term());
            }
            if (isPlace || isName || (part.isTitle() && isStruck)) {
                told.add(token.term());
            }
            if (!isPlaced || !placeNames.mayBe(article.language(), text, token)) {
                return;
            }
            boolean isSure = placeNames.isSure(article.language(), leads, part, at);
            boolean isWide = isWide(text.substring(token.start(), token.end()));
            if (isSure) {
                if (!Surroundings.of(text, token).haveSayingNear()) {
                    (isWide ? countries : places).add(token.term());
                }
            } else if (isName
                    && !isWide
                    && isInside(text, token.start())
                    && !Surroundings.of(text, token).tellOfSaying()) {
                others.add(token.term());
            }
            if (!capitalsTell) {
                counts.merge(token.term(), 1, Integer::sum);
                nouns.addAll(placeNames.isNoun(leads) ? Set.of(token.term()) : Set.of());
            }
        }

        Named named() {
            for (Tokenized.Part part : article.parts()) {
                part.tokens().stream()
                        .filter(token -> isSmall(part, token))
                        .map(Token::term)
                        .forEach(this::isNoName);
            }
            if (!capitalsTell) {
                places.removeIf(place -> nouns.contains(place) || counts.getOrDefault(place, 0) < TWICE);
            }
            others.removeAll(places);
            others.removeAll(countries);
            return new Named(alone, told, places, countries, others);
        }

        private void isNoName(String term) {
            boolean isAlone = alone.remove(term);
            if (told.remove(term) || isAlone) {
                places.remove(term);
                countries.remove(term);
                others.remove(term);
            }
        }
    }

    private static boolean isSmall(Tokenized.Part part, Token token) {
        return Character.isLowerCase(part.text().codePointAt(token.start()));
    }

    /** "242" on board, no year: hardly another event has it. */
    private static boolean isLargeNumber(String term) {
        return term.length() >= LARGE
                && term.chars().allMatch(Character::isDigit)
                && !(term.length() == YEAR && (term.startsWith("19") || term.startsWith("20")));
    }

    private static boolean isInside(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0;
    }
}
