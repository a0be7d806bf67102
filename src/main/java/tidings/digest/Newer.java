package tidings.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.Query;
import tidings.topic.Term;

/** An article on the topic of a digest, or on a story that it tells, that came out after all that it cites: how things stand by now. */
public record Newer(String url, String title, Language language, Instant published) {
    /** What came out so soon after has mostly the same news. */
    private static final Duration SOON = Duration.ofHours(1);
    /** The share of a topic of several words that headline and opening must have, since not every word is translated. */
    private static final double ABOUT = 0.6;

    private static final double ALL = 0.999;
    private static final int FEW = 2;
    /** About two sentences. Characters. */
    private static final int OPENING = 300;

    /**
     * The newest of them among what was found; empty where the digest has the newest itself, or no date.
     *
     * @param continued ids of articles on the stories that the digest tells
     */
    static Optional<Newer> than(
            Answer.Digest digest, Set<Long> continued, Query query, Found found, TextAnalysis analysis) {
        Topic topic = new Topic(query, found, analysis);
        return digest.newest()
                .map(newest -> newest.plus(SOON))
                .flatMap(since -> found.hits().stream()
                        .map(Hit::stored)
                        .filter(stored -> isSince(since, stored.article()))
                        .filter(stored -> continued.contains(stored.id()) || isAbout(stored.article(), topic))
                        .map(StoredArticle::article)
                        .flatMap(Newer::of)
                        .max(Comparator.comparing(Newer::published)));
    }

    private static boolean isSince(Instant since, Article article) {
        return !article.language().equals(Language.UNKNOWN)
                && article.published().filter(since::isBefore).isPresent();
    }

    private static Stream<Newer> of(Article article) {
        return article
                .published()
                .map(published -> new Newer(article.url(), article.title(), article.language(), published))
                .stream();
    }

    /** The rarest word of a topic is mostly its place or name: what lacks that is about another. */
    private static boolean isAbout(Article article, Topic topic) {
        String opening =
                article.text().substring(0, Math.min(OPENING, article.text().length()));
        String begin = article.title() + "\n" + opening;
        Set<Term> terms = topic.termsIn(begin, article.language());
        terms.addAll(topic.deadIn(begin));
        return topic.share(terms) >= (topic.size() <= FEW ? ALL : ABOUT) && terms.containsAll(topic.heaviest());
    }
}
