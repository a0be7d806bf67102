package tidings.embed;

/**
 * Brings models of embeddings into the program. Found by {@link java.util.ServiceLoader}: what runs such models weighs more
 * than all the rest and is not in every build.
 */
public interface EmbedderProvider {
    /**
     * The model of these settings. Nothing heavy is loaded before it is first asked.
     *
     * @throws IllegalArgumentException with a sentence, where there is no such model
     */
    Embedder open(EmbedderSettings settings);
}
