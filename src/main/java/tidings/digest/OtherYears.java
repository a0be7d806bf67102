package tidings.digest;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidings.check.Counts;

/** What a sentence counts in the year of its article, and not in another: "… killed 229 people in October 2024". */
final class OtherYears {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[,;:–—])\\s+");
    private static final Counts COUNTS = new Counts();

    private OtherYears() {}

    /** Its clauses that name no other year; none where it opens with one, counting nothing there: "In October 2024, …". */
    static String without(String sentence, int year) {
        List<String> clauses = List.of(CLAUSE.split(sentence));
        String opening = clauses.getFirst();
        return namesAnother(opening, year) && COUNTS.in(opening).isEmpty()
                ? ""
                : clauses.stream().filter(clause -> !namesAnother(clause, year)).collect(Collectors.joining(" "));
    }

    private static boolean namesAnother(String clause, int year) {
        return YEAR.matcher(clause)
                .results()
                .map(MatchResult::group)
                .anyMatch(named -> Integer.parseInt(named) != year && !counts(clause, named));
    }

    /** "2000 homes". */
    private static boolean counts(String clause, String number) {
        return COUNTS.in(clause).values().stream().anyMatch(figures -> figures.contains(number));
    }
}
