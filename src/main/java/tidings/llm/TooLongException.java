package tidings.llm;

import java.io.IOException;

/** The server answered, and did not end within the cap. It is paid for, and would do the same again. */
final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
        super("The model's answer is longer than %d bytes.".formatted(DeadlineHttpClient.CAP));
    }

    /** The same where a body is read. */
    static final class OfBody extends IOException {
        private static final long serialVersionUID = 1L;

        OfBody(int cap) {
            super("The model's answer is longer than %d bytes.".formatted(cap));
        }
    }
}
