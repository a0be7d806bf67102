package tidings.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is told at a word of saying, and in which of the sources it is told, too: only who tells it there may tell it. */
final class Messages {
    /** "On Monday, Lind said": less stands before than a message. Content words. */
    private static final int MESSAGE = 2;
    /** What has this part of the likeness of the nearest source may still be meant. */
    private static final double NEAR = 0.5;

    private final Wording wording;
    private final Speakers speakers;

    Messages(Wording wording, Speakers speakers) {
        this.wording = wording;
        this.speakers = speakers;
    }

    /** The sources that have most of what a sentence tells there. */
    List<Reading> sources(NounGroups groups, int at, List<Reading> sources) {
        List<Word> message = at(groups, at);
        Map<Reading, Long> likeness = sources.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), source -> likeness(message, source)));
        long most = likeness.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return sources.stream()
                .filter(source ->
                        likeness.getOrDefault(source, 0L) > NEAR * most || likeness.getOrDefault(source, 0L) == most)
                .toList();
    }

    /** In any language: figures and names, too, are the same there. */
    private long likeness(List<Word> message, Reading source) {
        Set<String> stems = source.stems();
        Set<String> numbers = wording.numbers(source);
        List<Word> names = wording.names(source);
        Stream<Word> words = message.stream().filter(word -> word.isContent() && !wording.isOfNumber(word));
        long figures = wording.figures(new Reading("", message)).stream()
                .filter(figure -> numbers.contains(figure.value()))
                .count();
        return figures
                + words.filter(word -> stems.contains(word.stem())
                                || (word.isCapitalised() && wording.names().isKnown(word, names)))
                        .count();
    }

    private List<Word> at(NounGroups groups, int at) {
        int from = tellings(groups, 0, at).max().stream()
                .map(i -> groups.last(i) + 1)
                .findFirst()
                .orElse(0);
        int to = tellings(groups, at + 1, groups.words().size()).min().stream()
                .map(groups::first)
                .findFirst()
                .orElse(groups.words().size());
        return message(speakers.saying(groups, at), Math.min(from, at), Math.max(to, at + 1));
    }

    private static IntStream tellings(NounGroups groups, int from, int to) {
        return IntStream.range(from, to).filter(i -> isTelling(groups.words().get(i)));
    }

    /** "Said", or "according to". */
    static boolean isTelling(Word word) {
        return Grammar.is("telling", word) || Grammar.is("telling-after", word);
    }

    private static List<Word> message(Saying saying, int from, int to) {
        List<Word> words = saying.groups().words();
        int at = saying.at();
        if (Grammar.is("telling-after", words.get(at))) {
            return words.subList(from, to);
        }
        if (saying.hasClause()) {
            return words.subList(at + 1, to);
        }
        int first = saying.pair().orElse(saying.groups().first(at));
        List<Word> before = words.subList(Math.min(from, first), first);
        return before.stream().filter(Word::isContent).count() < MESSAGE ? words.subList(at + 1, to) : before;
    }
}
