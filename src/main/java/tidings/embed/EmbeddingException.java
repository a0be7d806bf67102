package tidings.embed;

/** A model of embeddings cannot be loaded, or fails on a text. */
public final class EmbeddingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EmbeddingException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
