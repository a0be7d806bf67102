package tidings.digest;

import java.util.List;
import java.util.Set;

/** Whether a sentence can be understood by itself. */
sealed interface Standing {
    /**
     * It can, with these changes.
     *
     * @param people who acts or speaks in it, the names put in among them
     */
    record Alone(Edits edits, Set<People.Person> people) implements Standing {}

    /** It needs the sentence before it. */
    record Leaning() implements Standing {}

    /** It is a quotation that does not say whose. */
    record Unattributed() implements Standing {}

    /** It is no sentence: a heading, a caption, a link, a fragment. */
    record Unusable() implements Standing {}

    /** The standings of all sentences of an article, in their order. */
    static List<Standing> ofAll(Reading reading, People people) {
        return new Antecedents(reading, people).standings();
    }
}
