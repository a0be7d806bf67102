package tidings.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.topic.Hit;
import tidings.topic.Query;
import tidings.topic.Term;

/**
 * Finds how things stand by now: what was found besides, came out after all that a digest tells, and is of a story that it
 * tells or about its topic. The latter takes the names of the topic where an article begins, each in full: the mayor of
 * another city is no news of this one's.
 *
 * @param found everything, what was told and what was not
 * @param told ids of the articles that the digest cites
 */
record Continuations(Query query, Topic topic, List<Hit> found, Set<Long> told, Readings readings) {
    /** What came out so soon after has mostly the same news. */
    private static final Duration SOON = Duration.ofHours(1);
    /** The share of a topic of several words that headline and opening must have in another language: not every word is translated. */
    private static final double ABOUT = 0.6;

    private static final double ALL = 0.999;
    private static final int FEW = 2;
    /** About two sentences. Characters. */
    private static final int OPENING = 300;

    /**
     * The newest of them.
     *
     * @param continued ids of articles on the stories that the digest tells
     */
    Optional<Newer> since(Instant newest, Set<Long> continued) {
        List<StoredArticle> candidates = found.stream()
                .map(Hit::stored)
                .filter(stored -> isSince(newest.plus(SOON), stored.article()))
                .filter(stored -> continued.contains(stored.id()) || isAbout(stored.article()))
                .sorted(Comparator.comparing(
                        stored -> stored.article().published().orElse(Instant.MIN), Comparator.reverseOrder()))
                .toList();
        List<Passages> citing =
                candidates.isEmpty() ? List.of() : citing().map(this::passages).toList();
        return candidates.stream()
                .filter(stored -> hasNames(passages(stored), citing, continued))
                .map(StoredArticle::article)
                .flatMap(Newer::of)
                .findFirst();
    }

    private static boolean isSince(Instant since, Article article) {
        return !article.language().equals(Language.UNKNOWN)
                && article.published().filter(since::isBefore).isPresent();
    }

    /** The rarest word of a topic is mostly its place or name: what lacks that is about another. */
    private boolean isAbout(Article article) {
        String text = article.text();
        String begin = article.title() + "\n" + text.substring(0, Math.min(OPENING, text.length()));
        Set<Term> terms = topic.termsIn(begin, article.language());
        terms.addAll(topic.deadIn(begin));
        return topic.share(terms) >= enough(article.language()) && terms.containsAll(topic.heaviest());
    }

    private double enough(Language language) {
        boolean translated =
                citing().noneMatch(cited -> cited.article().language().equals(language));
        return translated && topic.size() > FEW ? ABOUT : ALL;
    }

    /** Of the story, and of no other bearer of part of a name; or of whatever story, and opening with each name. */
    private boolean hasNames(Passages article, List<Passages> citing, Set<Long> continued) {
        List<Passages> all = new ArrayList<>(citing);
        all.add(article);
        List<LongName> names = new LongNames(topic, all).of(Capitals.names(topic, all));
        return continued.contains(article.article())
                ? Stream.concat(names.stream(), written(article)).noneMatch(name -> name.isMistakable(article, topic))
                : !names.isEmpty() && names.stream().allMatch(name -> name.opens(article, topic));
    }

    /** As the topic writes them where the article does not tell: in German every noun has a capital letter. */
    private Stream<LongName> written(Passages article) {
        return query.phrases().stream()
                .filter(phrase -> article.reading().lexicon().language().equals(Language.GERMAN))
                .map(phrase -> new LongName(phrase.terms()));
    }

    private Stream<StoredArticle> citing() {
        return found.stream().map(Hit::stored).filter(stored -> told.contains(stored.id()));
    }

    private Passages passages(StoredArticle stored) {
        return new Passages(readings.of(stored), topic);
    }
}
