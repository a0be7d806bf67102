package tidings.digest;

import java.util.List;

/**
 * A passage with the one who says it.
 *
 * @param forTheOneBefore whether it is a spokesman's of whoever spoke in the sentence before
 * @param denied the words behind its word of denial, in lower case; none where it denies nothing
 */
record Quoted(Passage passage, Speaker speaker, boolean forTheOneBefore, List<String> denied) {
    /** Whether it begins with all of the other passage. */
    boolean isLonger(Quoted other) {
        return passage.first() == other.passage.first() && passage.last() > other.passage.last();
    }
}
