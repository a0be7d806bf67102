package tidings.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before the news where a report begins: place, date and agency, like "KYIV, Nov 3 (Agency) -", and when the
 * page was last changed. It is no part of the first sentence.
 */
final class Dateline {
    /** UTF-16 units. */
    private static final int LONGEST = 160;
    /** Lower-case words of a dateline are no longer: "de", "pm". UTF-16 units. */
    private static final int SMALL_WORD = 3;

    private static final int LONG_NAME = 6;

    private static final String NEWS = "(?=[\"“„«‘']?[\\p{Lu}\\p{Nd}])";
    private static final Pattern SIGNED = Pattern.compile(
            "(?:\\((?:\\p{L}[^()\\n]{1,40})\\)|/(?:\\p{L}[^()/\\n]{1,40})/)" + "\\s*\\.?\\s*(?:--?|[–—])\\s*" + NEWS);
    private static final Pattern PLACED = Pattern.compile("^[^()\\n]{3,60}?\\s(?:--|[–—])\\s" + NEWS);
    private static final Pattern CHANGED = Pattern.compile(
            "^(?:[\\p{Nd}]{1,2} \\p{L}+ [\\p{Nd}]{4} )?(?:page )?(?:last updated|updated|aktualisiert|обновлено|оновлено"
                    + "|actualizado)\\b:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}-]{2,}");
    private static final Pattern STAMP = Pattern.compile("\\G[\\s,.|–-]*(?<word>[\\p{L}\\p{N}][^\\s,|]*)");

    private static final Set<String> AGENCIES = agencies();

    private final Lexicon lexicon;

    Dateline(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Set<String> agencies() {
        try (InputStream file = Dateline.class.getResourceAsStream("/digest/agencies.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of agencies cannot be read.", e);
        }
    }

    /** Where the news begins in a paragraph; at its start for most. */
    int end(String text, int start, int end) {
        String head = text.substring(start, Math.min(end, start + LONGEST));
        Matcher signed = SIGNED.matcher(head);
        if (signed.find() && isSigned(head.substring(0, signed.start()), signed.group())) {
            return start + signed.end();
        }
        Matcher placed = PLACED.matcher(head);
        if (placed.find() && isPlace(placed.group())) {
            return start + placed.end();
        }
        Matcher changed = CHANGED.matcher(head);
        return changed.find() ? start + stamped(head, changed.end()) : start;
    }

    private static boolean isSigned(String before, String signature) {
        List<Word> words = Word.of(before);
        List<Word> agency = Word.of(signature);
        boolean known = AGENCIES.contains(agency.getFirst().low())
                || AGENCIES.contains(agency.stream().map(Word::low).collect(Collectors.joining(" ")));
        boolean marked = !words.isEmpty()
                && (CAPITALS.matcher(words.getFirst().text()).matches()
                        || words.stream().anyMatch(Word::isNumber));
        return (known || marked) && isListOfNames(words);
    }

    /** "KYIV, Ukraine — " and "WASHINGTON — ", but not "NATO — ". */
    private static boolean isPlace(String before) {
        List<Word> words = Word.of(before);
        boolean rich = words.size() > 1 && before.contains(",");
        return !words.isEmpty()
                && CAPITALS.matcher(words.getFirst().text()).matches()
                && words.size() <= LONG_NAME
                && (rich || words.getFirst().text().length() > LONG_NAME)
                && isListOfNames(words);
    }

    /** Names, numbers, months behind numbers, and little words. */
    private static boolean isListOfNames(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean month = i > 0 && words.get(i - 1).isNumber();
            if (!word.isCapitalised() && !word.isNumber() && word.text().length() > SMALL_WORD && !month) {
                return false;
            }
        }
        return true;
    }

    /** Behind times and dates: numbers, weekdays, months and time zones. 0 where there is no number. */
    private int stamped(String head, int from) {
        Matcher stamp = STAMP.matcher(head).region(from, head.length());
        boolean number = false;
        boolean dated = false;
        while (stamp.find()) {
            Word word = Word.of(stamp.group("word")).getFirst();
            boolean zone = word.isAllCapitals() && word.text().length() <= 4;
            boolean little =
                    !word.isCapitalised() && !word.isNumber() && word.text().length() <= SMALL_WORD;
            boolean month = number && head.substring(stamp.end()).matches("[\\s,]+\\p{Nd}.*");
            if (!word.isNumber() && !zone && !little && !month && !lexicon.is(Kind.WEEKDAYS, word)) {
                return dated ? stamp.start("word") : 0;
            }
            number = word.isNumber();
            dated |= number;
        }
        return dated ? head.length() : 0;
    }
}
