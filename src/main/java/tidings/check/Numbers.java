package tidings.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of a text as they are worth, whatever the language and the writing: "5 млн", "five million" and
 * "5,000,000" are one, "5 %" is another than "5". The words are those of {@code check/numbers.txt}.
 */
public final class Numbers {
    private final Map<String, String> values = new HashMap<>();
    private final Signals lists;

    /** Reads its words. */
    public Numbers() {
        lists = new Signals("/check/numbers.txt");
        lists.names().stream()
                .filter(name -> Character.isDigit(name.charAt(0)))
                .forEach(name -> lists.entries(name).forEach(word -> values.put(word, name)));
    }

    /** The figures of a text, each as a plain decimal, with a "%" where it is a share. */
    public Set<String> in(String text) {
        return in(Word.of(text));
    }

    Set<String> in(List<Word> words) {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<BigDecimal> value = value(words.get(i));
            if (value.isPresent()) {
                BigDecimal number = value.get();
                int next = i + 1;
                Optional<BigDecimal> times = next < words.size() ? magnitude(words.get(next)) : Optional.empty();
                if (times.isPresent()) {
                    number = number.multiply(times.get());
                    next++;
                }
                numbers.add(written(number) + (isShare(words, next) ? "%" : ""));
            }
        }
        return numbers;
    }

    private boolean isShare(List<Word> words, int at) {
        return at < words.size() && lists.has("percent", words.get(at).low());
    }

    private Optional<BigDecimal> magnitude(Word word) {
        return List.of("thousand", "million", "billion", "trillion").stream()
                .filter(name -> lists.has(name, word.low()))
                .findFirst()
                .map(name -> new BigDecimal(lists.entries(name).getFirst()));
    }

    private Optional<BigDecimal> value(Word word) {
        if (word.isNumber()) {
            return Optional.of(figure(word.text()));
        }
        return Optional.ofNullable(values.get(word.low())).map(BigDecimal::new);
    }

    /** Groups of three after a separator are thousands; any other separator stands before a fraction. */
    private static BigDecimal figure(String written) {
        String plain = written.replaceAll("\\h", " ");
        if (plain.matches("[1-9]\\d{0,2}(?:[., ]\\d{3})+")) {
            return new BigDecimal(plain.replaceAll("\\D", ""));
        }
        String point = plain.replace(" ", "").replace(',', '.');
        boolean oneFraction = point.indexOf('.') == point.lastIndexOf('.');
        return new BigDecimal(oneFraction ? point : point.replace(".", ""));
    }

    private static String written(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
