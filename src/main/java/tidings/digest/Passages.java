package tidings.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tidings.topic.Term;

/** The passages of one article: what may become a line of a digest, with how far it is about the topic. */
final class Passages {
    private static final int LONGEST_PAIR = 60;

    private final Reading reading;
    private final Topic topic;
    private final List<Standing> standings;
    private final Occurrences occurrences;
    private final Set<Term> whole;
    private final People people;
    private final Stance stance;
    private final Brief brief;
    private final Replies replies;
    private final OwnDenials ownDenials;
    private final PassageBuilder builder;

    Passages(Reading reading, Topic topic) {
        this.reading = reading;
        this.topic = topic;
        this.people = new People(reading);
        this.stance = new Stance(reading);
        this.brief = new Brief(reading, people);
        this.replies = new Replies(reading);
        this.ownDenials = new OwnDenials(reading);
        this.standings = Standing.ofAll(reading, people);
        this.occurrences = Occurrences.of(topic, reading);
        this.whole = occurrences.all();
        this.builder = new PassageBuilder(reading, topic, occurrences, stance, new Shortness(reading, stance, brief));
    }

    List<Passage> all() {
        return all(topic.share(occurrences.opening()));
    }

    /** The same, as those of an article that is about the whole topic though its opening does not say so. */
    List<Passage> allOfTheTopic() {
        return all(1);
    }

    private List<Passage> all(double aboutness) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            switch (standings.get(i)) {
                case Standing.Alone alone -> alone(i, alone).ifPresent(passages::add);
                case Standing.Leaning ignored -> joined(i).ifPresent(passages::add);
                case Standing.Unattributed ignored -> joined(i).ifPresent(passages::add);
                case Standing.Unusable ignored -> {}
            }
        }
        return new Relevance(reading, occurrences.sentences(), aboutness).of(passages);
    }

    /** The terms of the topic that the whole article has, headline and all. */
    Set<Term> whole() {
        return whole;
    }

    /** The share of the topic that it has. */
    double wholeShare() {
        return topic.share(whole);
    }

    Occurrences occurrences() {
        return occurrences;
    }

    /** The terms of the topic in its headline. */
    Set<Term> headline() {
        return occurrences.title();
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
            if (standings.get(i) instanceof Standing.Alone(var edits, var people) && edits.isEmpty() && !brief.is(i)) {
                int last = stance.isOnTheWordOfTheNext(i) ? i + 1 : i;
                passages.add(builder.verbatim(i, last, edits, people));
            }
        }
        return new Relevance(reading, occurrences.sentences(), topic.share(occurrences.opening())).of(passages);
    }

    /** A sentence of a few words is told by itself only where it cannot stand behind the one before. */
    private Optional<Passage> alone(int at, Standing.Alone alone) {
        return brief.is(at) && !ownDenials.is(at)
                ? joined(at).or(() -> Optional.of(at).filter(brief::standsAlone).flatMap(i -> telling(i, i, alone)))
                : telling(at, at, alone);
    }

    /**
     * What the next sentence takes back is told with it or not at all; what the next one says the source of, with that, be
     * it in a paragraph of its own.
     */
    private Optional<Passage> telling(int first, int last, Standing.Alone alone) {
        boolean takenBack = stance.takesBack(last + 1);
        boolean belongsBefore = stance.takesBack(last) || stance.namesTheSourceOfTheOneBefore(last);
        if (belongsBefore || (takenBack && !reading.areNeighbours(last, last + 1))) {
            return Optional.empty();
        }
        int end = takenBack || stance.isOnTheWordOfTheNext(last) ? last + 1 : last;
        return Optional.of(builder.passage(first, end, alone.edits(), alone.people()));
    }

    /** A leaning sentence with the one before, when that stands alone, is near and both are short enough. */
    private Optional<Passage> joined(int at) {
        int first = beginning(at);
        if (first < 0
                || !(reading.areNeighbours(first, at) || answers(at))
                || !(standings.get(first) instanceof Standing.Alone alone)
                || (occurrences.in(at).isEmpty() && !stance.denies(at) && !brief.matters(at))) {
            return Optional.empty();
        }
        int words = IntStream.rangeClosed(first, at)
                .map(i -> reading.parts().get(i).words().size())
                .sum();
        return words > LONGEST_PAIR ? Optional.empty() : telling(first, at, alone);
    }

    /** Reports set every sentence apart: what is denied may end the paragraph before. */
    private boolean answers(int at) {
        return stance.denies(at) && replies.isIn(at) && replies.maySay(at - 1);
    }

    /** The sentence before, or where that is of a few words too, the one that both stand behind. */
    private int beginning(int at) {
        int first = at - 1;
        while (reading.areNeighbours(first - 1, at)
                && brief.is(first)
                && !(standings.get(first) instanceof Standing.Unusable)) {
            first--;
        }
        return first;
    }
}
