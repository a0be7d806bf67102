package tidings.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.topic.Period;

/** What every store of vectors promises. */
public abstract class VectorsContract {
    protected static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    private static final int DIMENSIONS = 384;

    private final Random random = new Random(7);

    /** The articles whose vectors are stored; empty at the start. */
    protected abstract Articles articles();

    protected abstract Vectors vectors();

    /** Compares no more than so many. */
    protected abstract Vectors vectorsComparing(int most);

    protected abstract void remove(StoredArticle article);

    @Test
    void theNearestStandsOutAmongMany() {
        List<StoredArticle> stored = store(60);
        List<float[]> directions = keep("m", stored);

        assertThat(near("m", directions.get(17), Period.ALWAYS)).containsExactly(stored.get(17));
    }

    @Test
    void nothingIsNearToWhatIsLikeNothing() {
        keep("m", store(60));

        assertThat(near("m", new float[DIMENSIONS], Period.ALWAYS)).isEmpty();
    }

    @Test
    void vectorsOfAnotherModelAreStale() {
        List<StoredArticle> stored = store(60);
        List<float[]> directions = keep("m", stored);

        assertThat(near("another", directions.get(17), Period.ALWAYS)).isEmpty();
        assertThat(vectors().missing("another", Long.MAX_VALUE, 100).missing()).hasSize(60);
        keep("another", stored);
        assertThat(vectors().count("m")).isZero();
        assertThat(vectors().count("another")).isEqualTo(60);
    }

    @Test
    void onlyThePeriodIsLookedAt() {
        List<StoredArticle> stored = store(60);
        List<float[]> directions = keep("m", stored);
        Period second = Period.since(NOW.plus(Duration.ofHours(30)));

        assertThat(near("m", directions.get(17), second)).doesNotContain(stored.get(17));
        assertThat(near("m", directions.get(47), second)).containsExactly(stored.get(47));
    }

    @Test
    void theNewestAreComparedWhereThereAreTooMany() {
        List<StoredArticle> stored = store(60);
        List<float[]> directions = keep("m", stored);

        assertThat(vectorsComparing(20).nearest("m", Int8Vector.of(directions.get(17)), Period.ALWAYS, 10))
                .doesNotContain(stored.get(17));
        assertThat(vectorsComparing(20).nearest("m", Int8Vector.of(directions.get(47)), Period.ALWAYS, 10))
                .containsExactly(stored.get(47));
    }

    @Test
    void aRemovedArticleIsNoLongerNear() {
        List<StoredArticle> stored = store(60);
        List<float[]> directions = keep("m", stored);

        remove(stored.get(17));

        assertThat(near("m", directions.get(17), Period.ALWAYS)).isEmpty();
        assertThat(vectors().count("m")).isEqualTo(59);
    }

    @Test
    void theVectorOfAnArticleThatWasRemovedMeanwhileIsDropped() {
        List<StoredArticle> stored = store(2);
        remove(stored.get(0));

        keep("m", stored);

        assertThat(vectors().count("m")).isEqualTo(1);
    }

    @Test
    void anArticleIsKnownWithItsVectorOrWithoutOne() {
        List<StoredArticle> stored = store(3);
        List<float[]> directions = keep("m", stored.subList(0, 1));
        vectors().keep("m", List.of(new Vectors.Embedded(stored.get(1).id(), Optional.empty())));

        assertThat(vectors().of("m", stored.get(0).id()))
                .contains(new Vectors.Embedded(stored.get(0).id(), Optional.of(Int8Vector.of(directions.get(0)))));
        assertThat(vectors().of("m", stored.get(1).id()))
                .contains(new Vectors.Embedded(stored.get(1).id(), Optional.empty()));
        assertThat(vectors().of("m", stored.get(2).id())).isEmpty();
        assertThat(vectors().of("another", stored.get(0).id())).isEmpty();
    }

    @Test
    void theLatestVectorsComeNewestFirst() {
        List<StoredArticle> stored = store(4);
        List<float[]> directions = keep("m", stored);
        vectors().keep("m", List.of(new Vectors.Embedded(stored.get(3).id(), Optional.empty())));

        assertThat(vectors().latest("m", 2))
                .containsExactly(
                        Int8Vector.of(directions.get(2)).bytes(),
                        Int8Vector.of(directions.get(1)).bytes());
        assertThat(vectors().latest("another", 2)).isEmpty();
    }

    @Test
    void theMissingComeNewestFirstStepByStep() {
        List<StoredArticle> stored = store(5);
        vectors().keep("m", List.of(new Vectors.Embedded(stored.get(3).id(), Optional.empty())));

        Vectors.Step first = vectors().missing("m", Long.MAX_VALUE, 3);
        Vectors.Step second = vectors().missing("m", first.end(), 3);

        assertThat(first.missing()).containsExactly(stored.get(4), stored.get(2));
        assertThat(first.seen()).isEqualTo(3);
        assertThat(second.missing()).containsExactly(stored.get(1), stored.get(0));
        assertThat(vectors().missing("m", second.end(), 3).seen()).isZero();
    }

    private List<StoredArticle> near(String model, float[] direction, Period period) {
        return vectors().nearest(model, Int8Vector.of(direction), period, 10);
    }

    /** An hour between two. */
    private List<StoredArticle> store(int number) {
        List<Article> all = IntStream.range(0, number)
                .mapToObj(i -> new Article(
                        "https://news.example.org/" + i,
                        "Report " + i,
                        "Nothing happened in hour " + i + ".",
                        Optional.of(NOW.plus(Duration.ofHours(i))),
                        "news.example.org",
                        Language.ENGLISH,
                        Origin.IMPORT))
                .toList();
        articles().add(all);
        return articles().newest(number).reversed();
    }

    private List<float[]> keep(String model, List<StoredArticle> stored) {
        List<float[]> directions = new ArrayList<>();
        List<Vectors.Embedded> embedded = new ArrayList<>();
        for (StoredArticle article : stored) {
            float[] direction = new float[DIMENSIONS];
            for (int i = 0; i < DIMENSIONS; i++) {
                direction[i] = (float) random.nextGaussian();
            }
            directions.add(direction);
            embedded.add(new Vectors.Embedded(article.id(), Optional.of(Int8Vector.of(direction))));
        }
        vectors().keep(model, embedded);
        return directions;
    }
}
