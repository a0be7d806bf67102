package tidings.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list whose items were run together in one paragraph: "1. The first item 2. The second item". */
final class RunInList {
    private static final Pattern MARKER =
            Pattern.compile("(?<=^|\\s)([•⁃*]\\s?)?(\\d{1,2}|[a-z])(\\.\\)|\\.|\\))(?=\\s+\\p{Lu})");

    private final Set<Integer> items = new HashSet<>();
    private final Set<Integer> marks = new HashSet<>();

    RunInList(String paragraph) {
        Matcher marker = MARKER.matcher(paragraph);
        if (!marker.lookingAt()) {
            return;
        }
        String style = marker.group(3);
        int number = ordinal(marker.group(2));
        int first = marker.start(3);
        while (marker.find()) {
            if (marker.group(3).equals(style) && ordinal(marker.group(2)) == number + 1) {
                number++;
                items.add(marker.start());
                marks.add(first);
                marks.add(marker.start(3));
            }
        }
    }

    private static int ordinal(String mark) {
        return Character.isDigit(mark.charAt(0)) ? Integer.parseInt(mark) : mark.charAt(0) - 'a' + 1;
    }

    /** Whether an item other than the first begins here. */
    boolean startsItem(int place) {
        return items.contains(place);
    }

    /** Whether the point here belongs to an item's number. */
    boolean isMarker(int place) {
        return marks.contains(place);
    }
}
