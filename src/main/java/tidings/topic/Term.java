package tidings.topic;

import java.util.Set;

/**
 * One word of a topic in every form the index may hold it in: analysed by each language in use, in other scripts, and
 * translated where that is known. An article has the term when it has any of the forms.
 *
 * @param word as the person wrote it
 * @param forms index terms, never empty
 */
public record Term(String word, Set<String> forms) {
    public Term {
        forms = Set.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("A term needs a form, and '%s' has none.".formatted(word));
        }
    }
}
