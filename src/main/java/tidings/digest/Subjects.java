package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.digest.Lexicon.Kind;

/**
 * Finds who stands before a word of saying as its subject: "Holm on Tuesday said", "Holm, the head of the guild, said",
 * "the water board said". A name that a preposition governs or that stands within a parenthesis is nobody's subject.
 */
final class Subjects {
    /** Between the name and its verb. Words. */
    private static final int BETWEEN = 3;
    /** "Holm, the head of the guild of all fishers on the coast, said". Words. */
    private static final int PARENTHESIS = 15;
    /** How far back an owner may begin. UTF-16 units. */
    private static final int BACK = 40;

    private static final Pattern OWNER = Pattern.compile("\\p{Lu}[\\p{L}-]{1,30}['’]s $");

    private final Reading reading;
    private final People people;
    private final Lexicon lexicon;
    private final Descriptions descriptions;

    Subjects(Reading reading, People people) {
        this.reading = reading;
        this.people = people;
        this.lexicon = reading.lexicon();
        this.descriptions = new Descriptions(reading, people);
    }

    /** Whether what is said stands before its verb: "The dam broke, said Holm." */
    boolean isTurned(List<Word> words, int verb) {
        return verb > 0 && (!reading.isOutsideQuotes(words.get(verb - 1)) || reading.isComma(words, verb));
    }

    /** @param acting as in {@link Standing.Alone#people()} */
    Optional<Speaker> before(int part, int verb, Set<People.Person> acting) {
        List<Word> words = reading.parts().get(part).words();
        if (verb == 0 || !reading.isOutsideQuotes(words.get(verb - 1))) {
            return Optional.empty();
        }
        int end = end(part, words, verb);
        if (end > 1 && end <= Descriptions.LONGEST && lexicon.is(Kind.BODIES, words.getFirst())) {
            return descriptions.label(words.subList(0, end)); // "Officials in Tarn said"
        }
        Optional<Name> last = people.names(part).stream()
                .filter(name -> words.indexOf(name.last()) < end)
                .filter(name -> !lexicon.is(Kind.WEEKDAYS, name.last()) && !lexicon.is(Kind.PREPOSITIONS, name.last()))
                .reduce((first, second) -> second)
                .filter(name -> !isGoverned(words, name));
        int distance = last.map(name -> end - words.indexOf(name.last()) - 1).orElse(Integer.MAX_VALUE);
        if (distance == 0) {
            return last.flatMap(name -> descriptions.withBody(words, name, end).or(() -> named(name)));
        }
        Optional<Speaker> described = described(words, end, acting);
        return described.isPresent() || distance > BETWEEN
                ? described
                : last.flatMap(name -> descriptions.withNouns(words, name, end).or(() -> named(name)));
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

    /** Where the subject ends: before the verb with its adverbs, or before a parenthesis of commas. Exclusive. */
    private int end(int part, List<Word> words, int verb) {
        int end = verb;
        while (end > 1 && lexicon.is(Kind.ADVERBS, words.get(end - 1))) {
            end--;
        }
        if (!reading.isComma(words, end)) {
            return end;
        }
        for (int open = end - 1; open > Math.max(0, end - PARENTHESIS); open--) {
            if (reading.isComma(words, open)) {
                return isNameOnly(part, words, open, end) ? end : open;
            }
        }
        return 0;
    }

    /** "The head of the guild, Ada Brook, said": here the subject's name is the parenthesis. */
    private boolean isNameOnly(int part, List<Word> words, int from, int to) {
        return people.names(part).stream()
                .anyMatch(name -> name.rank(words) == from && words.indexOf(name.last()) == to - 1);
    }

    /** "a meeting with President Holm", "police in Tarn". */
    private boolean isGoverned(List<Word> words, Name name) {
        int at = beforeAll(words, name.rank(words)) - 1;
        while (at > 0 && (lexicon.is(Kind.ARTICLES, words.get(at)) || lexicon.isRole(words.get(at)))) {
            at--;
        }
        return at >= 0
                && lexicon.is(Kind.PREPOSITIONS, words.get(at))
                && reading.text()
                        .substring(words.get(at).end(), words.get(at + 1).start())
                        .isBlank()
                && !lexicon.is(Kind.WEEKDAYS, name.words().getFirst());
    }

    /** "From Tarn and Sudria": what governs the first name governs the others too. */
    private int beforeAll(List<Word> words, int name) {
        int first = name;
        while (first > 1
                && lexicon.is(Kind.JOINING, words.get(first - 1))
                && words.get(first - 2).isCapitalised()) {
            first -= 2;
        }
        return first;
    }

    /** An article and up to four words without a comma, right before the verb; a known holder of that office by name. */
    private Optional<Speaker> described(List<Word> words, int end, Set<People.Person> acting) {
        for (int i = end - 2; i >= Math.max(0, end - Descriptions.LONGEST); i--) {
            if (lexicon.is(Kind.ARTICLES, words.get(i))) {
                List<Word> description = words.subList(i + 1, end);
                return people.holderOf(description)
                        .filter(holder -> description.size() > 1 || isAmong(acting, holder))
                        .map(Speaker::of)
                        .or(() -> descriptions.label(description));
            }
        }
        return Optional.empty();
    }

    private static boolean isAmong(Set<People.Person> acting, People.Person holder) {
        return acting.stream().anyMatch(person -> person.key().equals(holder.key()));
    }
}
