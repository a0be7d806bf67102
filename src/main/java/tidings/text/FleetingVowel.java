package tidings.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Russian stems without the vowel that only some forms of a word have: рынок and рынка, поставки and поставок, украинец and
 * украинцы, прошёл and прошла. The stemmer takes off endings, and leaves two stems. Only the kinds are joined that hardly
 * ever meet another word then: of "огонь" and "огня" the rule would make "Игорь" and "игра" one as well.
 */
final class FleetingVowel extends TokenFilter {
    private static final String VOWELS = "аеиоуыэюя";
    /** Shorter stems in -ок have no other vowel: "срок", "блок". */
    private static final int SHORTEST = 5;
    /** "отец", "боец". */
    private static final int SHORTEST_PERSON = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FleetingVowel(TokenStream stems) {
        super(stems);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() >= SHORTEST_PERSON && isFleeting()) {
            drop(term.length() - 2);
        }
        return true;
    }

    private boolean isFleeting() {
        char vowel = fromEnd(2);
        return switch (fromEnd(1)) {
            case 'к' -> term.length() >= SHORTEST && (vowel == 'е' || (vowel == 'о' && !isVowel(fromEnd(3))));
            case 'ц' -> vowel == 'е';
            case 'л' -> vowel == 'е' && fromEnd(3) == 'ш';
            default -> false;
        };
    }

    /** After another vowel a й is left of it: "китаец", "китайцы". */
    private void drop(int vowel) {
        char last = fromEnd(1);
        boolean isLeft = isVowel(fromEnd(3));
        term.setLength(vowel);
        term.append(isLeft ? "й" : "").append(last);
    }

    private char fromEnd(int letters) {
        return term.charAt(term.length() - letters);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
