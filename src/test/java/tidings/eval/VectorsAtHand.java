package tidings.eval;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.embed.Embedder;
import tidings.embed.Int8Vector;
import tidings.embed.Vectors;
import tidings.topic.Period;

/** The vectors of some articles in memory, by their place in a list; the last one counts as the newest. */
final class VectorsAtHand implements Vectors {
    private final List<Int8Vector> vectors;

    VectorsAtHand(Embedder model, List<Article> articles) {
        vectors = articles.parallelStream()
                .map(article -> Int8Vector.of(model.passage(start(article))))
                .toList();
    }

    private static String start(Article article) {
        String all = article.title() + "\n" + article.text();
        return all.substring(0, Math.min(1_000, all.length()));
    }

    @Override
    public Optional<Embedded> of(String model, long article) {
        return Optional.of(new Embedded(article, Optional.of(vectors.get((int) article))));
    }

    @Override
    public List<byte[]> latest(String model, int limit) {
        return IntStream.range(Math.max(0, vectors.size() - limit), vectors.size())
                .mapToObj(i -> vectors.get(i).bytes())
                .toList();
    }

    @Override
    public List<StoredArticle> nearest(String model, Int8Vector vector, Period period, int limit) {
        return List.of();
    }

    @Override
    public Step missing(String model, long before, int articles) {
        return new Step(List.of(), 0, before);
    }

    @Override
    public void keep(String model, List<Embedded> embedded) {
        // All are there from the start.
    }

    @Override
    public long count(String model) {
        return vectors.size();
    }
}
