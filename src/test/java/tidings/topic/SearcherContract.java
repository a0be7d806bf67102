package tidings.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.text.Language;

/** What every searcher promises, together with the reader that makes its queries. */
public abstract class SearcherContract {
    protected static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");

    /** The same store as the searcher's, empty at the start. */
    protected abstract Articles articles();

    protected abstract NewsSearcher searcher();

    protected abstract QueryReader reader();

    @Test
    void theArticleAboutTheTopicComesFirst() {
        store("1", "Dam on the Irna reopens", "The dam was repaired after the flood.", NOW);
        store("2", "Harvest fair opens", "Farmers showed pumpkins near the dam road.", NOW);
        store("3", "Chess title", "The champion kept the title.", NOW);

        assertThat(urls("dam repair"))
                .startsWith("https://news.example.org/1")
                .doesNotContain("https://news.example.org/3");
    }

    @Test
    void theLatestAreThoseWithTheRarestWordsNewestFirst() {
        store("1", "Dam on the Irna breaks", "The dam on the Irna broke.", NOW.minusSeconds(900));
        store("2", "Dam on the Irna repaired", "The dam on the Irna was repaired in spring.", NOW.minusSeconds(60));
        store("3", "Bridge on the Irna", "A bridge was opened in spring.", NOW.minusSeconds(30));
        store("4", "Dam in spring", "A dam was opened in spring.", NOW.minusSeconds(20));
        store("5", "Spring", "Spring has come to the dam.", NOW.minusSeconds(10));

        assertThat(latest("spring at the Irna dam", 5))
                .containsExactly("https://news.example.org/2", "https://news.example.org/1");
        assertThat(latest("spring at the Irna dam", 1)).containsExactly("https://news.example.org/2");
        assertThat(latest("elections", 5)).isEmpty();
        assertThat(latest("", 5)).isEmpty();
    }

    @Test
    void anyWordIsEnough() {
        store("1", "Dam reopens", "The dam was repaired.", NOW);

        assertThat(urls("who paid for the dam and its turbines")).containsExactly("https://news.example.org/1");
    }

    @Test
    void quotedWordsStandSideBySide() {
        store("1", "Talks", "The deal about grain was kept.", NOW);
        store("2", "Talks", "The grain deals were kept.", NOW);

        assertThat(urls("\"grain deal\" talks")).containsExactly("https://news.example.org/2");
        assertThat(urls("grain deal talks")).hasSize(2);
    }

    @Test
    void aQuotationThatIsNowhereIsReadAsWords() {
        store("1", "Talks", "The deal about grain was kept.", NOW);

        assertThat(urls("\"grain deal\"")).hasSize(1);
        assertThat(urls("\"grain deal OR\" \"\" \"(\"")).hasSize(1);
    }

    @Test
    void twoQuotationsAreBothThere() {
        store("1", "Talks", "The grain deal and the port strike.", NOW);
        store("2", "Talks", "The grain deal.", NOW);
        store("3", "Talks", "The port strike.", NOW);

        assertThat(urls("“grain deal” „port strike“")).containsExactly("https://news.example.org/1");
    }

    @Test
    void aQuotedOneIsFoundInAnyInflection() {
        store("1", "Переговоры", "О зерновой сделке говорили вчера.", NOW, Language.RUSSIAN);
        store("2", "Переговоры", "О сделке с зерновой биржей говорили вчера.", NOW, Language.RUSSIAN);

        assertThat(urls("«зерновая сделка»")).containsExactly("https://news.example.org/1");
    }

    @Test
    void aNameWithItsWordsTogetherComesFirst() {
        store("1", "Visit", "Anna went to the fair. Later a painter called Velda Holm sang for an hour.", NOW);
        store("2", "Visit", "The painter Anna Velda went to the fair. Later the choir sang for an hour.", NOW);
        store("3", "Visit", "Velda Holm went to the fair. Later a painter called Anna sang for an hour.", NOW);

        assertThat(urls("Anna Velda")).startsWith("https://news.example.org/2");
    }

    @Test
    void aTopicIsFoundInOtherLanguagesBehindItsOwn() {
        store("1", "Плотина на Ирне", "Плотина открыта. Инженер Вельский доволен.", NOW, Language.RUSSIAN);
        store("2", "Dam on the Irna", "The dam is open. The engineer Velsky is content.", NOW);
        store("3", "Chess title", "The champion kept the title.", NOW);

        assertThat(urls("dam Velsky")).containsExactly("https://news.example.org/2", "https://news.example.org/1");
        assertThat(urls("плотина Вельского"))
                .containsExactly("https://news.example.org/1", "https://news.example.org/2");
    }

