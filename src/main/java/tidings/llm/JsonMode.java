package tidings.llm;

import java.util.Optional;

/** How the model is held to JSON, from the surest to the one that every server knows. */
public enum JsonMode {
    /** The server is given the schema (strictly, where it can). */
    SCHEMA,
    /** The server promises any JSON object; the prompt describes it. */
    OBJECT,
    /** Only the prompt asks for it. */
    PROMPT;

    /** What to try when the server refuses this one. */
    Optional<JsonMode> next() {
        return switch (this) {
            case SCHEMA -> Optional.of(OBJECT);
            case OBJECT -> Optional.of(PROMPT);
            case PROMPT -> Optional.empty();
        };
    }
}
