package tidings.digest;

/** The lengths of a digest by name. */
public enum DigestLength {
    SHORT(3),
    NORMAL(Digester.Length.NORMAL.lines()),
    LONG(8);

    private final int lines;

    DigestLength(int lines) {
        this.lines = lines;
    }

    /** Sentences at most. */
    public int lines() {
        return lines;
    }
}
