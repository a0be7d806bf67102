package tidings.digest;

import java.util.List;
import java.util.Optional;

/**
 * Who says what on a topic.
 *
 * @param sides those who say most first, one who answers another right behind them; empty where no speaker can be made out
 * @param sources what the lines cite, numbered from 1
 */
public record Comparison(String topic, List<Side> sides, List<Source> sources) {
    public Comparison {
        sides = List.copyOf(sides);
        sources = List.copyOf(sources);
    }

    /**
     * A speaker with their statements.
     *
     * @param speaker as the article writes it, never empty
     * @param answers the speaker whose statements these reject, named as their side
     * @param lines verbatim and cited, never empty
     */
    public record Side(String speaker, Optional<String> answers, List<Line> lines) {
        public Side {
            lines = List.copyOf(lines);
        }

        /** The speaker with a capital letter, to stand over the lines. */
        public String heading() {
            int first = Character.toTitleCase(speaker.codePointAt(0));
            return Character.toString(first) + speaker.substring(speaker.offsetByCodePoints(0, 1));
        }
    }
}
