package tidings.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import tidings.article.Article;
import tidings.topic.Period;

/**
 * What searching costs while articles come in, {@value #A_SECOND} a second or as many as one core takes, against the same
 * searches when all is quiet. The articles stay: a database that is kept grows by {@value #SECONDS} seconds' worth.
 */
final class Intake {
    private static final int A_SECOND = 2_000;
    private static final int SECONDS = 10;
    private static final int QUIET = 400;

    private final int size;
    private final Stock stock;
    private final Table table;
    private final List<Double> batchTimes = new ArrayList<>();

    Intake(Stock stock, Table table) {
        this.size = stock.size();
        this.stock = stock;
        this.table = table;
    }

    /** @param topics a topic by number */
    void run(IntFunction<String> topics) {
        Timing quiet = searches(topics, QUIET);
        List<List<Article>> coming = batches();
        // The first import after a start reads what the newest weeks told: eleven seconds at a million articles.
        stock.articles().add(coming.removeFirst());
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<Double> rate = writer.submit(() -> added(coming, done));
            Timing busy = searches(topics, done);
            table.add("articles a second meanwhile", size, "%.0f".formatted(rate.get()), "%d".formatted(A_SECOND));
            table.add("batch of 1,000 meanwhile", size, timing(batchTimes), "");
            table.add("search while they come", size, busy, "twice quiet");
            double ratio = busy.percentile(99) / quiet.percentile(99);
            table.add("over quiet, of p99", size, "%.2f".formatted(ratio), "2.00");
        } catch (Exception e) {
            throw new IllegalStateException("Reading and writing at once failed.", e);
        }
    }

    private List<List<Article>> batches() {
        List<List<Article>> batches = new ArrayList<>();
        int first = (int) stock.articles().count();
        for (int i = 0; i < A_SECOND * SECONDS; i += Stock.BATCH) {
            batches.add(new Corpus(first + A_SECOND * SECONDS, stock.later(A_SECOND * SECONDS))
                    .batch(first + i, Stock.BATCH));
        }
        return batches;
    }

    /** Articles a second that were stored. */
    private double added(List<List<Article>> batches, CountDownLatch done) throws InterruptedException {
        long start = System.nanoTime();
        for (int i = 0; i < batches.size(); i++) {
            List<Article> batch = batches.get(i);
            batchTimes.add(Timing.cpu(() -> stock.articles().add(batch)));
            long early = TimeUnit.SECONDS.toNanos((i + 1L) * Stock.BATCH) / A_SECOND - (System.nanoTime() - start);
            TimeUnit.NANOSECONDS.sleep(early);
        }
        done.countDown();
        return batches.size() * Stock.BATCH / ((System.nanoTime() - start) / 1e9);
    }

    private Timing searches(IntFunction<String> topics, int number) {
        double[] times = new double[number];
        for (int i = 0; i < number; i++) {
            times[i] = search(topics.apply(i));
        }
        return Timing.of(times);
    }

    private Timing searches(IntFunction<String> topics, CountDownLatch done) {
        List<Double> times = new ArrayList<>();
        while (done.getCount() > 0) {
            times.add(search(topics.apply(times.size())));
        }
        return timing(times);
    }

    private static Timing timing(List<Double> times) {
        return Timing.of(times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double search(String topic) {
        return Timing.cpu(() -> stock.searcher().search(stock.reader().read(topic, Period.ALWAYS, Set.of()), 30));
    }
}
