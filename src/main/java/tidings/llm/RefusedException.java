package tidings.llm;

/** No call is made, or no further one: the budget is spent or the server is being spared. The message is for the operator. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
