package tidings.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/** A model that answers in JSON. Failing is an outcome here: whoever asks has something to fall back on. */
public interface JsonModel {
    /** The name that readers see. */
    String name();

    /** Which model it is and who runs it: another one's answers are other answers. */
    default String identity() {
        return name();
    }

    /** Tokens of rules and material together at most; a longer question is not sent. */
    default int inputTokens() {
        return Integer.MAX_VALUE;
    }

    /** Asks once and waits; an interrupt of the calling thread ends the call. */
    Reply ask(Request request);

    /**
     * As {@link #ask(Request)}; meanwhile the elements of the answer's first list are handed over one by one, as soon as
     * each is complete, in any thread. Where the server cannot do that none is.
     */
    default Reply ask(Request request, Consumer<JsonNode> elements) {
        return ask(request);
    }

    /** Loads what the first question would otherwise wait for; asks nobody anything. */
    default void prepare() {}

    /**
     * One question.
     *
     * @param who whose budget it is on; empty for nobody's own
     * @param rules what the program wants; nothing of an article, a feed or a person stands in it
     * @param material what the rules are about; nobody has to trust it
     */
    record Request(String who, String rules, String material, Shape shape) {
        /** As far as they can be estimated, with what a server puts around them. */
        int tokens() {
            return Tokens.estimate(rules) + Tokens.estimate(material) + RESERVE;
        }
    }

    /** Of a request for the names of its parts and its shape, in tokens. */
    int RESERVE = 200;

    /** What came back. */
    sealed interface Reply {
        /** JSON, believed in nothing: it may have any shape. */
        record Json(JsonNode root) implements Reply {}

        /** Nothing that can be used; the reason is for the operator and holds nothing of the model's words. */
        record Unusable(Trouble trouble, String why) implements Reply {}
    }

    /** What kept an answer from coming. */
    enum Trouble {
        /** The day's budget is spent. */
        BUDGET,
        /** The day's budget of the one who asks is. */
        OWN_BUDGET,
        /** It took longer than it may. */
        LATE,
        /** The server cannot be reached, is busy, fails, or is spared for a while. */
        SERVER,
        /** The model did not want to. */
        DECLINED,
        /** An answer came, but not all of it or not in JSON. */
        ANSWER
    }
}
