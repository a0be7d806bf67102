package tidings.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a sentence counts, and how much of it: money, people by what happened to them, other things by their name. "24 people
 * drowned" and "thirty dead" count one thing, "300 people were arrested" another. Words: {@code check/counts.txt}.
 */
public final class Counts {
    /** Farther off than this many words an event is not the people's. */
    private static final int NEAR = 8;

    /** "The number of people killed": the words to what is counted. */
    private static final int TOLL = 3;

    private static final int SHORT_WORD = 3;
    /** Between day and month in Spanish. */
    private static final String OF = "de";

    private static final Pattern CURRENCY_BEFORE = Pattern.compile("[€$£¥₽₴]\\h?$");

    private final Numbers numbers = new Numbers();
    private final Signals lists = new Signals("/check/counts.txt");
    private final Events events = new Events();
    private final Calendar calendar = new Calendar();

    /** By what is counted, its figures. Shares, dates and years are none. */
    public Map<String, Set<String>> in(String text) {
        List<Word> words = Word.of(text);
        Map<String, Set<String>> counts = new HashMap<>();
        for (Figure figure : numbers.figures(words)) {
            thing(text, words, figure)
                    .ifPresent(thing -> counts.computeIfAbsent(thing, key -> new HashSet<>())
                            .add(figure.value()));
        }
        return counts;
    }

    private Optional<String> thing(String text, List<Word> words, Figure figure) {
        int at = figure.from();
        int next = figure.to();
        boolean money = CURRENCY_BEFORE
                        .matcher(text.substring(0, words.get(at).start()))
                        .find()
                || has("currency", words, next);
        if (money) {
            return Optional.of("money");
        }
        boolean counted = next < words.size() && !follows(text, words, next);
        if (figure.value().endsWith("%") || isOfCompound(text, words, next) || isOfCalendar(words, at, next, counted)) {
            return Optional.empty();
        }
        Optional<String> toll = has("reaching", words, at - 1) ? toll(words, at) : Optional.empty();
        if (toll.isPresent()) {
            return toll;
        }
        if (!counted
                || has("people", words, next)
                || isEvent(words, next)
                || words.get(next).low().length() <= SHORT_WORD) {
            return isYear(words.get(at)) ? Optional.empty() : nearest(words, at);
        }
        return Optional.of(words.get(next).stem());
    }

    /** "9 Uhr", "3. März", "3 de marzo", "on March 3". */
    private boolean isOfCalendar(List<Word> words, int at, int next, boolean counted) {
        int named = next < words.size() && words.get(next).low().equals(OF) ? next + 1 : next;
        return isMonth(words, named)
                || (isMonth(words, at - 1) && !has("people", words, next))
                || (counted && has("no-thing", words, next));
    }

    private boolean isMonth(List<Word> words, int at) {
        return at >= 0 && at < words.size() && calendar.isMonth(words.get(at));
    }

    /** "A 25-storey tower", "a six-year-old": neither "twenty-six" nor, as one writes in Russian, "30-ти". */
    private boolean isOfCompound(String text, List<Word> words, int next) {
        return next < words.size()
                && text.substring(words.get(next - 1).end(), words.get(next).start())
                        .equals("-")
                && words.get(next).low().length() > SHORT_WORD
                && numbers.figures(words.subList(next, next + 1)).isEmpty();
    }

    /** Whether a mark parts the word from the one before: what is behind it is not what is counted. */
    private static boolean follows(String text, List<Word> words, int next) {
        return !text.substring(words.get(next - 1).end(), words.get(next).start())
                .isBlank();
    }

    private boolean has(String list, List<Word> words, int at) {
        return at >= 0 && at < words.size() && lists.has(list, words.get(at).low());
    }

    private boolean isEvent(List<Word> words, int at) {
        return at < words.size() && !events.at(words, at).isEmpty();
    }

    private static boolean isYear(Word word) {
        return word.low().matches("(?:19|20)\\d\\d");
    }

    private Optional<String> nearest(List<Word> words, int at) {
        return IntStream.rangeClosed(1, NEAR)
                .boxed()
                .flatMap(distance -> List.of(at + distance, at - distance).stream())
                .filter(place -> place >= 0 && place < words.size())
                .flatMap(place -> events.at(words, place).stream().sorted())
                .findFirst();
    }

    /** "The death toll from the fire has risen to 28": it is of the first number that it reaches, whatever is between. */
    private Optional<String> toll(List<Word> words, int at) {
        return IntStream.iterate(at - 2, place -> place >= 0, place -> place - 1)
                .takeWhile(place -> !words.get(place).isNumber())
                .filter(place -> has("toll", words, place))
                .boxed()
                .flatMap(place -> words.subList(Math.max(0, place - 1), Math.min(at, place + TOLL + 1)).stream())
                .flatMap(word -> events.in(word.low()).stream().sorted())
                .findFirst();
    }
}
