package tidings.topic;

import java.util.List;

/**
 * Terms of a topic that belong together, in their order.
 *
 * @param terms never empty
 * @param quoted whether the person put them in quotation marks: an article then must have them side by side. Otherwise
 *     they look like a name, and articles that have them side by side are only preferred
 */
public record Phrase(List<Term> terms, boolean quoted) {
    public Phrase {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A phrase needs a term.");
        }
    }
}
