package tidings.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.text.Language;

/**
 * Who and what is named in a text, by keys that all languages share.
 *
 * @param names what is surely a name; several keys of one with a blank between two
 * @param mentioned these, and all else that may be one, as what begins a sentence
 */
record NamedIn(Set<String> names, Set<String> mentioned) {
    /** What the key of a word in the dictionary begins with. */
    static final String CONCEPT = "#";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{N},»”\"] ");
    private static final int SHORTEST_NAME = 4;
    private static final KnownWords KNOWN = new KnownWords();

    NamedIn {
        names = Set.copyOf(names);
        mentioned = Set.copyOf(mentioned);
    }

    /**
     * A word.
     *
     * @param inside whether it does not begin a sentence
     * @param follows whether nothing but a blank is before it
     */
    private record Word(String text, String lower, boolean inside, boolean follows) {
        boolean isCapital() {
            return Character.isUpperCase(text.codePointAt(0));
        }
    }

    static NamedIn of(String text, Language language) {
        List<Word> words = words(text);
        Set<String> small = new HashSet<>();
        words.stream().filter(word -> !word.isCapital()).forEach(word -> small.add(word.lower()));
        Set<String> names = new HashSet<>();
        Set<String> mentioned = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean common = small.contains(word.lower()) || KNOWN.isCommon(word.lower());
            List<String> keys = keys(words, i, language);
            mentioned.addAll(keys);
            if (!keys.isEmpty() && !common && isName(words, i, language)) {
                names.add(String.join(" ", keys));
            }
        }
        return new NamedIn(names, mentioned);
    }

    /** What it means, where the dictionary says so, and how it sounds where it may be a name: "Horvat" is a Croat and a name. */
    private static List<String> keys(List<Word> words, int at, Language language) {
        List<String> keys = new ArrayList<>();
        Word word = words.get(at);
        KNOWN.concept(word.lower(), language).ifPresent(concept -> keys.add(CONCEPT + concept));
        String skeleton = word.isCapital() ? skeleton(words, at) : "";
        if (skeleton.length() >= Skeleton.SHORTEST) {
            keys.add(skeleton);
        }
        return keys;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (Matcher found = WORD.matcher(text); found.find(); end = found.end()) {
            boolean inside = found.start() > 1
                    && GOES_ON.matcher(text.substring(found.start() - 2, found.start()))
                            .matches();
            boolean follows = end > 0 && text.substring(end, found.start()).equals(" ");
            words.add(new Word(found.group(), found.group().toLowerCase(Locale.ROOT), inside, follows));
        }
        return words;
    }

    /** A last name that says too little by itself has the first name with it: "Jon Reiss". */
    private static String skeleton(List<Word> words, int at) {
        String own = Skeleton.of(words.get(at).text());
        boolean last = at + 1 == words.size()
                || !words.get(at + 1).isCapital()
                || !words.get(at + 1).follows();
        return own.length() < Skeleton.SHORTEST && last && followsName(words, at)
                ? Skeleton.of(words.get(at - 1).text()) + own
                : own;
    }

    private static boolean followsName(List<Word> words, int at) {
        return at > 0
                && words.get(at).follows()
                && words.get(at).isCapital()
                && words.get(at - 1).isCapital()
                && !KNOWN.isCommon(words.get(at - 1).lower());
    }

    /**
     * German begins every noun with a capital letter: there a name shows by one before it, as in "Kapitän Jon Reiss". Behind
     * a name, as in "Norwegens Finanzminister", an office does so, too.
     */
    private static boolean isName(List<Word> words, int at, Language language) {
        Word word = words.get(at);
        return word.isCapital()
                && word.inside()
                && word.text().length() >= SHORTEST_NAME
                && (!language.equals(Language.GERMAN)
                        || (followsName(words, at) && !KNOWN.isGermanOffice(word.lower())));
    }
}
