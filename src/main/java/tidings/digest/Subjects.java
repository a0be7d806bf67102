package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds who stands before a word of saying as its subject: "Holm on Tuesday said", "Holm, the head of the guild, said",
 * "the water board said". A name that a preposition governs or that stands within a parenthesis is nobody's subject.
 */
final class Subjects {
    /** Between the name and its verb. Words. */
    private static final int BETWEEN = 3;
    /** What an office is of makes its description longer: "the head of the guild". Words. */
    private static final int GOVERNED = 3;
    /** How far back an owner may begin. UTF-16 units. */
    private static final int BACK = 40;

    private static final Pattern OWNER = Pattern.compile("\\p{Lu}[\\p{L}-]{1,30}['’]s $");

    private final Reading reading;
    private final People people;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Descriptions descriptions;

    Subjects(Reading reading, People people, Clauses clauses) {
        this.reading = reading;
        this.people = people;
        this.lexicon = reading.lexicon();
        this.clauses = clauses;
        this.descriptions = new Descriptions(reading, people);
    }

    /** @param acting as in {@link Standing.Alone#people()} */
    Optional<Speaker> before(int part, int verb, Set<People.Person> acting) {
        List<Word> words = reading.parts().get(part).words();
        if (verb == 0 || !reading.isOutsideQuotes(words.get(verb - 1))) {
            return Optional.empty();
        }
        int end = clauses.end(part, words, verb);
        int from = end == 0 ? 0 : clauses.start(words, end);
        if (isRelative(words, from, end)) {
            return Optional.empty();
        }
        return descriptions.place(words, from, verb).or(() -> between(part, from, end, acting));
    }

    /** "An offer that the guild called too low" is not what the guild says. */
    private boolean isRelative(List<Word> words, int from, int end) {
        return IntStream.iterate(end - 1, at -> at > from && at >= end - Descriptions.LONGEST, at -> at - 1)
                .filter(at -> lexicon.isDeterminer(words.get(at))
                        || (words.get(at).isCapitalised() && !lexicon.isDeterminer(words.get(at - 1))))
                .limit(1)
                .anyMatch(at -> lexicon.is(Kind.RELATIVE, words.get(at - 1)));
    }

    private Optional<Speaker> between(int part, int from, int end, Set<People.Person> acting) {
        List<Word> words = reading.parts().get(part).words();
        if (end > 1 && end <= Descriptions.LONGEST && lexicon.is(Kind.BODIES, words.getFirst())) {
            return descriptions.label(words.subList(0, end)); // "Officials in Tarn said"
        }
        if (end > 0 && lexicon.is(Kind.JOINING, words.get(end - 1))) {
            return opening(part, from); // "Holm lamented the vote and asked": the vote did not ask
        }
        Optional<Name> last = people.names(part).stream()
                .filter(name -> words.indexOf(name.last()) < end && words.indexOf(name.last()) >= from)
                .filter(name -> !lexicon.is(Kind.WEEKDAYS, name.last()) && !lexicon.is(Kind.PREPOSITIONS, name.last()))
                .reduce((first, second) -> second)
                .filter(name -> !clauses.isGoverned(words, name));
        int distance = last.map(name -> end - words.indexOf(name.last()) - 1).orElse(Integer.MAX_VALUE);
        if (distance == 0) {
            return last.flatMap(name -> descriptions
                    .withBody(words, name, end)
                    .or(() -> pair(part, from, name))
                    .or(() -> named(name)));
        }
        Optional<Speaker> described = described(words, from, end, acting);
        return described.isPresent() || distance > BETWEEN
                ? described
                : last.flatMap(name -> descriptions
                        .withNouns(words, name, first(words, from, name), end)
                        .or(() -> named(name)));
    }

    private Optional<Speaker> opening(int part, int from) {
        List<Word> words = reading.parts().get(part).words();
        return people.names(part).stream()
                .filter(name -> name.rank(words) == from)
                .findFirst()
                .flatMap(this::named);
    }

    /** "Russian and Ukrainian officials": the clause begins with both. */
    private int first(List<Word> words, int from, Name name) {
        return clauses.beforeAll(words, name.rank(words)) == from ? from : name.rank(words);
    }

    /** "Holm and Brook said": both, where nobody else can be the subject. */
    private Optional<Speaker> pair(int part, int from, Name last) {
        List<Word> words = reading.parts().get(part).words();
        int joining = last.rank(words) - 1;
        if (joining < 1 || !lexicon.is(Kind.JOINING, words.get(joining))) {
            return Optional.empty();
        }
        return people.names(part).stream()
                .filter(name -> words.indexOf(name.last()) == joining - 1 && name.rank(words) == from)
                .findFirst()
                .flatMap(this::named)
                .flatMap(one -> named(last).map(other -> {
                    String joined = " " + words.get(joining).text() + " ";
                    return new Speaker(one.label() + joined + other.label(), one.key() + joined + other.key(), true);
                }));
    }

    /** Somebody under their whole name where they are known; nobody for a day of the week. */
    Optional<Speaker> named(Name name) {
        boolean time = lexicon.is(Kind.WEEKDAYS, name.last())
                || lexicon.days(name.last()).isPresent();
        if (time || !reading.isOutsideQuotes(name.last())) {
            return Optional.empty();
        }
        return Optional.of(people.find(name.last().low())
                .map(person -> people.asSubject(person)
                        .map(Speaker::of)
                        .orElseGet(() -> new Speaker(name.written(), person.key(), true)))
                .orElseGet(() ->
                        new Speaker(owner(name) + name.written(), name.last().low(), true)));
    }

    /** "Sudria's " before "Foreign Ministry"; mostly nothing. */
    private String owner(Name name) {
        Matcher owner = OWNER.matcher(reading.text().substring(Math.max(0, name.start() - BACK), name.start()));
        return owner.find() ? owner.group() : "";
    }

    /**
     * An article and a few words without a comma, right before the verb, that no preposition governs; a known holder of
     * that office by name.
     */
    private Optional<Speaker> described(List<Word> words, int from, int end, Set<People.Person> acting) {
        int governed = 0;
        for (int i = end - 2; i >= Math.max(from, end - Descriptions.LONGEST - governed); i--) {
            if (lexicon.isDeterminer(words.get(i)) && clauses.isGoverned(words, i)) {
                governed = GOVERNED;
            } else if (lexicon.isDeterminer(words.get(i))) {
                List<Word> description = words.subList(i + 1, end);
                return people.holderOf(description)
                        .filter(holder -> description.size() > 1 || isAmong(acting, holder))
                        .map(Speaker::of)
                        .or(() -> descriptions.label(description));
            }
        }
        return from > 0 ? descriptions.bare(words.subList(0, end), from) : Optional.empty();
    }

    private static boolean isAmong(Set<People.Person> acting, People.Person holder) {
        return acting.stream().anyMatch(person -> person.key().equals(holder.key()));
    }
}
