package tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What binds a translation to its sources, whose words cannot be compared with its own: names and figures. A day does only
 * where there is nothing else, since one may well leave it out.
 */
record Anchors(Wording wording, List<Reading> sources) {
    /** "24 de noviembre de 2026": so near to a month stands a figure of a date. Words. */
    private static final int NEAR = 2;

    Anchors {
        sources = List.copyOf(sources);
    }

    /** Of the sources: names by their stems, and figures. */
    Set<String> all() {
        Set<String> anchors = new HashSet<>();
        for (Reading source : sources) {
            wording.names(source).forEach(name -> anchors.add(name.stem()));
            wording.figures(source).stream()
                    .filter(figure -> !isOfDate(figure, source.words()))
                    .forEach(figure -> anchors.add(figure.value()));
        }
        if (anchors.isEmpty()) {
            sources.forEach(source -> {
                others(source).forEach(name -> anchors.add(name.stem()));
                anchors.addAll(wording.numbers(source));
            });
        }
        return anchors;
    }

    /** What may be names: the word that begins a sentence, and in German the one behind "der". */
    private List<Word> others(Reading source) {
        return source.words().stream()
                .filter(word -> word.isCapitalised()
                        && (word.isContent() || wording.names().isCountry(word)))
                .filter(word ->
                        !wording.calendar().has(word) && !wording.names().isNoun(word))
                .toList();
    }

    /** Those of them that a sentence has. */
    Set<String> in(Reading sentence) {
        Set<String> found = new HashSet<>(wording.numbers(sentence));
        for (Reading source : sources) {
            others(source).stream()
                    .filter(name -> wording.names().isKnown(name, sentence.words()))
                    .forEach(name -> found.add(name.stem()));
        }
        found.retainAll(all());
        return found;
    }

    private boolean isOfDate(Figure figure, List<Word> words) {
        return words.subList(Math.max(0, figure.from() - NEAR), Math.min(words.size(), figure.to() + NEAR)).stream()
                .anyMatch(wording.calendar()::isMonth);
    }
}
