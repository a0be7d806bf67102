package tidings.follow;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tidings.text.Lines;

/** The words in which people say when alerts are to come, and what each says. */
final class ScheduleTable {
    private static final Pattern PIECE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:[:.h](\\d{2})|h)?(?![\\d]|[:.]\\d)|[\\p{L}']+(?:\\.(?=\\s?\\p{L}\\.)\\s?[\\p{L}']+\\.)?|\\S");

    /** What a piece of a text says. */
    sealed interface Piece {
        record Time(LocalTime at) implements Piece {}

        record Said(Kind kind) implements Piece {}

        /** Nothing that the table knows. */
        record Other(String word) implements Piece {}
    }

    /** What words say: parts of the day, the ends of a span, a rhythm, or nothing of their own. */
    enum Kind {
        AM,
        PM,
        NIGHT,
        FROM,
        TO,
        AND,
        QUIET,
        HOURLY,
        NOW,
        EACH,
        DAILY,
        WEEKDAYS,
        WEEKEND,
        SATURDAY,
        ALONG
    }

    private static final Piece ALONG = new Piece.Said(Kind.ALONG);

    private final Map<List<String>, Piece> known = new HashMap<>();
    /** Words that say something at their place, and elsewhere nothing: "8 am" and "am Freitag", "7 по 9" and "по пятницам". */
    private final Set<List<String>> atTheirPlace = new HashSet<>();

    private int longest = 1;

    ScheduleTable() {
        for (String line : Lines.of("/follow/schedule.txt")) {
            int colon = line.indexOf(": ");
            Piece piece = piece(line.substring(0, colon));
            Arrays.stream(line.substring(colon + 2).split(",", -1)).forEach(words -> add(words.strip(), piece));
        }
    }

    private static Piece piece(String kind) {
        return Character.isDigit(kind.charAt(0))
                ? new Piece.Time(LocalTime.parse(kind))
                : new Piece.Said(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    private void add(String words, Piece piece) {
        List<String> parts = split(words);
        if (known.putIfAbsent(parts, piece) != null && piece.equals(ALONG)) {
            atTheirPlace.add(parts);
        }
        longest = Math.max(longest, parts.size());
    }

    /** What a text in lower case says, piece by piece. */
    List<Piece> read(String text) {
        List<String> words = split(text);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(longest, words.size() - at);
            while (length > 1 && !known.containsKey(words.subList(at, at + length))) {
                length--;
            }
            List<String> some = words.subList(at, at + length);
            Piece piece = Optional.ofNullable(known.get(some)).orElseGet(() -> unknown(some.getFirst()));
            boolean inPlace = !atTheirPlace.contains(some)
                    || isInPlace(piece, pieces, at + length < words.size() ? words.get(at + length) : "")
                    || joinsDays(piece, pieces, words, at);
            pieces.add(inPlace ? piece : ALONG);
            at += length;
        }
        return pieces;
    }

    /** Behind a time: one of before noon at once, one between two times with another behind it. */
    private static boolean isInPlace(Piece piece, List<Piece> before, String next) {
        return piece.equals(new Piece.Said(Kind.TO))
                ? before.stream().anyMatch(Piece.Time.class::isInstance)
                        && !next.isEmpty()
                        && Character.isDigit(next.charAt(0))
                : !before.isEmpty() && before.getLast() instanceof Piece.Time;
    }

    /** From one day to another, as "по" does behind "с понедельника"; "по понедельникам, по средам" says it of each. */
    private boolean joinsDays(Piece piece, List<Piece> before, List<String> words, int at) {
        return piece.equals(new Piece.Said(Kind.TO))
                && !before.isEmpty()
                && before.getLast() instanceof Piece.Other
                && at + 1 < words.size()
                && Character.isLetter(words.get(at + 1).charAt(0))
                && !known.containsKey(List.of(words.get(at + 1)))
                && !words.subList(0, at).contains(words.get(at));
    }

    /** Without accents, which many leave out, and with one kind of apostrophe and hyphen. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’ʼ]", "'")
                .replaceAll("[–—−]", "-");
    }

    /** A word without the syllable in front of it that says "each", as in "щоп'ятниці". */
    String withoutEach(String word) {
        return IntStream.range(1, word.length())
                .filter(length -> known.containsKey(List.of(word.substring(0, length), "-")))
                .mapToObj(word::substring)
                .findFirst()
                .orElse(word);
    }

    /** The part of the day that is said at the end of the name of a day. */
    Optional<Kind> partOfDay(String end) {
        return Optional.ofNullable(known.get(List.of("-", end))).flatMap(piece -> switch (piece) {
            case Piece.Said(var kind) -> Optional.of(kind);
            case Piece.Time ignored -> Optional.empty();
            case Piece.Other ignored -> Optional.empty();
        });
    }

    private static List<String> split(String text) {
        return PIECE.matcher(plain(text))
                .results()
                .map(found -> found.group())
                .filter(word -> !",;".contains(word))
                .toList();
    }

    private static Piece unknown(String word) {
        Matcher time = PIECE.matcher(word);
        if (!time.matches() || time.group(1) == null) {
            return new Piece.Other(word);
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Optional.ofNullable(time.group(2)).map(Integer::parseInt).orElse(0);
        boolean midnight = hour == 24 && minute == 0;
        return (hour < 24 && minute < 60) || midnight
                ? new Piece.Time(LocalTime.of(hour % 24, minute))
                : new Piece.Other(word);
    }
}
