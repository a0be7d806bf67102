package tidings.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tidings.text.PlaceWords;
import tidings.text.Token;

/**
 * The terms of an article that may name a place or a person: by one alone it belongs to no story. In the text that is what is
 * never written small. Headlines have capitals of their own, and many have nothing but a name: there it is what stands where
 * places do.
 */
final class Names {
    private final PlaceWords placeWords = new PlaceWords(PlaceWords.WHERE);

    Set<String> in(Tokenized article) {
        Set<String> before = placeWords.of(article.language());
        Set<String> names = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Tokenized.Part part : article.parts()) {
            for (Token token : part.tokens()) {
                if (Character.isLowerCase(part.text().codePointAt(token.start()))) {
                    words.add(token.term());
                } else if (!part.isTitle() || before.contains(wordBefore(part.text(), token.start()))) {
                    names.add(token.term());
                }
            }
        }
        names.removeAll(words);
        return names;
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
