package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Notices that "two of the five ministers" have become "the five ministers". */
final class Shares {
    private static final Pattern OF = Pattern.compile(
            "\\h(?:out\\h)?(?:of|из|із|з|von|der|de)\\h(?:(?:the|its|their|his|her|all|den|los|las|sus)\\h)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Wording wording;

    Shares(Wording wording) {
        this.wording = wording;
    }

    /** @param all how many there are, of which so many are a part */
    private record Share(String part, String all) {}

    /** Whether a sentence has the number of all where its sources tell of a part of them. */
    boolean areLost(Reading sentence, List<Reading> sources) {
        Set<String> told = wording.numbers(sentence);
        List<Share> shares = sources.stream().flatMap(this::in).toList();
        return shares.stream()
                .anyMatch(share -> told.contains(share.all())
                        && !told.contains(share.part())
                        && count(share.all(), sources)
                                == shares.stream()
                                        .filter(other -> other.all().equals(share.all()))
                                        .count());
    }

    private long count(String number, List<Reading> sources) {
        return sources.stream()
                .flatMap(source -> wording.figures(source).stream())
                .filter(figure -> figure.value().equals(number))
                .count();
    }

    private Stream<Share> in(Reading source) {
        List<Figure> figures = wording.figures(source);
        return IntStream.range(1, figures.size())
                .filter(i -> OF.matcher(between(source, figures.get(i - 1), figures.get(i)))
                        .matches())
                .mapToObj(i ->
                        new Share(figures.get(i - 1).value(), figures.get(i).value()))
                .collect(Collectors.toSet())
                .stream();
    }

    private static String between(Reading source, Figure one, Figure other) {
        int from = source.words().get(one.to() - 1).end();
        return source.text()
                .substring(from, Math.max(from, source.words().get(other.from()).start()));
    }
}
