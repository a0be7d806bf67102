package tidings.story;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.text.Language;
import tidings.text.PlaceWords;
import tidings.text.Token;

/** Where in a text the names of places stand, going by the word that leads to them. */
final class PlaceNames {
    /** Where every noun has a capital, only of what stands behind these something else may tell that it is a name. */
    private static final Set<String> GERMAN_PLACE = Set.of("in", "bei", "nahe");
    /** "Vor dem Haus", "einer Explosion": before a name no such word stands. */
    private static final Set<String> GERMAN_ARTICLES = Set.of(
            "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "eines", "im", "am",
            "zum", "zur", "vom", "beim", "ins", "kein", "keine", "keinen", "keiner");

    private static final Pattern GERMAN_NOUN = Pattern.compile(
            "(?iu).+(?:ung|ungen|heit|keit|schaft|haft|tion|tionen|tät|nis|zeit|zeiten|werk|betrieb|haus|flug)");
    /** "Field's mall" is no place "in" which something is. */
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    /** "of", "de la" between what leads to a place and its name. */
    private static final Pattern GAP = Pattern.compile("\\h+(?:(?:of|de|del|la|el|von)\\h+){0,2}");
    /** Those of the languages that write them with a capital. */
    private final Set<String> months = Stream.of(Locale.ENGLISH, Locale.GERMAN)
            .flatMap(locale -> Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, locale)))
            .map(month -> month.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final PlaceWords placeWords = new PlaceWords(PlaceWords.WHERE);
    private final PlaceWords struckPlaces = new PlaceWords(PlaceWords.STRUCK);
    private final Incidents incidents;

    PlaceNames(Incidents incidents) {
        this.incidents = incidents;
    }

    /** Whether it stands behind "in", "near". */
    boolean isWhere(Language language, String leads) {
        return placeWords.of(language).contains(leads);
    }

    /** Whether it stands behind "on" and the like, as what was struck does. */
    boolean isStruck(Language language, String leads) {
        return struckPlaces.of(language).contains(leads);
    }

    /** Whether it surely stands where a place does. */
    boolean isSure(Language language, String leads, Tokenized.Part part, int at) {
        boolean isBehind = isGerman(language)
                ? GERMAN_PLACE.contains(leads)
                : isWhere(language, leads) || isStruck(language, leads);
        return isBehind || isLedTo(language, part, at);
    }

    /** A number is none, and no month: many a fire is "in March". */
    boolean mayBe(Language language, String text, Token token) {
        String word = text.substring(token.start(), token.end());
        return Character.isLetter(word.codePointAt(0))
                && !POSSESSIVE.matcher(word).find()
                && !months.contains(word.toLowerCase(Locale.ROOT))
                && !(isGerman(language) && GERMAN_NOUN.matcher(word).matches());
    }

    /** Whether a German word with a capital is surely none. */
    boolean isNoun(String leads) {
        return GERMAN_ARTICLES.contains(leads);
    }

    /** "Shelling of Orvik", "the town of Orvik", "in northern Orvia". */
    private boolean isLedTo(Language language, Tokenized.Part part, int at) {
        if (at == 0) {
            return false;
        }
        Token leading = part.tokens().get(at - 1);
        int start = part.tokens().get(at).start();
        boolean isNear = leading.end() <= start
                && GAP.matcher(part.text().substring(leading.end(), start)).matches();
        return isNear
                && (incidents.leadsToPlace(language, leading.term())
                        || (incidents.isSide(language, leading.term())
                                && isWhere(language, wordBefore(part.text(), leading.start()))));
    }

    private static boolean isGerman(Language language) {
        return language.equals(Language.GERMAN);
    }

    /** The word in front of this place, in lower case; empty where none is. */
    static String wordBefore(String text, int at) {
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
