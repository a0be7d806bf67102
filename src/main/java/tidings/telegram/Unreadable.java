package tidings.telegram;

/** An update that makes no sense; the message says why. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
