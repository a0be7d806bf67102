package tidings.alert;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.article.Article;
import tidings.check.Events;
import tidings.text.Language;

/**
 * What an article shares with its counterpart in another language: its numbers, its names, and what happened.
 *
 * @param names what is surely a name, by {@link Skeleton}
 * @param mentioned these, and all else that may be one
 * @param events kinds of them
 */
public record NameKeys(Set<String> numbers, Set<String> names, Set<String> mentioned, Set<String> events) {
    private static final Events EVENTS = new Events();
    /** What one report has and the other leaves out, though both tell of the same. */
    private static final Set<String> IN_PASSING = Set.of("attendance", "injury", "flight");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d\\d*");
    private static final Predicate<String> YEAR =
            Pattern.compile("(19|20)\\d\\d").asMatchPredicate();

    private static final int ENOUGH_NAMES = 2;
    private static final double ENOUGH_SHARE = 0.4;

    public NameKeys {
        numbers = Set.copyOf(numbers);
        names = Set.copyOf(names);
        mentioned = Set.copyOf(mentioned);
        events = Set.copyOf(events);
    }

    static NameKeys of(Article article) {
        return of(article.title() + "\n" + article.text(), article.language());
    }

    /** Those of a text. */
    public static NameKeys of(String text, Language language) {
        Set<String> numbers = new HashSet<>();
        for (Matcher found = NUMBER.matcher(text); found.find(); ) {
            String digits = found.group().replaceAll("[.,](?=\\d{3})", "").replace(',', '.');
            if (digits.length() > 1) {
                numbers.add(digits);
            }
        }
        NamedIn named = NamedIn.of(text, language);
        Set<String> events = new HashSet<>(EVENTS.in(text));
        events.removeAll(IN_PASSING);
        return new NameKeys(numbers, named.names(), named.mentioned(), events);
    }

    /** Most names of one of them are the other's too, and so is a number, if both have any. */
    boolean tellTheSameAs(NameKeys other) {
        boolean numbersMeet = numbers.isEmpty() || other.numbers.isEmpty() || shareNumber(other);
        return numbersMeet && (areMostlyIn(other) || other.areMostlyIn(this));
    }

    private boolean areMostlyIn(NameKeys other) {
        List<String> telling = telling();
        long shared = telling.stream().filter(other::mention).count();
        return shared >= ENOUGH_NAMES && shared >= ENOUGH_SHARE * telling.size();
    }

    /** Whether any of their numbers or names is the same. */
    boolean meet(NameKeys other) {
        return shareNumber(other) || shareName(other);
    }

    /** Whether a number and a name are the same: enough where it is known that both are about one topic. A year is no number. */
    boolean meetTwice(NameKeys other) {
        return numbers.stream().anyMatch(number -> !YEAR.test(number) && other.numbers.contains(number))
                && shareName(other);
    }

    private boolean shareNumber(NameKeys other) {
        return numbers.stream().anyMatch(other.numbers::contains);
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
        return numbers.stream().allMatch(number -> others.stream().anyMatch(other -> other.numbers.contains(number)))
                && names.stream().allMatch(name -> others.stream().anyMatch(other -> other.mention(name)))
                && events.stream().allMatch(event -> others.stream().anyMatch(other -> other.events.contains(event)));
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
