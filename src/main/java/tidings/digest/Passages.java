package tidings.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.topic.Term;

/** The passages of one article: what may become a line of a digest, with how far it is about the topic. */
final class Passages {
    private static final int LONGEST_PAIR = 60;
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

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
    private final Shortness shortness;

    Passages(Reading reading, Topic topic) {
        this.reading = reading;
        this.topic = topic;
        this.people = new People(reading);
        this.stance = new Stance(reading);
        this.brief = new Brief(reading, people);
        this.replies = new Replies(reading);
        this.ownDenials = new OwnDenials(reading);
        this.shortness = new Shortness(reading, stance, brief);
        this.standings = Standing.ofAll(reading, people);
        this.occurrences = Occurrences.of(topic, reading);
        this.whole = occurrences.all();
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
                passages.add(passage(i, last, edits, people).withText(verbatim(i, last)));
            }
        }
        return new Relevance(reading, occurrences.sentences(), topic.share(occurrences.opening())).of(passages);
    }

    private String verbatim(int first, int last) {
        String text = reading.text()
                .substring(
                        reading.parts().get(first).start(),
                        reading.parts().get(last).end());
        return first == last ? text : LINE_BREAK.matcher(text).replaceAll(" ");
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
        return Optional.of(passage(first, end, alone.edits(), alone.people()));
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

    private boolean hasLooseDay(Reading.Part part) {
        return reading.stored()
                .article()
                .published()
                .filter(published -> new RelativeDates(reading.lexicon(), published).isUnsure(reading, part))
                .isPresent();
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
                text.indexOf('\n') < 0 ? text : LINE_BREAK.matcher(text).replaceAll(" "),
                words,
                covered,
                people,
                stance.denies(last),
                IntStream.rangeClosed(first, last).anyMatch(stance::isPending),
                IntStream.rangeClosed(first, last)
                        .anyMatch(i -> stance.isOfPlans(i)
                                || hasLooseDay(reading.parts().get(i))),
                new Outlook(reading, stance).due(first, last),
                topic.share(covered) * shortness.of(first, last));
    }
}
