package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the sources say what a sentence says, by its content words. */
final class Substance {
    /** Of {@link Support#mean()}; where balanced accuracy on the development claims is flat and best. */
    private static final double ENOUGH = 0.6;
    /** So many unknown content words in a row are no paraphrase. */
    private static final int FOREIGN = 3;

    private static final Pattern BETWEEN = Pattern.compile("(?<=[\\p{L}\\p{N}”»\"][.!?…:]|[.!?…]”)\\s+(?=\\p{Lu})");

    private Substance() {}

    /** Whether every piece of a sentence is supported. */
    static boolean isIn(List<Reading> sources, List<Reading> pieces) {
        return pieces.stream()
                .allMatch(piece -> Support.of(piece, sources).mean() >= ENOUGH && !hasForeignRun(piece, sources));
    }

    /** A bullet is one sentence; where a model wrote more, each of them has to hold. */
    static List<Reading> pieces(String sentence) {
        return BETWEEN.splitAsStream(sentence)
                .map(Reading::of)
                .filter(piece -> !piece.content().isEmpty())
                .toList();
    }

    /** Three content words in a row that no source has: something was put in. */
    private static boolean hasForeignRun(Reading piece, List<Reading> sources) {
        Set<String> known = Reading.all(sources).stems();
        int run = 0;
        for (String stem : piece.content()) {
            run = known.contains(stem) ? 0 : run + 1;
            if (run == FOREIGN) {
                return true;
            }
        }
        return false;
    }
}
