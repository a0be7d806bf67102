package tidings.text;

/**
 * A place where a sentence may end: a run of end marks with the marks that close quotations and brackets.
 *
 * @param start the first end mark
 * @param marks where the end marks end, exclusive
 * @param end where the closing marks end, exclusive
 * @param next the first character after the white space that follows
 * @param isOmission whether the run is "[...]" or " . . . " within a sentence
 */
record Stop(int start, int marks, int end, int next, boolean isOmission) {
    static Stop at(String text, int start) {
        boolean apart = start > 0 && Marks.isBlank(text.charAt(start - 1));
        int marks = start + 1;
        int points = text.charAt(start) == '.' ? 1 : 0;
        int more = nextMark(text, marks);
        while (more >= 0) {
            if (points == 1 && more > marks && !apart && opensNext(text, more)) {
                break;
            }
            points++;
            marks = more + 1;
            more = nextMark(text, marks);
        }
        int end = marks;
        while (end < text.length() && Marks.closes(text.charAt(end))) {
            end++;
        }
        boolean bracketed = start > 0 && text.charAt(start - 1) == '[' && end > marks && text.charAt(marks) == ']';
        boolean spaced = apart && points == 3;
        return new Stop(start, marks, end, Marks.skipBlanks(text, end), bracketed || spaced);
    }

    /** The next end mark of the same run, which may stand after one space when it is a point; -1 for none. */
    private static int nextMark(String text, int from) {
        if (from < text.length() && Marks.endsSentence(text.charAt(from))) {
            return from;
        }
        boolean spacedPoint = from + 1 < text.length() && text.charAt(from) == ' ' && text.charAt(from + 1) == '.';
        return spacedPoint ? from + 1 : -1;
    }

    /** Whether the spaced points from here are an ellipsis that belongs to the next sentence: "over. . . . The next". */
    private static boolean opensNext(String text, int from) {
        int at = from;
        int points = 0;
        while (at >= 0) {
            points++;
            int next = nextMark(text, at + 1);
            if (next < 0) {
                int word = Marks.skipBlanks(text, at + 1);
                return points == 3
                        && word > at + 1
                        && word < text.length()
                        && Character.isUpperCase(text.codePointAt(word));
            }
            at = next;
        }
        return false;
    }

    boolean isSinglePoint() {
        return marks == start + 1 && end == marks;
    }

    boolean closesQuotation(String text) {
        return end > marks && text.charAt(end - 1) != ')' && text.charAt(end - 1) != ']';
    }
}
