package tidings.golden;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A topic with what a good editor would tell about it from the golden articles.
 *
 * @param language of the lines, since there is enough to tell in it; empty where any will do
 * @param expect whether there is anything to tell
 * @param facts what has to be told
 * @param never what must not stand in any line
 */
record GoldenTopic(String id, String topic, String language, Expect expect, List<Fact> facts, List<String> never) {
    enum Expect {
        DIGEST,
        NOTHING
    }

    /**
     * One thing that has to be told, in one line.
     *
     * @param words what the line has to contain; each may be alternatives: "killed|died|dead"
     * @param speaker who has to stand in the same line, alternatives as in words; empty where anybody may say it
     */
    record Fact(List<String> words, String speaker) {
        boolean isTold(String line) {
            return words.stream().allMatch(word -> containsOneOf(line, word));
        }

        boolean isAttributed(String line) {
            return isTold(line) && containsOneOf(line, speaker);
        }

        private static boolean containsOneOf(String line, String alternatives) {
            return Stream.of(alternatives.split("\\|")).anyMatch(word -> contains(line, word));
        }

        @Override
        public String toString() {
            return String.join(" & ", words) + (speaker.isEmpty() ? "" : " @ " + speaker);
        }
    }

    static boolean contains(String line, String words) {
        return line.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
