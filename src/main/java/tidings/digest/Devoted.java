package tidings.digest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.topic.Term;

/**
 * Which articles are about the whole topic, and what may be quoted of them.
 *
 * <p>Such an article has every name of the topic, most of the rest, and some two of its people in one sentence: who asks for
 * a meeting of two is not told of the meeting of one of them with somebody else, nor of a list that has both; who asks for
 * the dead in one town is not told of those in another. It has a name by all of its words, or by a part where it goes on
 * with what others tell by all of them.
 */
final class Devoted {
    private final Topic topic;
    private final List<Passages> articles;
    /** People whom each article must have. */
    private final Set<Term> required;
    /** People of whom one is enough. */
    private final Set<Term> granted;
    /** Other names, of places for example. */
    private final List<LongName> names;
    /** Those about the whole topic, by their ids, in their order. */
    private final Map<Long, Passages> whole;
    /** Those of them whose opening does not say all that they are about, by their ids. */
    private final Set<Long> sequels;

    private Devoted(Topic topic, List<Passages> articles, boolean oneIsEnough) {
        this.topic = topic;
        this.articles = articles;
        Set<Term> people = topic.terms().stream().filter(this::isPerson).collect(Collectors.toSet());
        this.required = oneIsEnough ? Set.of() : people;
        this.granted = oneIsEnough ? people : Set.of();
        Set<Term> named = Capitals.names(topic, articles);
        named.removeAll(people);
        this.names = required(new LongNames(topic, articles).of(named));
        Sequels story = new Sequels(
                topic, names.stream().flatMap(name -> name.words().stream()).collect(Collectors.toSet()));
        List<Passages> full =
                articles.stream().filter(article -> hasInFull(article, names)).toList();
        this.whole = articles.stream()
                .filter(article -> full.contains(article) || (isShortened(article) && story.goesOn(article, full)))
                .collect(Collectors.toMap(
                        Passages::article, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<Passages> returning =
                whole.values().stream().filter(this::comesBack).toList();
        this.sequels = whole.values().stream()
                .filter(article -> story.isSequel(article, returning))
                .map(Passages::article)
                .collect(Collectors.toSet());
    }

    /** As many names as one article has together, those first that say most, and that one in any case. */
    private List<LongName> required(List<LongName> all) {
        List<LongName> required = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingDouble(name -> -topic.share(name.words())))
                .forEach(name -> {
                    List<LongName> more =
                            Stream.concat(required.stream(), Stream.of(name)).toList();
                    if (required.isEmpty() || articles.stream().anyMatch(article -> hasInFull(article, more))) {
                        required.add(name);
                    }
                });
        return required;
    }

    /** For a digest of the topic: what several people have to do with each other. */
    static Devoted to(Topic topic, List<Passages> articles) {
        return new Devoted(topic, articles, false);
    }

    /** For a comparison: what each of several people has to do with the rest of the topic. */
    static Devoted toEachOf(Topic topic, List<Passages> articles) {
        return new Devoted(topic, articles, true);
    }

    private boolean hasInFull(Passages article, List<LongName> names) {
        return names.stream().allMatch(name -> name.isIn(article, topic)) && hasRest(article, article.whole());
    }

    private boolean isShortened(Passages article) {
        return hasRest(article, completed(article.whole()))
                && names.stream().allMatch(name -> name.isIn(article, topic) || name.isShortIn(article, topic));
    }

    private boolean hasRest(Passages article, Set<Term> terms) {
        return share(terms) >= together(topic.size())
                && article.whole().containsAll(required)
                && (required.size() < 2 || article.occurrences().hasTwoTogether(required) || isAllAboutThem(article))
                && (granted.isEmpty() || !Collections.disjoint(article.whole(), granted));
    }

    /** Where nothing but people is asked for, it need not be what they have to do with each other. */
    private boolean isAllAboutThem(Passages article) {
        return required.containsAll(topic.terms())
                && article.occurrences().recurring().containsAll(required);
    }

    private double share(Set<Term> terms) {
        Set<Term> all = new HashSet<>(terms);
        all.addAll(granted);
        return topic.share(all);
    }

    /** With all words of a name where an article that has the name has a part of it. */
    private Set<Term> completed(Set<Term> terms) {
        Set<Term> all = new HashSet<>(terms);
        names.forEach(name -> name.completed(terms).forEach(all::add));
        return all;
    }

    /** Whether one comes back to each word of the topic, be it in one sentence to this and in another to that. */
    boolean isComplete() {
        return whole.values().stream()
                .anyMatch(article -> article.occurrences().recurring().containsAll(topic.terms()));
    }

    /** Whether each is only about a part. */
    boolean isEmpty() {
        return whole.isEmpty();
    }

    /**
     * What may be quoted of them: all of an article that comes back to the topic, and of a sequel to such; of one that has a
     * part of it in passing only where the topic stands together.
     */
    List<Passage> quotable(List<Passage> passages) {
        return whole.values().stream()
                .flatMap(article -> quotable(
                        article,
                        passages.stream()
                                .filter(passage -> passage.stored().id() == article.article())
                                .toList()))
                .toList();
    }

    private Stream<Passage> quotable(Passages article, List<Passage> own) {
        if (!own.isEmpty() && sequels.contains(article.article())) {
            return article.allOfTheTopic().stream();
        }
        boolean returning = comesBack(article);
        return own.stream().filter(passage -> returning || isAbout(passage.covered()));
    }

    private boolean isAbout(Set<Term> terms) {
        return share(completed(terms)) >= together(topic.size());
    }

    private boolean comesBack(Passages article) {
        return isAbout(article.occurrences().recurring());
    }

    /** The largest share of the topic that one article has. */
    double largestShare() {
        return articles.stream().mapToDouble(Passages::wholeShare).max().orElse(0);
    }

    /** Whether it is somebody's last name in at least half of the articles that have it. */
    private boolean isPerson(Term term) {
        long having = articles.stream()
                .filter(article -> article.whole().contains(term))
                .count();
        long naming = articles.stream()
                .filter(article -> article.lastNames().contains(term))
                .count();
        return naming > 0 && 2 * naming >= having;
    }

    /** The share that one article as a whole must have: half of "elections in France" is another topic. */
    static double together(int terms) {
        return terms == 2 ? 0.999 : terms <= 3 ? 0.55 : terms <= 6 ? 0.45 : 0.3;
    }
}
