package tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What binds a translation to its sources, whose words cannot be compared with its own: names and figures. */
record Anchors(Wording wording, List<Reading> sources) {
    Anchors {
        sources = List.copyOf(sources);
    }

    /** Of the sources: names by their stems, and figures. */
    Set<String> all() {
        Set<String> anchors = new HashSet<>();
        for (Reading source : sources) {
            names(source).forEach(name -> anchors.add(name.stem()));
            anchors.addAll(wording.numbers(source));
        }
        return anchors;
    }

    /** Those of them that a sentence has. */
    Set<String> in(Reading sentence) {
        Set<String> found = new HashSet<>(wording.numbers(sentence));
        for (Reading source : sources) {
            names(source).stream()
                    .filter(name -> wording.names().isKnown(name, sentence.words()))
                    .forEach(name -> found.add(name.stem()));
        }
        found.retainAll(all());
        return found;
    }

    private List<Word> names(Reading source) {
        return List.copyOf(wording.names().in(source.words(), source.text(), wording.isGerman(source)));
    }
}
