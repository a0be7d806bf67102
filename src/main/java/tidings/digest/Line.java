package tidings.digest;

import java.util.List;

/**
 * One sentence of a digest.
 *
 * @param text plain text; verbatim from the source but for what stands in square brackets, unless a model wrote it
 * @param citations numbers of the sources that say it, never empty
 */
public record Line(String text, List<Integer> citations) {
    public Line {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A digest line needs a source: " + text);
        }
    }

    /** Its words without what stands in square brackets: that is not the outlet's. */
    public String verbatim() {
        return verbatim(text);
    }

    /** The same of a line's text. */
    public static String verbatim(String text) {
        return text.replaceAll("\\[[^\\[\\]]*+]", " ");
    }

    /** The same behind the lines of so many other sources. */
    Line behind(int others) {
        return new Line(text, citations.stream().map(n -> n + others).toList());
    }
}
