package tidings.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import tidings.digest.Answer;
import tidings.digest.Question;
import tidings.store.RawSearch;
import tidings.topic.Hit;
import tidings.topic.Period;
import tidings.topic.Query;

/** One size: a database is filled through the news desk and then asked, by one thread, with the parts of the program. */
final class Load {
    private static final int QUESTIONS = 400;
    private static final int LIMIT = 30;
    private static final int BEST = 10;
    /** Articles of a week. */
    private static final int WEEK = 20_160;

    private final int size;
    private final Stock stock;
    private final Table table;

    Load(Stock stock, Table table) {
        this.size = stock.size();
        this.stock = stock;
        this.table = table;
    }

    void run() {
        fill();
        windows();
        allTime();
        found();
        digest();
        heap();
        new Intake(stock, table).run(this::newTopic);
    }

    private void fill() {
        double[] times = stock.fill();
        if (times.length > 0) {
            double each = Arrays.stream(times).sum() / times.length / Stock.BATCH;
            table.add("import", size, "%.0f articles / CPU-s".formatted(1000 / each), "1500");
            table.add("batch of 1,000", size, Timing.of(times), "");
        }
        table.add("stored", size, stock.articles().count() + " articles", "");
    }

    private void windows() {
        Period week = Period.since(stock.before(Duration.ofDays(7)));
        Timing searched = search("search 7 days", this::newTopic, week, "8 / – / 30 (1 M)");
        Timing raw = raw("raw query, 7 days", this::newTopic, week);
        double ratio = searched.percentile(50) / raw.percentile(50);
        table.add("search 7 days over raw, of p50", size, "%.2f".formatted(ratio), "1.3 (1 M)");
        Period month = Period.since(stock.before(Duration.ofDays(30)));
        search("search 30 days", this::newTopic, month, "– / – / 70 (1 M)");
        raw("raw query, 30 days", this::newTopic, month);
        search("search 30 days, 5 common words", stock.corpus()::commonWords, month, "– / – / 70 (1 M)");
    }

    private void allTime() {
        search("search all time, new topics", this::newTopic, Period.ALWAYS, "– / – / 60 (1 M)");
        search("search all time, any topics", this::anyTopic, Period.ALWAYS, "– / – / 60 (1 M)");
        search("search all time, 5 common words", stock.corpus()::commonWords, Period.ALWAYS, "– / – / 60 (1 M)");
        RawSearch raw = new RawSearch(stock.database());
        Timing all = timed(this::anyTopic, topic -> raw.all(topic, Period.ALWAYS));
        table.add("raw query, all time, all words", size, all, "– / – / 30 (1 M)");
    }

    /** What is lost by not looking for common words everywhere: of the articles of an event those among the best. */
    private void found() {
        RawSearch raw = new RawSearch(stock.database());
        long ours = 0;
        long raws = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            int number = new Random(i).nextInt(size);
            String topic = stock.corpus().topic(number);
            List<Hit> hits = stock.searcher().search(read(topic, Period.ALWAYS), BEST).hits();
            ours += Corpus.ofEvent(number, hits.stream().map(Hit::stored).toList());
            raws += Corpus.ofEvent(number, raw.any(topic, Period.ALWAYS).subList(0, BEST));
        }
        double all = (double) QUESTIONS * Corpus.STORY;
        table.add("found of an event, all time", size, "%.3f of best %d".formatted(ours / all, BEST), "raw query");
        table.add("raw query, found of an event", size, "%.3f of best %d".formatted(raws / all, BEST), "");
    }

    /** On an event of the newest week. */
    private String newTopic(int number) {
        return stock.corpus().topic(size - 1 - new Random(number).nextInt(Math.min(size, WEEK)));
    }

    /** On an event of any time. */
    private String anyTopic(int number) {
        return stock.corpus().topic(new Random(number).nextInt(size));
    }

    private Timing search(String measure, IntFunction<String> topics, Period period, String goal) {
        Timing timing = timed(topics, topic -> stock.searcher().search(read(topic, period), LIMIT));
        table.add(measure, size, timing, goal);
        return timing;
    }

    private Timing raw(String measure, IntFunction<String> topics, Period period) {
        RawSearch raw = new RawSearch(stock.database());
        Timing timing = timed(topics, topic -> raw.any(topic, period));
        table.add(measure, size, timing, "");
        return timing;
    }

    private Query read(String topic, Period period) {
        return stock.reader().read(topic, period, Set.of());
    }

    private void digest() {
        int[] told = {0};
        Timing timing = timed(this::newTopic, topic -> {
            Answer answer = stock.digests().answer(Question.about(topic));
            told[0] += answer instanceof Answer.Nothing ? 0 : 1;
        });
        table.add("digest", size, timing, "40 / – / 150 (1 M)");
        table.add("digests that say something", size, "%d of %d".formatted(told[0], 2 * QUESTIONS), "");
    }

    /** Twice over other topics: the first round warms the program up. */
    private static Timing timed(IntFunction<String> topics, Consumer<String> work) {
        double[] times = new double[QUESTIONS];
        for (int i = -QUESTIONS; i < QUESTIONS; i++) {
            String topic = topics.apply(i);
            times[Math.max(0, i)] = Timing.cpu(() -> work.accept(topic));
        }
        return Timing.of(times);
    }

    private void heap() {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        table.add("heap after collection", size, "%d MB".formatted(used >> 20), "256 (100 k)");
    }
}
