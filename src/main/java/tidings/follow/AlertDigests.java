package tidings.follow;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.alert.AlertWriter.Item;
import tidings.alert.Expression;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.chat.Phrases;
import tidings.digest.Answer;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.Line;
import tidings.digest.Question;
import tidings.digest.Source;
import tidings.digest.Tolls;
import tidings.story.Stories;
import tidings.text.Sentences;
import tidings.topic.Period;

/**
 * What alerts tell: a few sentences of the story by the writers of all digests; of an update only what is new. The same
 * story for many followers of one topic is written once.
 */
final class AlertDigests {
    private static final int LINES = 3;
    private static final int REMEMBERED = 256;

    private final Digests digests;
    private final Stories stories;
    private final MoreOutlets outlets;
    private final OtherTolls tolls;
    private final InShort inShort;
    private final StoryNews news;
    private final Map<First, Optional<Answer.Digest>> written = new LinkedHashMap<>(16, 0.75f, true);

    /** The first word on a story, which is the same for all who follow the same topic. */
    private record First(String topic, List<Long> articles) {}

    AlertDigests(Digests digests, Stories stories, MoreOutlets outlets) {
        this.digests = digests;
        this.stories = stories;
        this.outlets = outlets;
        Tolls counted = new Tolls(new Sentences());
        this.tolls = new OtherTolls(counted);
        this.inShort = new InShort(counted);
        this.news = new StoryNews(digests, stories, counted);
    }

    /** Empty where there is nothing to tell, or nothing new. */
    synchronized Optional<Answer.Digest> of(Item item, Phrases phrases) {
        String topic = Expression.of(item.subscription().topic()).words();
        if (!item.earlier().isEmpty()) {
            return news.of(topic, item).or(() -> confirmed(topic, item, phrases));
        }
        First first = new First(topic, item.part().articles());
        Optional<Answer.Digest> digest = written.computeIfAbsent(first, this::first);
        if (written.size() > REMEMBERED) {
            written.remove(written.keySet().iterator().next());
        }
        return digest;
    }

    private Optional<Answer.Digest> first(First first) {
        List<Article> articles = articles(first.articles());
        return articles.isEmpty()
                ? Optional.empty()
                : Optional.of(tolls.joinedTo(first(first, articles), first.topic(), stored(first.articles())));
    }

    private Answer.Digest first(First first, List<Article> articles) {
        String cause = articles.getFirst().url();
        return asked(first.topic(), articles)
                .filter(digest -> digest.sources().stream()
                        .anyMatch(source -> source.url().equals(cause)))
                .or(() -> asked(first.topic(), articles.subList(0, 1)))
                .orElseGet(() -> headline(first.topic(), articles.getFirst()));
    }

    private Optional<Answer.Digest> asked(String topic, List<Article> articles) {
        return digests.answer(question(topic, articles)) instanceof Answer.Digest digest
                ? Optional.of(digest)
                : Optional.empty();
    }

    /** Where no sentence stands alone the headline does: it is the outlet's own. */
    static Answer.Digest headline(String topic, Article article) {
        return quoted(topic, article, Optional.empty(), List.of(article.title()));
    }

    /**
     * Sentences of one article.
     *
     * @param updated as in {@link Source}
     */
    static Answer.Digest quoted(String topic, Article article, Optional<Instant> updated, List<String> sentences) {
        Source source = MoreOutlets.source(1, article).with(updated);
        List<Line> lines = sentences.stream()
                .map(sentence -> new Line(sentence, List.of(1)))
                .toList();
        return new Answer.Digest(topic, article.language(), "extractive", Optional.empty(), lines, List.of(source));
    }

    /** The same among other stories. */
    Answer.Digest inShort(Item item, Answer.Digest digest) {
        return item.earlier().isEmpty()
                ? InShort.of(digest)
                : inShort.of(
                        digest, ToldBefore.of(item.earlier(), stories).known().sentences());
    }

    private Optional<Answer.Digest> confirmed(String topic, Item item, Phrases phrases) {
        List<Long> told = item.earlier().stream()
                .flatMap(earlier -> earlier.articles().stream())
                .toList();
        return outlets.digest(topic, articles(told), articles(item.part().articles()), phrases);
    }

    private List<Article> articles(List<Long> ids) {
        return stored(ids).stream().map(StoredArticle::article).toList();
    }

    private List<StoredArticle> stored(List<Long> ids) {
        return ids.stream().flatMap(id -> stories.withId(id).stream()).toList();
    }

    static Question question(String topic, List<Article> articles) {
        Set<String> urls = articles.stream().map(Article::url).collect(Collectors.toSet());
        return new Question(topic, Period.ALWAYS, urls, new Digester.Length(LINES));
    }
}
