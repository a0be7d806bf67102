package tidings.embed;

import java.util.Set;
import tidings.text.Language;

/**
 * Which model, and how it wants to be asked.
 *
 * @param model {@link #BUNDLED}, or a folder with model.onnx and tokenizer.json
 * @param pooling how the vectors of a text's tokens become one
 * @param questionPrefix what stands before everything that is looked for: "query: " for the E5 models
 * @param passagePrefix likewise for what is found
 * @param languages those that the model knows; empty is all
 */
public record EmbedderSettings(
        String model, Pooling pooling, String questionPrefix, String passagePrefix, Set<Language> languages) {
    /** The model that comes with the build. */
    public static final String BUNDLED = "bundled";

    public EmbedderSettings {
        languages = Set.copyOf(languages);
    }

    /** As the card of the model says. */
    public enum Pooling {
        MEAN,
        CLS
    }

    public boolean isBundled() {
        return model.equals(BUNDLED);
    }
}
