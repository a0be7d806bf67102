package tidings.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tidings.text.Language;
import tidings.text.PlaceWords;
import tidings.text.Token;

/** The terms of an article that may name a place or a person. */
final class Names {
    private final PlaceWords placeWords = new PlaceWords(PlaceWords.WHERE);
    private final PlaceWords struckPlaces = new PlaceWords(PlaceWords.STRUCK);

    /**
     * Those of an article.
     *
     * @param alone by one of them alone it belongs to no story: in the text what is never written small. Headlines have
     *     capitals of their own, and many have nothing but a name: there it is what stands where places do
     * @param told what has a capital and does not begin the headline or the text: a story without any of it is of another place.
     *     In German, where every noun has one, it is what stands where places do, in a headline struck ones too
     */
    record Named(Set<String> alone, Set<String> told) {}

    Named in(Tokenized article) {
        boolean capitalsTell = !article.language().equals(Language.GERMAN);
        Set<String> before = placeWords.of(article.language());
        Set<String> struck = capitalsTell ? Set.of() : struckPlaces.of(article.language());
        Set<String> alone = new HashSet<>();
        Set<String> told = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Tokenized.Part part : article.parts()) {
            for (Token token : part.tokens()) {
                if (Character.isLowerCase(part.text().codePointAt(token.start()))) {
                    words.add(token.term());
                    continue;
                }
                boolean isName = capitalsTell && token.start() > 0;
                String leads = part.isTitle() || !isName ? wordBefore(part.text(), token.start()) : "";
                boolean isPlace = before.contains(leads);
                if (isPlace || !part.isTitle()) {
                    alone.add(token.term());
                }
                if (isPlace || isName || (part.isTitle() && struck.contains(leads))) {
                    told.add(token.term());
                }
            }
        }
        alone.removeAll(words);
        told.removeAll(words);
        return new Named(alone, told);
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
