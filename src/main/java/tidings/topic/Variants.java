package tidings.topic;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.text.Dictionary;
import tidings.text.Families;
import tidings.text.Language;
import tidings.text.Likeness;
import tidings.text.TextAnalysis;

/** What else the words of a topic may be called in the articles: by a synonym, translated, or a name in another spelling or script. */
final class Variants {
    /** Words of the longest entry in the dictionary. */
    private static final int LONGEST = 3;

    private static final int SHORTEST_NAME = 4;
    private static final int NAMES = 4;
    private static final int SPELLED = 6;
    /** Ukrainian names that its dictionary does not know keep their endings in the index. */
    private static final Pattern INFLECTED =
            Pattern.compile("(\\p{IsCyrillic}+)[аеєиіїоуюяйь]{0,2} \\1[аеєиіїоуюяйь]{0,2}");
    /** How alike a name has to be. */
    private static final double ALIKE = 0.72;

    private final TextAnalysis analysis;
    private final Dictionary dictionary;
    private final Holdings holdings;
    private final Families families = new Families();

    Variants(TextAnalysis analysis, Dictionary dictionary, Holdings holdings) {
        this.analysis = analysis;
        this.dictionary = dictionary;
        this.holdings = holdings;
    }

    /** The same terms with their variants. */
    List<PlacedTerm> added(String text, List<PlacedTerm> terms, List<Reading> readings, Set<Language> stored) {
        List<Set<String>> translated = translated(text, terms, readings, stored);
        List<Set<String>> guessed = stored.size() == 1 && readings.size() == 1
                ? translated
                : translated(text, terms, others(text, readings), stored);
        List<PlacedTerm> added = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            PlacedTerm placed = terms.get(i);
            Set<String> variants = Stream.of(translated.get(i), guessed.get(i))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElseGet(() -> sounding(placed.term()));
            added.add(new PlacedTerm(placed.term().with(variants), placed.start(), placed.end()));
        }
        return added;
    }

    /** One word does not tell its language. Ukrainian is left out, whose analyzer is dear to load. */
    private List<Reading> others(String text, List<Reading> readings) {
        return Dictionary.LANGUAGES.stream()
                .filter(language -> !language.equals(Language.UKRAINIAN)
                        && readings.stream()
                                .noneMatch(reading -> reading.language().equals(language)))
                .map(language -> Reading.of(text, language, analysis))
                .toList();
    }

    private List<Set<String>> translated(
            String text, List<PlacedTerm> terms, List<Reading> readings, Set<Language> stored) {
        List<Set<String>> found = new ArrayList<>();
        terms.forEach(term -> found.add(new LinkedHashSet<>()));
        readings.forEach(reading -> translate(text, terms, reading, stored, found));
        return found;
    }

    private void translate(
            String text, List<PlacedTerm> terms, Reading reading, Set<Language> stored, List<Set<String>> found) {
        for (int start = 0; start < terms.size(); start++) {
            for (int end = Math.min(terms.size(), start + LONGEST); end > start; end--) {
                Set<String> translations = translations(text, terms.subList(start, end), reading, stored);
                found.subList(start, end).forEach(variants -> variants.addAll(translations));
            }
        }
    }

    private Set<String> translations(String text, List<PlacedTerm> run, Reading reading, Set<Language> stored) {
        String word = text.substring(run.getFirst().start(), run.getLast().end());
        Stream<String> translations = reading.form(run).stream()
                .flatMap(form -> stored.stream()
                        .flatMap(language ->
                                dictionary.translations(word, form, reading.language(), language).stream()));
        Stream<String> akin = families.of(word, reading.language()).stream()
                .flatMap(other -> analysis.terms(other, reading.language()).stream());
        return Stream.concat(translations, akin).collect(Collectors.toSet());
    }

    /** Names that sound like a word in any of its forms, the most alike first. */
    private Set<String> sounding(Term term) {
        if (term.word().length() < SHORTEST_NAME
                || !Character.isLetter(term.word().codePointAt(0))) {
            return Set.of();
        }
        return term.forms().stream()
                .flatMap(this::sounding)
                .sorted(Comparator.comparingDouble(Like::resemblance).reversed().thenComparing(Like::name))
                .map(Like::name)
                .distinct()
                .limit(NAMES)
                .collect(Collectors.toSet());
    }

    private Stream<Like> sounding(String form) {
        Likeness likeness = new Likeness(form);
        return holdings.soundingLike(form).stream()
                .filter(name -> !sameScript(form, name.written()) || isSpelling(form, likeness, name.written()))
                .map(name -> new Like(name.term(), likeness.to(name.written())))
                .filter(like -> like.resemblance() >= ALIKE);
    }

    private record Like(String name, double resemblance) {}

    /** Short words differ in a letter because they are different words. */
    private static boolean isSpelling(String form, Likeness likeness, String name) {
        return form.length() >= SPELLED
                && (likeness.isSpellingOf(name)
                        || INFLECTED.matcher(form + " " + name).matches());
    }

    private static boolean sameScript(String one, String other) {
        return UnicodeScript.of(one.codePointAt(0)) == UnicodeScript.of(other.codePointAt(0));
    }
}
