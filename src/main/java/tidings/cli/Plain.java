package tidings.cli;

/** Text of others made fit for a terminal. */
final class Plain {
    private Plain() {}

    /** The text without control characters (escape sequences, for one), bidirectional overrides and line ends. */
    static String text(String foreign) {
        StringBuilder plain = new StringBuilder(foreign.length());
        foreign.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> {}
                default -> plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }
}
