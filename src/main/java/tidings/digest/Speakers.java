package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidings.digest.Lexicon.Kind;

/**
 * Finds who makes the statement of a sentence: who stands before or behind its word of saying ("the water board said",
 * "sagte Petra Holm"), or behind "according to". Where that is not plain nobody is named.
 */
final class Speakers {
    /** Between the name and its verb: "Holm on Tuesday said". Words. */
    private static final int BETWEEN = 3;
    /** "the regional water board". Words. */
    private static final int DESCRIPTION = 4;

    private final Reading reading;
    private final People people;
    private final Lexicon lexicon;

    Speakers(Reading reading, People people) {
        this.reading = reading;
        this.people = people;
        this.lexicon = reading.lexicon();
    }

    /**
     * The speaker of a sentence.
     *
     * @param acting as in {@link Standing.Alone#people()}
     */
    Optional<Speaker> of(int part, Set<People.Person> acting) {
        List<Word> words = reading.parts().get(part).words();
        for (int i = 0; i < words.size(); i++) {
            if (reading.isOutsideQuotes(words.get(i))) {
                Optional<Speaker> speaker = speaker(part, words, i, acting);
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> speaker(int part, List<Word> words, int at, Set<People.Person> acting) {
        int attributing = lexicon.lengthAt(Kind.ATTRIBUTING, words, at);
        if (attributing > 0) {
            return behind(part, words, at + attributing, false);
        }
        if (!lexicon.is(Kind.SAYING, words.get(at)) && !lexicon.is(Kind.DENYING, words.get(at))) {
            return Optional.empty();
        }
        boolean pronoun = at > 0 && lexicon.is(Kind.ANIMATE, words.get(at - 1));
        return pronoun
                ? acting.size() == 1 ? Optional.of(person(acting.iterator().next())) : Optional.empty()
                : before(part, words, at).or(() -> behind(part, words, at + 1, true));
    }

    private Optional<Speaker> before(int part, List<Word> words, int verb) {
        Optional<Name> last = people.names(part).stream()
                .filter(name -> words.indexOf(name.last()) < verb)
                .reduce((first, second) -> second);
        int distance = last.map(name -> verb - words.indexOf(name.last()) - 1).orElse(Integer.MAX_VALUE);
        if (distance == 0) {
            return last.flatMap(this::named);
        }
        Optional<Speaker> described = described(words, verb);
        if (described.isPresent()) {
            return described;
        }
        boolean near = last.isPresent() && (distance <= BETWEEN || isApposition(words, last.get(), verb));
        return near ? last.flatMap(this::named) : Optional.empty();
    }

    /** "Ada Brook, the head of the guild, said". */
    private boolean isApposition(List<Word> words, Name name, int verb) {
        String between = reading.text()
                .substring(name.last().end(), words.get(verb).start())
                .strip();
        return between.startsWith(",") && between.endsWith(",") && between.length() < 80;
    }

    /** An article and up to four words without a comma, right before the verb. */
    private Optional<Speaker> described(List<Word> words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - DESCRIPTION); i--) {
            if (lexicon.is(Kind.ARTICLES, words.get(i)) && i < verb - 1) {
                String label = reading.text()
                        .substring(words.get(i + 1).start(), words.get(verb - 1).end());
                boolean plain =
                        label.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '\'');
                return plain
                        ? Optional.of(new Speaker(
                                label, label.toLowerCase(lexicon.language().locale()), true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> behind(int part, List<Word> words, int from, boolean subject) {
        return people.names(part).stream()
                .filter(name -> {
                    int start = words.indexOf(name.words().getFirst());
                    return start >= from
                            && start - from <= BETWEEN
                            && words.subList(from, start).stream()
                                    .allMatch(word -> lexicon.isRole(word) || lexicon.is(Kind.ARTICLES, word));
                })
                .findFirst()
                .flatMap(this::named)
                .map(speaker -> new Speaker(speaker.label(), speaker.key(), subject && speaker.subject()));
    }

    private Optional<Speaker> named(Name name) {
        boolean time = lexicon.is(Kind.WEEKDAYS, name.last())
                || lexicon.days(name.last()).isPresent();
        if (time || !reading.isOutsideQuotes(name.last())) {
            return Optional.empty();
        }
        return Optional.of(people.find(name.last().low())
                .map(Speakers::person)
                .orElseGet(() -> new Speaker(name.written(), name.last().low(), true)));
    }

    private static Speaker person(People.Person person) {
        return new Speaker(person.full(), person.key(), true);
    }
}
