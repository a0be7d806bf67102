package tidings.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that say something and that no source has, in whatever form. One is enough to turn a sentence round or to smear
 * somebody, so only words that merely connect, or say that something was said, may be a writer's own.
 */
final class Invention {
    private final Wording wording;

    Invention(Wording wording) {
        this.wording = wording;
    }

    boolean isIn(Reading sentence, List<Reading> sources) {
        Reading source = Reading.all(sources);
        boolean english = wording.isEnglish(sentence);
        return sentence.words().stream()
                        .filter(word -> tells(word, english))
                        .anyMatch(word -> !isKnown(word, sentence, source))
                || (wording.isGerman(sentence) && hasForeignParticle(sentence, source));
    }

    /** "Sie griff an" is not what "sie griff ein" says. */
    private boolean hasForeignParticle(Reading sentence, Reading source) {
        Set<String> own = sentence.low();
        return sentence.words().stream()
                .filter(word -> Forms.isSeparable(word.low()) && sentence.endsClause(word))
                .map(Word::low)
                .filter(particle -> !source.low().contains(particle))
                .anyMatch(particle -> source.low().stream()
                        .noneMatch(whole -> whole.startsWith(particle)
                                && own.stream().anyMatch(verb -> isParted(whole, verb, Set.of(particle)))));
    }

    /**
     * The sentence with each word as the sources have it, in whatever form: so it can be seen whether it puts them
     * together as they do.
     */
    Reading inTheirWords(Reading sentence, List<Reading> sources) {
        Reading source = Reading.all(sources);
        List<Word> words = sentence.words().stream()
                .map(word -> word.isContent() && !wording.isOfNumber(word)
                        ? original(word, sentence, source).map(word::as).orElse(word)
                        : word)
                .toList();
        return new Reading(sentence.text(), words);
    }

    /** Figures, months and days are looked at elsewhere. */
    private boolean tells(Word word, boolean english) {
        return (word.isContent() || (english && wording.signals().has("english-content", word.low())))
                && !wording.isOfNumber(word)
                && !wording.calendar().has(word)
                && !wording.signals().has("own", word.low());
    }

    private boolean isKnown(Word word, Reading sentence, Reading source) {
        return original(word, sentence, source).isPresent()
                || (word.isCapitalised() && wording.names().isKnown(word, source.words()));
    }

    /** For which word of the source one stands: in lower case itself, a form of it, or what means the same. */
    private Optional<String> original(Word word, Reading sentence, Reading source) {
        Set<String> low = source.low();
        if (low.contains(word.low())) {
            return Optional.of(word.low());
        }
        Set<String> own = sentence.low();
        boolean german = wording.isGerman(sentence);
        return source.words().stream()
                .map(Word::low)
                .filter(other -> Forms.areOfOne(word.low(), other)
                        || (german && (isParted(word.low(), other, low) || isParted(other, word.low(), own))))
                .findFirst()
                .or(() -> wording.synonyms().original(word.low(), low));
    }

    /** The German verb with its beginning by itself: "nahm ... an" is "angenommen". */
    private boolean isParted(String whole, String verb, Set<String> beside) {
        return Forms.parted(whole, beside)
                .filter(rest -> Forms.areOfOne(rest, verb)
                        || wording.synonyms().original(rest, Set.of(verb)).isPresent())
                .isPresent();
    }
}
