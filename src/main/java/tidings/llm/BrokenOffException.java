package tidings.llm;

/** The server began an answer and did not end it. */
final class BrokenOffException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenOffException() {
        super("The model's server broke off in the middle of an answer.");
    }
}