    @Test
    void onlyThePeriodIsSearched() {
        store("1", "Dam reopens", "The dam was repaired.", NOW.minusSeconds(100));
        store("2", "Dam closes", "The dam was closed.", NOW.minusSeconds(200));
        Period period = new Period(Optional.of(NOW.minusSeconds(150)), Optional.of(NOW.minusSeconds(50)));

        assertThat(searcher().search(reader().read("dam", period, Set.of()), 10).hits())
                .map(hit -> hit.stored().article().title())
                .containsExactly("Dam reopens");
    }

    @Test
    void aSearchAmongUrlsReturnsThemAll() {
        store("1", "Dam reopens", "The dam was repaired.", NOW);
        store("2", "Chess title", "The champion kept the title.", NOW);
        store("3", "Dam closes", "The dam was closed.", NOW);
        Set<String> two =
                Set.of("https://news.example.org/1", "https://news.example.org/2", "https://nowhere.example.org");

        assertThat(searcher()
                        .search(reader().read("dam", Period.ALWAYS, two), 10)
                        .hits())
                .map(hit -> hit.stored().article().title())
                .containsExactly("Dam reopens", "Chess title");
    }

    @Test
    void rarityIsTheInverseDocumentFrequencyOfTheTerm() {
        store("1", "Dam reopens", "The dam was repaired.", NOW);
        store("2", "Dam closes", "The dam was closed.", NOW);
        store("3", "Chess title", "The champion kept the title.", NOW);
        Query query = reader().read("dam title unicorn", Period.ALWAYS, Set.of());

        Found found = searcher().search(query, 10);

        assertThat(query.terms())
                .map(term -> found.rarity().getOrDefault(term, -1.0))
                .containsExactly(Math.log(1 + 1.5 / 2.5), Math.log(1 + 2.5 / 1.5), Math.log(1 + 3.5 / 0.5));
    }

    @Test
    void whatHasBeenTakenAwayIsNotFound() {
        articles()
                .add(List.of(new Article(
                        "https://s.example.org/",
                        "Dam",
                        "A dam.",
                        Optional.of(NOW),
                        "s",
                        Language.ENGLISH,
                        Origin.SAMPLE)));
        store("1", "Chess title", "The champion kept the title.", NOW);

        assertThat(urls("dam")).isEmpty();
    }

    @Test
    void articlesOfAnyAgeAreFoundInASmallStore() {
        store("1", "Dam reopens", "The dam was repaired.", Instant.parse("1921-03-10T12:00:00Z"));

        assertThat(urls("dam")).hasSize(1);
    }

    @Test
    void noTextIsAnError() {
        store("1", "Dam reopens", "The dam was repaired.", NOW);
        for (String text : List.of(
                "\"",
                "'",
                "dam\"",
                "NOT",
                "dam AND",
                "(",
                "*",
                "-dam",
                "^dam",
                "title:dam",
                "NEAR(dam, 2)",
                "\0",
                "\uD800",
                "dam\uDC00\uD800",
                "",
                "   ",
                "…",
                "dam ".repeat(2500),
                "a".repeat(10_000),
                "''''''",
                "{dam}",
                "\u202Edam")) {
            Query query = reader().read(text, Period.ALWAYS, Set.of());
            assertThat(searcher().search(query, 5).hits()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void noRandomTextIsAnError() {
        store("1", "Dam reopens", "The dam was repaired.", NOW);
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append((char) (random.nextBoolean() ? 32 + random.nextInt(96) : random.nextInt(0x10000)));
            }
            searcher().search(reader().read(text.toString(), Period.ALWAYS, Set.of()), 5);
            store("random" + round, round + " " + text, "y " + text, NOW);
        }
        assertThat(articles().count()).isEqualTo(301);
    }

    protected final void store(String name, String title, String text, Instant published) {
        store(name, title, text, published, Language.ENGLISH);
    }

    private void store(String name, String title, String text, Instant published, Language language) {
        articles()
                .add(List.of(new Article(
                        "https://news.example.org/" + name,
                        title,
                        text,
                        Optional.of(published),
                        "news.example.org",
                        language,
                        Origin.IMPORT)));
    }

    private List<String> latest(String topic, int limit) {
        return searcher().latest(reader().read(topic, Period.ALWAYS, Set.of()), limit).stream()
                .map(stored -> stored.article().url())
                .toList();
    }

    protected final List<String> urls(String topic) {
        Query query = reader().read(topic, Period.ALWAYS, Set.of());
        return searcher().search(query, 10).hits().stream()
                .map(hit -> hit.stored().article().url())
                .toList();
    }
}
