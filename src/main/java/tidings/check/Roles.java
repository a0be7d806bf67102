package tidings.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Notices that two names have changed their parts: "A accused B" for "B accused A". Where word order tells the parts, the
 * order has changed and neither sentence is passive; in Russian and Ukrainian both names have changed their endings.
 */
final class Roles {
    private final Wording wording;

    Roles(Wording wording) {
        this.wording = wording;
    }

    boolean areSwapped(Reading sentence, List<Reading> sources) {
        List<Word> found = wording.names().in(sentence.words(), sentence.text(), false);
        List<Word> all = sentence.words().stream()
                .filter(word -> found.contains(word)
                        || (word.start() == sentence.words().getFirst().start() && word.isCapitalised()))
                .toList();
        // In German all nouns have capitals, and the order of those far apart says little.
        int far = wording.isGerman(sentence) ? 1 : all.size();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, Math.min(all.size(), i + 1 + far))
                        .mapToObj(k -> List.of(all.get(i), all.get(k))))
                .anyMatch(pair -> sources.stream()
                        .anyMatch(source -> areSwapped(sentence, pair.getFirst(), pair.getLast(), source)));
    }

    private boolean areSwapped(Reading sentence, Word one, Word other, Reading source) {
        Optional<Word> sourceOne = same(one, source);
        Optional<Word> sourceOther = same(other, source);
        if (sourceOne.isEmpty() || sourceOther.isEmpty() || one.stem().equals(other.stem())) {
            return false;
        }
        Set<String> shared = between(sentence, one, other);
        shared.retainAll(between(source, sourceOne.get(), sourceOther.get()));
        if (shared.isEmpty()) {
            return false;
        }
        boolean turned = sourceOther.get().start() < sourceOne.get().start();
        boolean changedBoth = !one.low().equals(sourceOne.get().low())
                && !other.low().equals(sourceOther.get().low());
        boolean inflected = Character.UnicodeScript.of(one.text().codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        return inflected ? changedBoth : turned && isPassive(sentence, shared) == isPassive(source, shared);
    }

    private Optional<Word> same(Word name, Reading source) {
        return source.words().stream()
                .filter(Word::isCapitalised)
                .filter(word -> word.stem().equals(name.stem()))
                .findFirst();
    }

    private Set<String> between(Reading reading, Word one, Word other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return reading.words().stream()
                .filter(word -> word.start() >= from && word.end() <= to)
                .filter(word -> word.isContent() && !word.isCapitalised() && !isReporting(word))
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    /** Who speaks is looked at elsewhere, and "…, said A" is no change of parts. */
    private boolean isReporting(Word word) {
        return wording.signals().has("saying", word.low()) && !wording.signals().has("against", word.low());
    }

    /** Whether one of the words between the names is the verb of a passive: "defeat by" is none of them. */
    private boolean isPassive(Reading reading, Set<String> between) {
        NounGroups groups = new NounGroups(reading, wording);
        return IntStream.range(0, reading.words().size())
                .filter(at -> between.contains(reading.words().get(at).stem()))
                .anyMatch(at -> Parts.isPassive(groups, at) || isByWhom(reading, at + 1));
    }

    private static boolean isByWhom(Reading reading, int at) {
        return at < reading.words().size() && Grammar.is("by", reading.words().get(at));
    }
}
