package tidings.alert;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.check.Contrast;
import tidings.text.Language;
import tidings.text.Lines;
import tidings.text.PlaceWords;

/**
 * Where that happened of which an article tells, as far as its headline has a name for it, or else its first sentences. A
 * capital letter alone makes no name of a German noun.
 *
 * @param names of these: those that are of places, or all where none is known to be
 * @param areOfPlaces whether these are known to be
 * @param places that it begins with, in its headline or its first sentence
 */
record Scene(String text, Set<String> names, boolean areOfPlaces, Set<String> places) {
    private static final Contrast CONTRAST = new Contrast();
    private static final PlaceWords PLACE_WORDS = new PlaceWords(PlaceWords.WHERE, PlaceWords.STRUCK, PlaceWords.SCENE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NAME =
            Pattern.compile("\\G\\h+(\\p{Lu}[\\p{L}'’-]*(?:\\h\\p{Lu}[\\p{L}'’-]*)*(?:\\h\\p{Ll}+)?)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}»”\"][.!?…])\\s|\\n");
    private static final String ARTICLES =
            "(?iu:der|die|das|dem|den|des|eine?|einen|einem|einer|eines|im|zum|zur|vom|beim|ins)";
    /** What an event may be at, or before, in any town. */
    private static final Pattern ANYWHERE =
            Pattern.compile("(?iu).*(?:" + String.join("|", Lines.of("/text/german_anywhere.txt")) + ")");
    /** Many a headline names nothing; so many sentences say where it was. */
    private static final int OPENING = 2;

    private static final int SHORTEST_STEM = 3;
    private static final int ENDING = 2;

    Scene {
        names = Set.copyOf(names);
        places = Set.copyOf(places);
    }

    static Scene of(Article article) {
        List<String> sentences = SENTENCE_END
                .splitAsStream(article.text())
                .limit(OPENING)
                .map(sentence -> withoutCapital(sentence, article.text()))
                .toList();
        List<String> headline = List.of(withoutCapital(article.title(), article.text()));
        return Stream.of(headline, sentences)
                .map(part -> of(article, headline.getFirst(), part))
                .filter(scene -> !scene.names.isEmpty())
                .findFirst()
                .orElseGet(() -> of(article, headline.getFirst(), headline));
    }

    /** By what a part of the article names. */
    private static Scene of(Article article, String headline, List<String> part) {
        String text = headline + "\n" + article.text();
        Set<String> all = places(text, text, article.language());
        Set<String> names = part.stream()
                .flatMap(sentence -> CONTRAST.localities(CONTRAST.claim(sentence), article.text()).stream())
                .collect(Collectors.toSet());
        Set<String> sure =
                names.stream().filter(name -> CONTRAST.hasAny(all, name)).collect(Collectors.toSet());
        Set<String> others = article.language().equals(Language.GERMAN) ? Set.of() : names;
        String beginning = headline + "\n" + SENTENCE_END.split(article.text(), 2)[0];
        return new Scene(
                text, sure.isEmpty() ? others : sure, !sure.isEmpty(), places(beginning, text, article.language()));
    }

    /** A first word has a capital letter in any case: it may be a name where it has one inside a sentence, too. */
    private static String withoutCapital(String sentence, String text) {
        return WORD.matcher(sentence)
                .replaceFirst(first ->
                        isInside(first.group(), text) ? "$0" : first.group().toLowerCase(Locale.ROOT));
    }

    private static boolean isInside(String word, String text) {
        String stem = word.substring(0, Math.max(Math.min(SHORTEST_STEM, word.length()), word.length() - ENDING));
        return Pattern.compile("[\\p{Ll}\\p{Nd},] " + stem).matcher(text).find();
    }

    /** The names behind words that stand before places. */
    private static Set<String> places(String part, String text, Language language) {
        Set<String> before = PLACE_WORDS.of(language);
        Set<String> found = new HashSet<>();
        for (Matcher word = WORD.matcher(part); word.find(); ) {
            Matcher name = NAME.matcher(part).region(word.end(), part.length());
            if (before.contains(word.group().toLowerCase(Locale.ROOT)) && name.find()) {
                found.add(name.group(1));
            }
        }
        return found.stream()
                .flatMap(words -> CONTRAST.localities(words, text).stream())
                .filter(name -> !language.equals(Language.GERMAN) || !isNoun(name, text))
                .collect(Collectors.toSet());
    }

    private static boolean isNoun(String name, String text) {
        return ANYWHERE.matcher(name).matches()
                || Pattern.compile("(?<!\\p{L})" + ARTICLES + "\\h" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(text)
                        .find();
    }

    /** Whether both are named, and neither is in the other article; persons may be named of one event, and differ. */
    boolean isElsewhereThan(Scene other) {
        return !names.isEmpty()
                && !other.names.isEmpty()
                && !CONTRAST.hasAny(names, other.text)
                && !CONTRAST.hasAny(other.names, text)
                && ((areOfPlaces && other.areOfPlaces) || !CONTRAST.hasAny(places, String.join(" ", other.places)));
    }
}
