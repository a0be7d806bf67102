package tidings.alert;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.check.Contrast;
import tidings.check.Counts;
import tidings.check.Events;
import tidings.check.Numbers;
import tidings.text.Language;

/**
 * What an article shares with its counterpart in another language: its numbers, its names, and what happened.
 *
 * @param numbers as {@link Numbers} has them
 * @param counts those of them that are news where they are not known. One digit is that where it says how many: on the third
 *     at nine o'clock the next report has other words for
 * @param names what is surely a name, by {@link Skeleton}
 * @param mentioned these, and all else that may be one
 * @param events kinds of them
 */
public record NameKeys(
        Set<String> numbers, Set<String> counts, Set<String> names, Set<String> mentioned, Set<String> events) {
    private static final Numbers NUMBERS = new Numbers();
    private static final Contrast CONTRAST = new Contrast();
    private static final Counts COUNTS = new Counts();
    private static final Events EVENTS = new Events();
    /** What one report has and the other leaves out, though both tell of the same. */
    private static final Set<String> IN_PASSING = Set.of("attendance", "injury", "flight");

    private static final Predicate<String> DIGIT = Pattern.compile("-?\\d").asMatchPredicate();
    private static final Predicate<String> YEAR =
            Pattern.compile("(19|20)\\d\\d").asMatchPredicate();

    private static final int ENOUGH_NAMES = 2;
    private static final double ENOUGH_SHARE = 0.4;

    public NameKeys {
        numbers = Set.copyOf(numbers);
        counts = Set.copyOf(counts);
        names = Set.copyOf(names);
        mentioned = Set.copyOf(mentioned);
        events = Set.copyOf(events);
    }

    static NameKeys of(Article article) {
        return of(article.title() + "\n" + article.text(), article.language());
    }

    /** Those of a text. */
    public static NameKeys of(String text, Language language) {
        Set<String> numbers = NUMBERS.in(text);
        Set<String> counts = numbers.stream().filter(DIGIT.negate()).collect(Collectors.toSet());
        COUNTS.in(text).values().forEach(counts::addAll);
        NamedIn named = NamedIn.of(text, language);
        Set<String> events = new HashSet<>(EVENTS.in(text));
        events.removeAll(IN_PASSING);
        return new NameKeys(numbers, counts, named.names(), named.mentioned(), events);
    }

    /** Those of a sentence, whoever says so: "…, the inspector Ada Holm said". */
    public static NameKeys ofClaim(String sentence, Language language) {
        NameKeys all = of(sentence, language);
        Set<String> named = NamedIn.of(CONTRAST.claim(sentence), language).names();
        return new NameKeys(all.numbers, all.counts, named, all.mentioned, all.events);
    }

    /** Most names of one of them are the other's too, and so is a number, if both have any. */
    boolean tellTheSameAs(NameKeys other) {
        boolean numbersMeet =
                tying().findAny().isEmpty() || other.tying().findAny().isEmpty() || shareNumber(other);
        return numbersMeet && (areMostlyIn(other) || other.areMostlyIn(this));
    }

    private boolean areMostlyIn(NameKeys other) {
        List<String> telling = telling();
        long shared = telling.stream().filter(other::mention).count();
        return shared >= ENOUGH_NAMES && shared >= ENOUGH_SHARE * telling.size();
    }

    /**
     * Whether a name is the same; or a number, where a country or a known city is so, too, or one of them has no names: many
     * who die at one age have nothing else in common.
     */
    boolean meet(NameKeys other) {
        boolean bothNamed = !telling().isEmpty() && !other.telling().isEmpty();
        return shareName(other)
                || (shareNumber(other) && (!bothNamed || names.stream().anyMatch(other::mention)));
    }

    /** Whether a number and a name are the same: enough where it is known that both are about one topic. A year is no number. */
    boolean meetTwice(NameKeys other) {
        return tying().anyMatch(number -> !YEAR.test(number) && other.numbers.contains(number)) && shareName(other);
    }

    /** Whether a name is the same, or a number and what happened. */
    boolean haveInCommon(NameKeys other) {
        return shareName(other)
                || (counts.stream().anyMatch(other.counts::contains)
                        && events.stream().anyMatch(other.events::contains));
    }

    private boolean shareNumber(NameKeys other) {
        return tying().anyMatch(other.numbers::contains);
    }

    /** One digit is in much news that has nothing else in common. */
    private Stream<String> tying() {
        return numbers.stream().filter(DIGIT.negate());
    }

    private boolean shareName(NameKeys other) {
        return telling().stream().anyMatch(other::mention)
                || other.telling().stream().anyMatch(this::mention);
    }

    /** Countries are in much news that has nothing else in common. */
    private List<String> telling() {
        return names.stream().filter(name -> !name.startsWith(NamedIn.CONCEPT)).toList();
    }

    /** Whether these together have all its numbers, names and events: twelve dead are news after twelve wounded. */
    public boolean addNothingTo(Collection<NameKeys> others) {
        return counts.stream().allMatch(number -> others.stream().anyMatch(other -> other.numbers.contains(number)))
                && names.stream().allMatch(name -> others.stream().anyMatch(other -> other.mention(name)))
                && events.stream().allMatch(event -> others.stream().anyMatch(other -> other.events.contains(event)));
    }

    /** Whether another sentence says it, too: it counts as many where the same happened. What counts nothing may say anything. */
    public boolean isSaidBy(NameKeys sentence) {
        return !counts.isEmpty() && events.equals(sentence.events) && addNothingTo(List.of(sentence));
    }

    private boolean mention(String name) {
        return Arrays.stream(name.split(" ")).anyMatch(this::mentionKey);
    }

    private boolean mentionKey(String key) {
        return mentioned.contains(key)
                || (!key.startsWith(NamedIn.CONCEPT)
                        && mentioned.stream().anyMatch(own -> Skeleton.areAlike(own, key)));
    }
}
