package tidings.alert;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tidings.article.Article;
import tidings.bench.Corpus;
import tidings.bench.Table;
import tidings.bench.Timing;
import tidings.text.Language;

/**
 * What it costs to find the followed topics that an article is about:
 *
 * <pre>mvn -q -Pbench verify -DskipITs -Dbench=tidings.alert.MatchingBench -Dsizes=10000,100000</pre>
 *
 * <p>Sizes are topics. Times are CPU times of the one thread. The analysis of the articles is not counted.
 */
public final class MatchingBench {
    private static final int NEWS = 20_000;
    private static final int WARM_UP = 500;
    private static final int ARTICLES = 2_000;

    private static final Set<Language> LANGUAGES = Set.of(
            Language.ENGLISH,
            Language.RUSSIAN,
            Language.UKRAINIAN,
            Language.GERMAN,
            Language.SPANISH,
            Language.UNKNOWN);

    private final Table table = new Table();
    private final Corpus corpus = new Corpus(NEWS + WARM_UP + ARTICLES, Instant.parse("2026-01-01T00:00:00Z"));
    private final InventedTopics topics =
            new InventedTopics(number -> corpus.batch(number % NEWS, 1).getFirst().title());
    private final CountedRarity rarity = new CountedRarity();
    private final List<Article> arriving = corpus.batch(NEWS, WARM_UP + ARTICLES);

    private MatchingBench() {}

    /**
     * Runs the sizes one after the other.
     *
     * @param arguments the folder of the packed program; the sizes in topics, separated by commas
     */
    public static void main(String[] arguments) {
        MatchingBench bench = new MatchingBench();
        bench.countNews();
        Arrays.stream(arguments[1].split(",")).mapToInt(Integer::parseInt).forEach(bench::run);
        bench.table.print(System.out);
    }

    private void countNews() {
        AnalysedBefore analysis = new AnalysedBefore();
        for (Article article : corpus.batch(0, NEWS)) {
            rarity.count(analysis.terms(article.title() + " " + article.text(), article.language()));
        }
    }

    private void run(int size) {
        AnalysedBefore analysis = new AnalysedBefore();
        arriving.forEach(article -> {
            analysis.remember(article.title(), article.language());
            analysis.remember(article.text(), article.language());
        });
        SubscriptionIndex index = new SubscriptionIndex(new TopicMatching(LANGUAGES, analysis, rarity));
        long before = heap();
        double built = Timing.cpu(() -> {
            for (int number = 0; number < size; number++) {
                index.add(number, Expression.of(topics.topic(number)));
            }
        });
        table.add("topics added one by one", size, "%.1f s CPU".formatted(built / 1000), "");
        table.add("memory of the index", size, "%.1f MB".formatted((heap() - before) / 1e6), "64 MB (1 M)");
        match(size, index);
    }

    private void match(int size, SubscriptionIndex index) {
        arriving.subList(0, WARM_UP).forEach(index::matches);
        double[] times = new double[ARTICLES];
        long[] found = {0};
        for (int i = 0; i < ARTICLES; i++) {
            Article article = arriving.get(WARM_UP + i);
            times[i] = Timing.cpu(() -> found[0] += index.matches(article).size());
        }
        double rate = 1000 * ARTICLES / Arrays.stream(times).sum();
        String goal = "12000 (100 k), 1500 (1 M)";
        table.add("articles matched", size, "%.0f / CPU-s".formatted(rate), goal);
        table.add("article", size, Timing.of(times), "");
        table.add("topics found an article", size, "%.1f".formatted(found[0] / (double) ARTICLES), "");
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
