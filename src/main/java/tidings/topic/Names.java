package tidings.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of several words in a topic: neighbours that begin with a capital letter ("Bank of England", "Дональд Трамп").
 * Nothing is told by capitals where every word has one.
 */
final class Names {
    /** Small words stand between; commas and other signs part. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s.'’-]*(?:\\p{Ll}{1,3}\\s+){0,2}");

    /** Fewer words than this may all be one name. */
    private static final int HEADLINE = 5;

    private Names() {}

    static List<Phrase> in(String text, List<PlacedTerm> terms) {
        if (terms.size() >= HEADLINE && terms.stream().allMatch(term -> isCapital(text, term))) {
            return List.of();
        }
        List<Phrase> names = new ArrayList<>();
        List<Term> name = new ArrayList<>();
        int end = 0;
        for (PlacedTerm term : terms) {
            boolean capital = isCapital(text, term);
            if (!capital || !BETWEEN.matcher(text.substring(end, term.start())).matches()) {
                keep(name, names);
            }
            if (capital) {
                name.add(term.term());
            }
            end = term.end();
        }
        keep(name, names);
        return names;
    }

    private static void keep(List<Term> name, List<Phrase> names) {
        if (name.size() > 1) {
            names.add(new Phrase(name, false));
        }
        name.clear();
    }

    private static boolean isCapital(String text, PlacedTerm term) {
        return Character.isUpperCase(text.codePointAt(term.start()));
    }
}
