package tidings.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.text.Language;

/**
 * Articles from many visits at once, stored together: whatever has come while one transaction ran goes into the next (group
 * commit). A thread of the system does it, since virtual threads that compute would keep others from their sockets.
 *
 * <p>Whoever adds articles waits until theirs are stored, as with any store.
 */
public final class JoinedArticles implements Articles {
    private static final int MOST_AT_ONCE = 400;

    private final Articles articles;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ExecutorService thread = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("desk").factory());

    public JoinedArticles(Articles articles) {
        this.articles = articles;
    }

    private record Waiting(List<Article> batch, CompletableFuture<List<Outcome>> outcomes) {}

    @Override
    public List<Outcome> add(List<Article> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        Waiting waiting = new Waiting(List.copyOf(batch), new CompletableFuture<>());
        queue.add(waiting);
        thread.execute(this::storeAllThatWait);
        try {
            return waiting.outcomes().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while articles were stored.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        }
    }

    private void storeAllThatWait() {
        List<Waiting> together = new ArrayList<>();
        int size = 0;
        for (Waiting next = queue.poll(); next != null; next = size < MOST_AT_ONCE ? queue.poll() : null) {
            together.add(next);
            size += next.batch().size();
        }
        // Where an earlier run has taken all there was, nothing is left to do.
        if (!together.isEmpty()) {
            store(together);
        }
    }

    private void store(List<Waiting> together) {
        try {
            List<Outcome> outcomes = articles.add(
                    together.stream().flatMap(one -> one.batch().stream()).toList());
            int from = 0;
            for (Waiting one : together) {
                int to = from + one.batch().size();
                one.outcomes().complete(outcomes.subList(from, to));
                from = to;
            }
        } catch (RuntimeException | Error e) {
            together.forEach(one -> one.outcomes().completeExceptionally(e));
        }
    }

    @Override
    public List<StoredArticle> withUrls(Collection<String> urls) {
        return articles.withUrls(urls);
    }

    @Override
    public List<StoredArticle> newest(int limit) {
        return articles.newest(limit);
    }

    @Override
    public long count() {
        return articles.count();
    }

    @Override
    public Set<Language> languages() {
        return articles.languages();
    }
}
