package tidings.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Notices words that are put into another mouth: a quotation told of somebody whom its source does not name as speaking. */
final class Mouths {
    private final Wording wording;
    private final Speakers speakers;

    Mouths(Wording wording, Speakers speakers) {
        this.wording = wording;
        this.speakers = speakers;
    }

    boolean areMixedUp(Reading sentence, List<Reading> sources) {
        return Quotation.all(sentence.text()).stream().anyMatch(quote -> {
            Set<Word> told = speakerOf(quote, sentence);
            return !told.isEmpty()
                    && sources.stream()
                            .filter(source -> Quotation.has(source, quote))
                            .noneMatch(source -> isSaidBy(told, source));
        });
    }

    private boolean isSaidBy(Set<Word> told, Reading source) {
        Set<Word> named = speakers(source);
        List<Word> known = named.isEmpty() ? source.words() : List.copyOf(named);
        return told.stream().allMatch(name -> wording.names().isKnown(name, known));
    }

    /** Who speaks in the part of the sentence with the quotation, or in the last part before it where somebody does. */
    private Set<Word> speakerOf(MatchResult quote, Reading sentence) {
        List<String> parts = Conflation.parts(sentence.text());
        int at = 0;
        while (at < parts.size() - 1 && !parts.get(at).contains(quote.group())) {
            at++;
        }
        Optional<Set<Word>> nearest = parts.subList(0, at + 1).reversed().stream()
                .map(part -> speakers(Reading.of(part)))
                .filter(found -> !found.isEmpty())
                .findFirst();
        return nearest.orElseGet(() -> speakers(sentence));
    }

    private Set<Word> speakers(Reading reading) {
        return speakers.in(reading);
    }
}
