package tidings.follow;

import java.util.List;
import java.util.Optional;
import tidings.alert.AlertWriter.Item;
import tidings.alert.Correction;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.digest.Answer;
import tidings.digest.Digests;
import tidings.digest.Line;
import tidings.digest.Tolls;
import tidings.story.Stories;

/**
 * What is new in a story for a place that was told of it before: what the writers of all digests find, and of every article
 * that they leave out what it adds, if only by its headline, and each toll that an outlet has changed. It counts as told from
 * then on, so nothing new may be left.
 */
final class StoryNews {
    /** A message that can still be read. */
    private static final int MOST = 8;

    private final Digests digests;
    private final Stories stories;
    private final Tolls tolls;
    private final ChangedTolls changedTolls;
    private final InShort inShort;
    private final PutRight putRight;
    private final DeniedReports deniedReports = new DeniedReports();

    StoryNews(Digests digests, Stories stories, Tolls tolls) {
        this.digests = digests;
        this.stories = stories;
        this.tolls = tolls;
        this.changedTolls = new ChangedTolls(stories, tolls);
        this.inShort = new InShort(tolls);
        this.putRight = new PutRight(digests);
    }

    /** Empty where nothing is. */
    Optional<Answer.Digest> of(String topic, Item item) {
        List<StoredArticle> stored = item.part().articles().stream()
                .flatMap(id -> stories.withId(id).stream())
                .toList();
        ToldBefore before = ToldBefore.of(item.earlier(), stories);
        Optional<Answer.Digest> news = added(topic, tolls.latest(stored), before);
        for (StoredArticle each : stored) {
            if (before.isFollowedBy(each)) {
                news = putRight.atAnotherAddress(news, topic, each, before);
            }
            news = deniedReports.joinedTo(news, topic, each, before);
            if (before.changed().contains(each.id())) {
                news = changedTolls.joinedTo(news, topic, each, before);
            }
        }
        Optional<Answer.Digest> all = news;
        return item.correction()
                .flatMap(correction -> putRight(topic, correction, before, all))
                .or(() -> all)
                .or(() -> headed(topic, stored, before));
    }

    private Optional<Answer.Digest> added(String topic, List<StoredArticle> stored, ToldBefore before) {
        List<Article> articles = stored.stream().map(StoredArticle::article).toList();
        Optional<Answer.Digest> news = told(topic, articles, before, Optional.empty());
        for (StoredArticle each : stored) {
            if (!before.known().articles().contains(each.id()) && !isEnough(news, each.article())) {
                news = joined(news, added(topic, each.article(), before, news));
            }
        }
        return news.flatMap(digest -> before.addedBy(digest, articles));
    }

    private Optional<Answer.Digest> told(
            String topic, List<Article> articles, ToldBefore before, Optional<Answer.Digest> news) {
        return digests.tell(AlertDigests.question(topic, articles), before.known(news))
                                .answer()
                        instanceof Answer.Digest digest
                ? before.addedBy(digest, articles)
                : Optional.empty();
    }

    /**
     * The headline of what was told, where that alone says something else by now: outlets give a report that has not changed
     * one headline after the other.
     */
    private Optional<Answer.Digest> headed(String topic, List<StoredArticle> stored, ToldBefore before) {
        return stored.stream()
                .filter(each -> before.changed().contains(each.id())
                        && (before.isDecided(each) || (isOtherwise(each, before) && isNew(each.article(), before))))
                .map(StoredArticle::article)
                .findFirst()
                .flatMap(now -> before.addedBy(AlertDigests.headline(topic, now), List.of(now)));
    }

    private boolean isNew(Article headed, ToldBefore before) {
        return digests.isNews(headed, before.known())
                && digests.adds(
                        headed.title(), headed.language(), before.known().sentences());
    }

    private boolean isOtherwise(StoredArticle now, ToldBefore before) {
        return before.isMoreThanReworded(now)
                || before.headlines(now).stream()
                        .anyMatch(then -> digests.isDenial(now.article().title(), then));
    }

    /** That something was wrong is to be told, though it was in words that are known. */
    private Optional<Answer.Digest> putRight(
            String topic, Correction correction, ToldBefore before, Optional<Answer.Digest> news) {
        return stories.withId(correction.article())
                .map(StoredArticle::article)
                .map(now -> putRight.with(news, topic, correction, now, before));
    }

    private static boolean isEnough(Optional<Answer.Digest> news, Article article) {
        return news.filter(digest -> digest.lines().size() >= MOST
                        || digest.sources().stream()
                                .anyMatch(source -> source.url().equals(article.url())))
                .isPresent();
    }

    private Optional<Answer.Digest> added(
            String topic, Article article, ToldBefore before, Optional<Answer.Digest> news) {
        Optional<Answer.Digest> quoted = told(topic, List.of(article), before, news)
                .map(digest -> inShort.of(digest, before.known(news).sentences()))
                .flatMap(digest -> beyond(news, digest, article));
        return quoted.isPresent() || isQuotable(topic, article)
                ? quoted
                : Optional.of(AlertDigests.headline(topic, article))
                        .filter(headline -> digests.isNews(article, before.known(news)))
                        .flatMap(headline -> before.addedBy(headline, List.of(article)));
    }

    /** Without what a message of several articles has said by then, in whatever sentences. */
    private Optional<Answer.Digest> beyond(Optional<Answer.Digest> news, Answer.Digest digest, Article article) {
        List<String> said = news.stream()
                .flatMap(each -> each.lines().stream())
                .map(Line::text)
                .toList();
        List<Line> lines = digest.lines().stream()
                .filter(line -> digests.adds(line.text(), article.language(), said))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(digest.with(lines));
    }

    /** Then its sentences say by themselves whether they are known. */
    private boolean isQuotable(String topic, Article article) {
        return digests.answer(AlertDigests.question(topic, List.of(article))) instanceof Answer.Digest;
    }

    private static Optional<Answer.Digest> joined(Optional<Answer.Digest> first, Optional<Answer.Digest> second) {
        return first.isPresent() && second.isPresent()
                ? Optional.of(first.get().and(second.get()))
                : first.or(() -> second);
    }
}
