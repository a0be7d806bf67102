package tidings.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that say something and that no source has, in whatever form. One is enough to turn a sentence round or to smear
 * somebody, so only words that merely connect, or say that something was said, may be a writer's own.
 */
final class Invention {
    private final Wording wording;

    Invention(Wording wording) {
        this.wording = wording;
    }

    /**
     * A sentence and its sources, as words in lower case.
     *
     * @param spoken what the sources have, also two words as one: "put_off"
     */
    private record Sides(
            Reading sentence, Set<String> own, boolean german, Reading source, Set<String> known, Set<String> spoken) {}

    private Sides sides(Reading sentence, List<Reading> sources) {
        Reading source = Reading.all(sources);
        Set<String> known = source.low();
        Set<String> spoken = Stream.concat(known.stream(), source.pairs()).collect(Collectors.toSet());
        return new Sides(sentence, sentence.low(), wording.isGerman(sentence), source, known, spoken);
    }

    boolean isIn(Reading sentence, List<Reading> sources) {
        Sides sides = sides(sentence, sources);
        boolean english = wording.isEnglish(sentence);
        return sentence.words().stream().filter(word -> tells(word, english)).anyMatch(word -> !isKnown(word, sides))
                || (sides.german() && hasForeignParticle(sides));
    }

    /** "Sie griff an" is not what "sie griff ein" says. */
    private boolean hasForeignParticle(Sides sides) {
        return sides.sentence().words().stream()
                .filter(word ->
                        Forms.isSeparable(word.low()) && sides.sentence().endsClause(word))
                .map(Word::low)
                .filter(particle -> !sides.known().contains(particle))
                .anyMatch(particle -> sides.known().stream()
                        .noneMatch(whole -> whole.startsWith(particle)
                                && sides.own().stream().anyMatch(verb -> isParted(whole, verb, Set.of(particle)))));
    }

    /**
     * The sentence with each word as the sources have it, in whatever form: so it can be seen whether it puts them
     * together as they do.
     */
    Reading inTheirWords(Reading sentence, List<Reading> sources) {
        Sides sides = sides(sentence, sources);
        List<Word> words = sentence.words().stream()
                .map(word ->
                        word.isContent() ? theirs(word, sides).map(word::as).orElse(word) : word)
                .toList();
        return new Reading(sentence.text(), words);
    }

    private Optional<String> theirs(Word word, Sides sides) {
        return wording.isOfNumber(word) ? wording.sameNumber(word, sides.known()) : original(word, sides);
    }

    /** The content words of a sentence that a source has, in whatever form. */
    Set<Word> known(Reading sentence, Reading source) {
        Sides sides = sides(sentence, List.of(source));
        return sentence.words().stream()
                .filter(word -> word.isContent() && isKnown(word, sides))
                .collect(Collectors.toSet());
    }

    /** Figures, months and days are looked at elsewhere. */
    private boolean tells(Word word, boolean english) {
        return (word.isContent() || (english && wording.signals().has("english-content", word.low())))
                && !wording.isOfNumber(word)
                && !wording.calendar().has(word)
                && !wording.signals().has("own", word.low());
    }

    private boolean isKnown(Word word, Sides sides) {
        return original(word, sides).isPresent()
                || (word.isCapitalised()
                        && wording.names().isNamed(word, sides.source().words()));
    }

    /** For which word of the source one stands: in lower case itself, a form of it, or what means the same. */
    private Optional<String> original(Word word, Sides sides) {
        if (sides.known().contains(word.low())) {
            return Optional.of(word.low());
        }
        return sides.source().words().stream()
                .map(Word::low)
                .filter(other -> isForm(word.low(), other, sides))
                .findFirst()
                .or(() -> synonym(word, sides))
                .or(() -> sides.german() ? lastOfCompound(word.low(), sides.known()) : Optional.empty());
    }

    /** "Unionsabgeordnete" are "Abgeordnete der Union": the word of the source for its end, where there is one for each part. */
    private static Optional<String> lastOfCompound(String word, Set<String> known) {
        return known.stream()
                .filter(first -> first.length() >= Forms.BEGINNING && word.startsWith(first))
                .flatMap(first -> known.stream().filter(last -> Forms.isJoined(word.substring(first.length()), last)))
                .findFirst();
    }

    private Optional<String> synonym(Word word, Sides sides) {
        return Stream.of(sides.sentence().withNext(word), word.low())
                .flatMap(told -> wording.synonyms().original(told, sides.spoken()).stream())
                .map(Invention::telling)
                .findFirst();
    }

    /** Of two words as one that which says something, the last one where both do: "strike" of "air_strike", "put" of "put_off". */
    private static String telling(String original) {
        List<Word> parts = Word.of(original);
        return parts.reversed().stream()
                .filter(Word::isContent)
                .findFirst()
                .orElse(parts.getFirst())
                .low();
    }

    private boolean isForm(String word, String other, Sides sides) {
        return Forms.areOfOne(word, other)
                || (sides.german() && (isParted(word, other, sides.known()) || isParted(other, word, sides.own())));
    }

    /** The German verb with its beginning by itself: "nahm ... an" is "angenommen". */
    private boolean isParted(String whole, String verb, Set<String> beside) {
        return Forms.parted(whole, beside)
                .filter(rest -> Forms.areOfOne(rest, verb)
                        || wording.synonyms().original(rest, Set.of(verb)).isPresent())
                .isPresent();
    }
}
