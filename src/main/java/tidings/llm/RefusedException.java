package tidings.llm;

import tidings.llm.JsonModel.Trouble;

/** No call is made, or no further one: the budget is spent or the server is being spared. The message is for the operator. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    RefusedException(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
