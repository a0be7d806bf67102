package tidings.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.topic.Term;

/** The passages of one article: what may become a line of a digest, with how far it is about the topic. */
final class Passages {
    /** Two sentences say a thing less shortly than one. */
    private static final double PAIR = 0.6;

    /** What nobody is named for is worth a little less. */
    private static final double UNSAID = 0.97;

    private static final int LONGEST_PAIR = 60;
    private final Reading reading;
    private final Topic topic;
    private final List<Standing> standings;
    private final Occurrences occurrences;
    private final Set<Term> whole;
    private final Set<Term> recurring;
    private final People people;
    private final Stance stance;

    Passages(Reading reading, Topic topic) {
        this.reading = reading;
        this.topic = topic;
        this.people = new People(reading);
        this.stance = new Stance(reading);
        this.standings = Standing.ofAll(reading, people);
        this.occurrences = Occurrences.of(topic, reading);
        this.whole = occurrences.all();
        this.recurring = occurrences.recurring();
    }

    List<Passage> all() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            switch (standings.get(i)) {
                case Standing.Alone alone -> telling(i, alone).ifPresent(passages::add);
                case Standing.Leaning ignored -> pair(i - 1, i).ifPresent(passages::add);
                case Standing.Unattributed ignored -> pair(i - 1, i).ifPresent(passages::add);
                case Standing.Unusable ignored -> {}
            }
        }
        return related(passages);
    }

    private List<Passage> related(List<Passage> passages) {
        return new Relevance(reading, occurrences.sentences(), topic.share(occurrences.opening())).of(passages);
    }

    /** The terms of the topic that the whole article has, headline and all. */
    Set<Term> whole() {
        return whole;
    }

    /** The share of the topic that it has. */
    double wholeShare() {
        return topic.share(whole);
    }

    /** As {@link Occurrences#recurring}. */
    Set<Term> recurring() {
        return recurring;
    }

    /** As {@link Occurrences#hasTwoTogether}. */
    boolean hasTwoTogether(Set<Term> terms) {
        return occurrences.hasTwoTogether(terms);
    }

    /** Those that are last names of people in it. */
    Set<Term> lastNames() {
        return topic.termsIn(
                String.join(" ", people.lastNames()), reading.stored().article().language());
    }

    Reading reading() {
        return reading;
    }

    People people() {
        return people;
    }

    /** The article's id. */
    long article() {
        return reading.stored().id();
    }

    /** Single sentences that need no change but the dates that a timeline gives anyway. */
    List<Passage> verbatim() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            if (standings.get(i) instanceof Standing.Alone(var edits, var people) && edits.isEmpty()) {
                Reading.Part part = reading.parts().get(i);
                Passage dated = passage(i, i, edits, people);
                passages.add(new Passage(
                        dated.stored(),
                        i,
                        i,
                        reading.text(part),
                        dated.words(),
                        dated.covered(),
                        people,
                        dated.denies(),
                        dated.pending(),
                        dated.relevance()));
            }
        }
        return related(passages);
    }

    private Passage single(int at, Standing.Alone alone) {
        return passage(at, at, alone.edits(), alone.people());
    }

    /** What the next sentence takes back is told with it or not at all. */
    private Optional<Passage> telling(int at, Standing.Alone alone) {
        boolean takenBack = stance.takesBack(at + 1);
        if (stance.takesBack(at) || (takenBack && !reading.areNeighbours(at, at + 1))) {
            return Optional.empty();
        }
        return Optional.of(takenBack ? passage(at, at + 1, alone.edits(), alone.people()) : single(at, alone));
    }

    /** A leaning sentence with the one before, when that stands alone, is near and both are short enough. */
    private Optional<Passage> pair(int first, int second) {
        if (first < 0
                || !reading.areNeighbours(first, second)
                || !(standings.get(first) instanceof Standing.Alone(var edits, var people))) {
            return Optional.empty();
        }
        int words = reading.parts().get(first).words().size()
                + reading.parts().get(second).words().size();
        return words > LONGEST_PAIR || (occurrences.in(second).isEmpty() && !stance.denies(second))
                ? Optional.empty()
                : Optional.of(passage(first, second, edits, people));
    }

    private Passage passage(int first, int last, Edits edits, Set<People.Person> people) {
        Edits all = new Edits();
        all.addAll(edits);
        Article article = reading.stored().article();
        article.published().ifPresent(published -> {
            RelativeDates dates = new RelativeDates(reading.lexicon(), published);
            IntStream.rangeClosed(first, last)
                    .forEach(
                            i -> all.addAll(dates.edits(reading, reading.parts().get(i))));
        });
        Set<Term> covered = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            covered.addAll(occurrences.in(i));
            reading.parts().get(i).words().forEach(word -> words.add(word.low()));
        }
        people.forEach(person -> covered.addAll(topic.termsIn(person.full(), article.language())));
        String text = all.apply(
                reading.text(),
                reading.parts().get(first).start(),
                reading.parts().get(last).end());
        return new Passage(
                reading.stored(),
                first,
                last,
                text,
                words,
                covered,
                people,
                stance.denies(last),
                IntStream.rangeClosed(first, last).anyMatch(stance::isPending),
                topic.share(covered) * shortness(first, last));
    }

    /** An accusation with its denial is worth its length. */
    private double shortness(int first, int last) {
        if (first == last) {
            return (reading.parts().get(first).isLong() ? PAIR : 1) * (stance.isAttributed(first) ? 1 : UNSAID);
        }
        return stance.denies(last) || stance.takesBack(last) ? 1 : PAIR;
    }
}
