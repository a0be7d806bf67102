package tidings.store;

/** The database cannot do what was asked. The message is one sentence for the operator, with what to do about it. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
