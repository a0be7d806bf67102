package tidings.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a verbatim text, each shown to the reader in square brackets. Places are UTF-16 units of the text. */
final class Edits {
    private record Edit(int start, int end, String bracketed) {}

    private final List<Edit> edits = new ArrayList<>();

    /** Puts "[words]" in the place of what stands there. */
    void replace(int start, int end, String words) {
        edits.add(new Edit(start, end, "[" + words + "]"));
    }

    /** Puts " [words]" behind what ends there. */
    void explain(int end, String words) {
        edits.add(new Edit(end, end, " [" + words + "]"));
    }

    void addAll(Edits others) {
        edits.addAll(others.edits);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The part of the text with all edits that fall into it. */
    String apply(String text, int start, int end) {
        StringBuilder edited = new StringBuilder();
        int at = start;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            if (edit.start >= at && edit.end <= end) {
                edited.append(text, at, edit.start).append(edit.bracketed);
                at = edit.end;
            }
        }
        return edited.append(text, at, end).toString();
    }
}
