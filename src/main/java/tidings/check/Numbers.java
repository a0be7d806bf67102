package tidings.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a text as they are worth, whatever the language and the writing: "5 млн", "five million" and
 * "5,000,000" are one, "5 %" is another than "5". The words are those of {@code check/numbers.txt}.
 */
public final class Numbers {
    /** Behind a sum of money, as in "$5m". */
    private static final String MILLION = "m";

    private static final List<String> MAGNITUDES = List.of("thousand", "million", "billion", "trillion");
    private static final List<String> PARTS =
            Stream.concat(MAGNITUDES.stream(), Stream.of("percent", "minus")).toList();

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
        return figures(words).stream().map(Figure::value).collect(Collectors.toSet());
    }

    /** In their order. */
    List<Figure> figures(List<Word> words) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<BigDecimal> value = value(words.get(i));
            if (value.isPresent()) {
                figures.add(figure(words, i, value.get()));
            }
        }
        return figures;
    }

    private Figure figure(List<Word> words, int at, BigDecimal value) {
        int next = at + 1;
        Optional<BigDecimal> times = next < words.size() ? magnitude(words, next) : Optional.empty();
        next += times.isPresent() ? 1 : 0;
        BigDecimal number = value.multiply(times.orElse(BigDecimal.ONE));
        boolean below = isMinus(words, at - 1);
        boolean share = isShare(words, next);
        return new Figure(
                written(below ? number.negate() : number) + (share ? "%" : ""),
                below ? at - 1 : at,
                share ? next + 1 : next);
    }

    private boolean isMinus(List<Word> words, int at) {
        return at >= 0
                && lists.has("minus", words.get(at).low())
                && (at == 0 || !lists.has("no-minus", words.get(at - 1).low()));
    }

    /** Which one the word or the sign stands for. */
    Optional<String> currency(Word word) {
        return lists.names().stream()
                .filter(name -> name.startsWith("currency-") && lists.has(name, word.low()))
                .findFirst();
    }

    /** Whether a word is one of number, or goes with one. */
    boolean isPart(Word word) {
        return values.containsKey(word.low())
                || currency(word).isPresent()
                || PARTS.stream().anyMatch(name -> lists.has(name, word.low()));
    }

    /** Whether two words, in lower case, are the same number spelled out. */
    boolean areSame(String one, String other) {
        return values.containsKey(one) && values.get(one).equals(values.get(other));
    }

    private boolean isShare(List<Word> words, int at) {
        return at < words.size() && lists.has("percent", words.get(at).low());
    }

    private Optional<BigDecimal> magnitude(List<Word> words, int at) {
        Word word = words.get(at);
        boolean glued = word.start() == words.get(at - 1).end()
                && at > 1
                && words.get(at - 2).isSymbol();
        if (glued && MILLION.equals(word.low())) {
            return Optional.of(new BigDecimal(1_000_000));
        }
        return MAGNITUDES.stream()
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
        if (Word.isMinus(written.charAt(0))) {
            return figure(written.substring(1)).negate();
        }
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
