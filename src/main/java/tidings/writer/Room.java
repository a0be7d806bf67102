package tidings.writer;

import tidings.llm.JsonModel;
import tidings.llm.Tokens;

/** What a question may still hold beside its rules. In tokens, as far as they can be estimated. */
final class Room {
    /** Fewer are no articles. */
    private static final int LEAST = 500;

    private int left;

    private Room(int left) {
        this.left = left;
    }

    static Room beside(String rules, JsonModel model) {
        return new Room(model.inputTokens() - Tokens.estimate(rules) - JsonModel.RESERVE);
    }

    /** What a question must be allowed at least, so that articles fit beside the rules. */
    static int least() {
        int rules = Math.max(Tokens.estimate(Mapping.PROMPT.text()), Tokens.estimate(Writing.PROMPT.text()));
        return rules + JsonModel.RESERVE + LEAST;
    }

    int left() {
        return left;
    }

    /** Whether one more line fits; if so it has its place from now on. */
    boolean takes(String line) {
        int tokens = Tokens.estimate(line) + 1;
        if (tokens > left) {
            return false;
        }
        left -= tokens;
        return true;
    }
}
