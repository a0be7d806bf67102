package tidings.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.digest.Lexicon.Kind;
import tidings.topic.Term;

/** The passages of one article: what may become a line of a digest, with how far it is about the topic. */
final class Passages {
    /** Two sentences say a thing less shortly than one. */
    private static final double PAIR = 0.6;

    /** What nobody is named for is worth a little less. */
    private static final double UNSAID = 0.97;

    private static final int OPENING = 2;
    private static final int LONGEST_PAIR = 60;
    /** A term comes back that is in one in so many sentences, or in so many whatever the length. */
    private static final int ONE_IN = 7;

    private static final int OFTEN = 3;

    private final Reading reading;
    private final Topic topic;
    private final List<Standing> standings;
    private final Set<Term> title;
    private final List<Set<Term>> own;
    private final double aboutness;
    private final Set<Term> whole;
    private final Set<Term> recurring;
    private final People people;

    Passages(Reading reading, Topic topic) {
        this.reading = reading;
        this.topic = topic;
        this.people = new People(reading);
        this.standings = Standing.ofAll(reading, people);
        Article article = reading.stored().article();
        List<String> title = topic.indexTerms(article.title(), article.language());
        List<List<String>> parts = reading.parts().stream()
                .map(part -> topic.indexTerms(reading.text(part), article.language()))
                .toList();
        Set<Term> literal = new HashSet<>(topic.literalIn(title));
        parts.forEach(part -> literal.addAll(topic.literalIn(part)));
        this.own = parts.stream().map(part -> topic.termsIn(part, literal)).toList();
        this.title = topic.termsIn(title, literal);
        Set<Term> head = new HashSet<>(this.title);
        own.stream().limit(OPENING).forEach(head::addAll);
        this.aboutness = topic.share(head);
        Set<Term> opening = Set.copyOf(head);
        own.forEach(head::addAll);
        this.whole = Set.copyOf(head);
        this.recurring = recurring(opening);
    }

    List<Passage> all() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            switch (standings.get(i)) {
                case Standing.Alone alone -> passages.add(single(i, alone));
                case Standing.Leaning ignored -> pair(i - 1, i).ifPresent(passages::add);
                case Standing.Unattributed ignored -> pair(i - 1, i).ifPresent(passages::add);
                case Standing.Unusable ignored -> {}
            }
        }
        return new Relevance(reading, own, aboutness).of(passages);
    }

    /** The terms of the topic that the whole article has, headline and all. */
    Set<Term> whole() {
        return whole;
    }

    /** The share of the topic that it has. */
    double wholeShare() {
        return topic.share(whole);
    }

    /** The terms of the topic that it comes back to, or begins with; what it has beside is mentioned in passing. */
    Set<Term> recurring() {
        return recurring;
    }

    private Set<Term> recurring(Set<Term> opening) {
        long often = Math.min(OFTEN, Math.max(1, Math.ceilDiv(own.size(), ONE_IN)));
        return whole.stream()
                .filter(term -> opening.contains(term)
                        || own.stream().filter(terms -> terms.contains(term)).count() >= often)
                .collect(Collectors.toSet());
    }

    /** Whether two of these terms stand in one sentence, or in the headline. */
    boolean hasTwoTogether(Set<Term> terms) {
        return Stream.concat(Stream.of(title), own.stream())
                .anyMatch(having -> having.stream().filter(terms::contains).count() > 1);
    }

    /** Those that are last names of people in it. */
    Set<Term> lastNames() {
        return topic.termsIn(
                String.join(" ", people.lastNames()), reading.stored().article().language());
    }

    Reading reading() {
        return reading;
    }

    /** The article's id. */
    long article() {
        return reading.stored().id();
    }

    Optional<Instant> published() {
        return reading.stored().article().published();
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
        return new Relevance(reading, own, aboutness).of(passages);
    }

    private Passage single(int at, Standing.Alone alone) {
        return passage(at, at, alone.edits(), alone.people());
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
        return words > LONGEST_PAIR || (own.get(second).isEmpty() && !denies(second))
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
            covered.addAll(own.get(i));
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
                denies(last),
                IntStream.rangeClosed(first, last).anyMatch(this::isPending),
                topic.share(covered) * shortness(first, last));
    }

    /** An accusation with its denial is worth its length. */
    private double shortness(int first, int last) {
        if (first == last) {
            return (reading.parts().get(first).isLong() ? PAIR : 1) * (isAttributed(first) ? 1 : UNSAID);
        }
        return denies(last) ? 1 : PAIR;
    }

    /** Whether it says by whose word: readers can weigh what somebody is named for. */
    private boolean isAttributed(int part) {
        List<Word> words = reading.parts().get(part).words();
        return IntStream.range(0, words.size())
                .anyMatch(i -> reading.lexicon().is(Kind.SAYING, words.get(i))
                        || reading.lexicon().beginsAt(Kind.ATTRIBUTING, words, i));
    }

    private boolean isPending(int part) {
        List<Word> words = reading.parts().get(part).words();
        return IntStream.range(0, words.size()).anyMatch(i -> reading.lexicon().beginsAt(Kind.PENDING, words, i));
    }

    private boolean denies(int part) {
        return reading.parts().get(part).words().stream()
                .anyMatch(word -> reading.lexicon().is(Kind.DENYING, word) && reading.isOutsideQuotes(word));
    }
}
