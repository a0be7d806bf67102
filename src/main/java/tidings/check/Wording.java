package tidings.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What sentences are compared by beside their content words: names, figures, dates, and words that say how sure it is. */
final class Wording {
    /** The lists are long, and sentences are compared in many places. */
    private static final Wording ONLY = new Wording();

    /** The month, or somebody's name; and what is called a motion of no confidence denies nothing. */
    private static final Pattern OTHERWISE =
            Pattern.compile("\\bMay\\b|\\bno-confidence\\b|(?<=\\b(?:motion|motions|vote|votes) of )no confidence\\b");

    private final Signals signals = new Signals("/check/words.txt");
    private final Numbers numbers = new Numbers();
    private final Calendar calendar = new Calendar();
    private final Figures figures = new Figures(numbers, signals, calendar);
    private final Names names = new Names(signals, numbers);
    private final Synonyms synonyms = new Synonyms();

    private Wording() {}

    static Wording get() {
        return ONLY;
    }

    Signals signals() {
        return signals;
    }

    Figures figures() {
        return figures;
    }

    Calendar calendar() {
        return calendar;
    }

    Names names() {
        return names;
    }

    Synonyms synonyms() {
        return synonyms;
    }

    Set<String> numbers(Reading reading) {
        return numbers.in(reading.words());
    }

    /** Its numbers with their places. */
    List<Figure> figures(Reading reading) {
        return numbers.figures(reading.words());
    }

    /** Whether a word is a number or says of what kind one is. */
    boolean isOfNumber(Word word) {
        return word.isNumber() || numbers.isPart(word);
    }

    /** Which of these words says the same number as this one in another form: "трое" and "троих". In lower case. */
    Optional<String> sameNumber(Word number, Set<String> words) {
        return words.stream()
                .filter(word -> numbers.areSame(number.low(), word))
                .sorted()
                .findFirst();
    }

    /** The capitalised words that are nothing of the calendar. */
    List<Word> names(Reading reading) {
        List<Word> found = names.in(reading.words(), reading.text(), isGerman(reading));
        return reading.words().stream()
                .filter(word -> found.contains(word) || (word.isCapitalised() && names.isCountry(word)))
                .filter(name -> !calendar.has(name))
                .toList();
    }

    /** Whether the source has every name of the sentence; a German noun is none where it may stand for one of its words. */
    boolean hasNamesOf(Reading source, Reading sentence) {
        return names(sentence).stream()
                .allMatch(name -> names.isKnown(name, source.words())
                        || synonyms.original(name.low(), source.low()).isPresent());
    }

    boolean hasNumbersOf(Reading source, Reading sentence) {
        return numbers(source).containsAll(numbers(sentence));
    }

    boolean hasDatesOf(Reading source, Reading sentence) {
        return calendar.in(source).containsAll(calendar.in(sentence));
    }

    boolean denies(Reading reading) {
        return denials(reading).findAny().isPresent();
    }

    boolean hedges(Reading reading) {
        return doubts(reading).findAny().isPresent();
    }

    /** The words by which it says no. */
    Stream<Word> denials(Reading reading) {
        return those("negation", reading);
    }

    /** And those by which it is not sure. */
    Stream<Word> doubts(Reading reading) {
        return those("hedge", reading);
    }

    /** Capitalised words within a sentence are names and months: "will open on 12 May" is not in doubt. */
    private Stream<Word> those(String list, Reading reading) {
        List<Word> words = Word.of(OTHERWISE
                .matcher(reading.text())
                .replaceAll(found -> " ".repeat(found.group().length())));
        return IntStream.range(0, words.size())
                .filter(i -> i == 0 || !words.get(i).isCapitalised())
                .mapToObj(words::get)
                .filter(word -> signals.has(list, word.low()));
    }

    /** German writes all nouns with capitals. */
    boolean isGerman(Reading reading) {
        return isIn("german", reading);
    }

    boolean isEnglish(Reading reading) {
        return isIn("english", reading);
    }

    private boolean isIn(String language, Reading reading) {
        return reading.words().stream()
                        .filter(word -> signals.has(language, word.low()))
                        .count()
                > reading.words().size() / 12;
    }
}
