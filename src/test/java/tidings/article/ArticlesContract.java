package tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.article.Articles.Outcome;
import tidings.text.Language;

/** What every store of articles promises. */
public abstract class ArticlesContract {
    protected static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");

    /** A new, empty store whose clock stands at NOW. */
    protected abstract Articles articles();

    @Test
    void anArticleComesBackAsItWent() {
        Articles articles = articles();
        Article article = article("https://a.example.org/1", "Dam reopens", "The dam opened.", Optional.of(NOW));

        Outcome outcome = articles.add(List.of(article)).getFirst();

        assertThat(articles.withUrls(List.of(article.url())))
                .singleElement()
                .satisfies(stored -> assertThat(stored.article()).isEqualTo(article))
                .satisfies(stored -> assertThat(outcome).isEqualTo(new Outcome.Added(stored.id())));
    }

    @Test
    void theSameUrlIsTheSameArticle() {
        Articles articles = articles();
        articles.add(List.of(article("https://a.example.org/1", "Dam reopens", "The dam opened.", Optional.of(NOW))));

        Article changed = article("https://a.example.org/1", "Dam closes", "Other words.", Optional.of(NOW));

        assertThat(articles.add(List.of(changed))).singleElement().isInstanceOf(Outcome.Known.class);
        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void theSameUrlWithAndWithoutWwwIsTheSameArticle() {
        Articles articles = articles();
        Article plain = article("https://a.example.org/1", "Dam reopens", "The dam opened.", Optional.of(NOW));
        Article there = article("https://www.b.example.org/1", "Mill reopens", "The mill opened.", Optional.of(NOW));
        articles.add(List.of(plain, there));

        Article teaser = article("https://www.a.example.org/1", "Dam", "The dam …", Optional.of(NOW));
        Article other = article("https://b.example.org/1", "Mill", "The mill …", Optional.of(NOW));

        assertThat(articles.add(List.of(teaser, other))).hasOnlyElementsOfType(Outcome.Known.class);
        assertThat(articles.withUrls(List.of(teaser.url(), plain.url(), other.url())))
                .extracting(StoredArticle::article)
                .containsExactlyInAnyOrder(plain, there);
    }

    @Test
    void theSameWordsUnderAnotherUrlAreTheSameArticle() {
        Articles articles = articles();
        Article first = article("https://a.example.org/1", "Dam reopens", "The dam\nopened.", Optional.of(NOW));
        Article copy = article("https://b.example.org/2", "DAM reopens", "The dam opened.", Optional.of(NOW));

        List<Outcome> outcomes = articles.add(List.of(first, copy));

        assertThat(outcomes.getLast()).isEqualTo(new Outcome.Known(((Outcome.Added) outcomes.getFirst()).id()));
    }

    @Test
    void theSameFewWordsOfAnotherHourAreAnotherArticle() {
        Article first = article("https://a.example.org/1", "Alarm", "Alarm in Aldport", Optional.of(NOW));
        Article next =
                article("https://a.example.org/2", "Alarm", "Alarm in Aldport", Optional.of(NOW.minusSeconds(3_600)));

        assertThat(articles().add(List.of(first, next)))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Added.class));
    }

    @Test
    void idsGrowWithTheTimeOfPublication() {
        Articles articles = articles();
        articles.add(List.of(
                article("https://a.example.org/3", "Third", "c", Optional.of(NOW)),
                article("https://a.example.org/0", "Undated", "x", Optional.empty()),
                article("https://a.example.org/1", "First", "a", Optional.of(NOW.minusSeconds(2))),
                article("https://a.example.org/2", "Second", "b", Optional.of(NOW.minusSeconds(1)))));

        assertThat(articles.newest(10))
                .map(stored -> stored.article().title())
                .containsExactly("Third", "Second", "First", "Undated");
    }

    @Test
    void articlesOfOneSecondKeepTheirOrder() {
        Articles articles = articles();
        articles.add(List.of(
                article("https://a.example.org/1", "First", "a", Optional.of(NOW)),
                article("https://a.example.org/2", "Second", "b", Optional.of(NOW))));

        assertThat(articles.newest(2)).map(stored -> stored.article().title()).containsExactly("Second", "First");
    }

    @Test
    void aDateInTheFutureIsNoReasonToBeTheNewestForYears() {
        Articles articles = articles();
        articles.add(
                List.of(article("https://a.example.org/1", "Tomorrow", "a", Optional.of(NOW.plusSeconds(900_000)))));
        articles.add(List.of(article("https://a.example.org/2", "Today", "b", Optional.of(NOW))));

        assertThat(articles.newest(1)).map(stored -> stored.article().title()).containsExactly("Today");
    }

    @Test
    void theFirstRealArticleTakesTheSamplesAway() {
        Articles articles = articles();
        Article sample = new Article(
                "https://sample.example.org/1",
                "Sample",
                "s",
                Optional.of(NOW),
                "sample",
                Language.ENGLISH,
                Origin.SAMPLE);
        articles.add(List.of(sample));

        articles.add(List.of(article("https://a.example.org/1", "Real", "r", Optional.of(NOW))));

        assertThat(articles.newest(5)).map(stored -> stored.article().title()).containsExactly("Real");
        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void theLanguagesInUseAreThoseOfTheArticles() {
        Articles articles = articles();
        assertThat(articles.languages()).isEmpty();

        articles.add(List.of(article("https://a.example.org/1", "Real", "r", Optional.of(NOW))));

        assertThat(articles.languages()).isEqualTo(Set.of(Language.ENGLISH));
    }

    @Test
    void datesBeforeAndAfterAllComputersAreKept() {
        Articles articles = articles();
        articles.add(List.of(
                article("https://a.example.org/1", "Old", "a", Optional.of(Instant.parse("1871-05-01T00:00:00Z"))),
                article("https://a.example.org/2", "Oldest", "b", Optional.of(Instant.MIN)),
                article("https://a.example.org/3", "New", "c", Optional.of(NOW))));

        assertThat(articles.newest(3)).map(stored -> stored.article().title()).containsExactly("New", "Old", "Oldest");
    }

    private static Article article(String url, String title, String text, Optional<Instant> published) {
        return new Article(url, title, text, published, "a.example.org", Language.ENGLISH, Origin.IMPORT);
    }
}
