package tidings.alert;

import java.util.List;

/** Terms that have to stand one after another in a text; a single word is a sequence of one. Never empty. */
record Sequence(List<String> terms) {
    Sequence {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A sequence needs a term.");
        }
    }
}
