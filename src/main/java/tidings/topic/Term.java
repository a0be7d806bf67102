package tidings.topic;

import java.util.HashSet;
import java.util.Set;

/**
 * One word of a topic in every form the index may hold it in: analysed by each language in use, in other spellings and
 * scripts, and translated where that is known. An article has the term when it has any of the forms.
 *
 * @param word as the person wrote it
 * @param forms index terms, never empty; a form of several words has a blank between two
 * @param variants those of the forms that are not the word as it was written
 */
public record Term(String word, Set<String> forms, Set<String> variants) {
    public Term {
        forms = Set.copyOf(forms);
        variants = Set.copyOf(variants);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("A term needs a form, and '%s' has none.".formatted(word));
        }
        if (!forms.containsAll(variants)) {
            throw new IllegalArgumentException("Variants are forms, and those of '%s' are not.".formatted(word));
        }
    }

    /** A term that is only looked for as it was written. */
    public Term(String word, Set<String> forms) {
        this(word, forms, Set.of());
    }

    /** The forms of the word as it was written. */
    public Set<String> written() {
        Set<String> written = new HashSet<>(forms);
        written.removeAll(variants);
        return written;
    }

    Term with(Set<String> more) {
        Set<String> all = new HashSet<>(forms);
        Set<String> added = new HashSet<>(variants);
        more.stream().filter(all::add).forEach(added::add);
        return new Term(word, all, added);
    }
}
