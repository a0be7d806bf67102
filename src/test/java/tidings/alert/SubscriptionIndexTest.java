package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

class SubscriptionIndexTest {
    private static final Set<Language> LANGUAGES = Set.of(Language.ENGLISH, Language.RUSSIAN);
    private static final Article HARBOUR = article(
            "Ferry strike stops the harbour", "Captains in the old port refuse to sail before wages rise.", "en");

    private final SubscriptionIndex index =
            new SubscriptionIndex(new TopicMatching(LANGUAGES, new LuceneAnalysis(), Rarity.UNKNOWN));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ferries strikes                   | true
            "ferry strike" captain            | true
            "strike ferry"                    | false
            "harbour captains"                | false
            airport OR harbour wages          | true
            airport OR railway fares          | false
            strike -wages                     | false
            strike -"airport wages"           | true
            strike outlet:herald.example.org  | true
            strike outlet:other.example.org   | false
            strike outlet:https://www.herald.example.org/ | true
            strike -outlet:herald.example.org | false
            strike -outlet:other.example.org  | true
            strike -lang:en                   | false
            strike -lang:Russian              | true
            strike lang:en                    | true
            strike lang:ru                    | false
            the of                            | false
            """)
    void anArticleMatchesWhatItsWordsSay(String topic, boolean expected) {
        index.add(1, ExpressionParser.parse(topic));

        assertThat(topics(HARBOUR).contains(1L)).isEqualTo(expected);
    }

    @Test
    void aTopicInRussianMeetsTheOtherFormsOfItsWords() {
        index.add(1, ExpressionParser.parse("забастовка водителей"));

        assertThat(topics(article("Автобусы стоят", "Водители участвуют в забастовке.", "ru")))
                .containsExactly(1L);
    }

    @Test
    void aTopicIsInForceAsSoonAsItIsAddedAndUntilItIsRemoved() {
        index.add(1, ExpressionParser.parse("strike"));
        index.add(2, ExpressionParser.parse("harbour"));
        assertThat(topics(HARBOUR)).containsExactlyInAnyOrder(1L, 2L);

        index.remove(1);
        index.add(2, ExpressionParser.parse("airport"));

        assertThat(topics(HARBOUR)).isEmpty();
    }

    @Test
    void theIndexFindsWhatCheckingEveryTopicFinds() {
        Random random = new Random(7);
        List<String> words =
                List.of("ferry", "strike", "harbour", "airport", "captain", "OR", "-wages", "\"old port\"");
        TopicMatching matching = new TopicMatching(LANGUAGES, new LuceneAnalysis(), Rarity.UNKNOWN);
        ArticleTerms terms = matching.terms(HARBOUR);
        for (long id = 0; id < 500; id++) {
            String topic = String.join(
                    " ",
                    random.ints(1 + random.nextInt(4), 0, words.size())
                            .mapToObj(words::get)
                            .toList());
            Expression expression = ExpressionParser.parse(topic);
            index.add(id, expression);

            assertThat(topics(HARBOUR).contains(id))
                    .as(topic)
                    .isEqualTo(matching.matcher(expression).relevance(terms).isEnough());
        }
    }

    /** Rare and common words, pairs that belong together, long topics: the bounds leave out no topic that is enough. */
    @Test
    void theIndexFindsWhatCheckingEveryTopicFindsHoweverRareItsWordsAre() {
        Random random = new Random(17);
        List<String> words = List.of(
                "ferry",
                "strike",
                "harbour",
                "airport",
                "captain",
                "runway",
                "pilot",
                "fog",
                "wages",
                "old port",
                "crew");
        Article passing = article(
                "Fog over the coast",
                "The weather stays as it is. ".repeat(40) + "No captain of the old port minded, nor did a ferry crew.",
                "en");
        TopicMatching matching = new TopicMatching(LANGUAGES, new LuceneAnalysis(), new InventedRarity());
        SubscriptionIndex rated = new SubscriptionIndex(matching);
        ArticleTerms terms = matching.terms(passing);
        Set<Long> expected = new HashSet<>();
        for (long id = 0; id < 5_000; id++) {
            Expression expression = ExpressionParser.parse(random.ints(1 + random.nextInt(7), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? " OR " : " ")));
            rated.add(id, expression);
            if (matching.matcher(expression).relevance(terms).isEnough()) {
                expected.add(id);
            }
        }

        assertThat(expected.size()).isBetween(1_000, 4_000);
        assertThat(rated.matches(passing).stream()
                        .map(SubscriptionIndex.Match::topic)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whereNobodyFollowsAnArticleIsNotEvenAnalysed() {
        TopicMatching unable = new TopicMatching(
                LANGUAGES,
                (text, language) -> {
                    throw new AssertionError("It was analysed.");
                },
                Rarity.UNKNOWN);
        assertThat(new SubscriptionIndex(unable).matches(HARBOUR)).isEmpty();
    }

    @Test
    void aTopicOfManyIsFoundForEachOfThem() {
        for (long id = 100; id > 0; id--) {
            index.add(id, ExpressionParser.parse(id % 2 == 0 ? "ferry strike" : "airport"));
        }
        index.remove(50);
        index.add(51, ExpressionParser.parse("ferry strike"));
        index.add(52, ExpressionParser.parse("airport"));
        index.add(54, ExpressionParser.parse("airport"));
        index.add(54, ExpressionParser.parse("ferry strike"));

        assertThat(topics(HARBOUR))
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 100)
                        .filter(id -> id == 51 || (id % 2 == 0 && id != 50 && id != 52))
                        .boxed()
                        .toList());
    }

    /** Against a list that is gone through: whatever comes and goes in between, and while the index is tidied up. */
    @Test
    void topicsThatComeChangeAndGoAreFoundAsLongAsTheyAreThere() {
        Random random = new Random(13);
        List<String> words =
                List.of("ferry", "strike", "harbour", "airport", "captain", "OR", "-wages", "port", "sail");
        TopicMatching matching = new TopicMatching(LANGUAGES, new LuceneAnalysis(), Rarity.UNKNOWN);
        SubscriptionIndex small = new SubscriptionIndex(matching, 20);
        ArticleTerms terms = matching.terms(HARBOUR);
        Map<Long, Expression> all = new HashMap<>();
        for (int step = 0; step < 5_000; step++) {
            long id = random.nextInt(200);
            if (random.nextInt(3) == 0) {
                small.remove(id);
                all.remove(id);
            } else {
                Expression expression = ExpressionParser.parse(random.ints(1 + random.nextInt(4), 0, words.size())
                        .mapToObj(words::get)
                        .collect(Collectors.joining(" ")));
                small.add(id, expression);
                all.put(id, expression);
            }
            if (step % 50 == 0) {
                List<Long> expected = all.entrySet().stream()
                        .filter(each -> matching.matcher(each.getValue())
                                .relevance(terms)
                                .isEnough())
                        .map(Map.Entry::getKey)
                        .toList();
                assertThat(small.matches(HARBOUR))
                        .extracting(SubscriptionIndex.Match::topic)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void anyInputIsSomeExpression() {
        Random random = new Random(11);
        String signs = "ab -\"«»:OR\u0000\ud83d\ude80\ud800 outlet:lang:";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));

            index.add(i % 50, ExpressionParser.parse(text.toString()));
        }
        assertThat(topics(HARBOUR)).allMatch(id -> id < 50);
    }

    private List<Long> topics(Article article) {
        return index.matches(article).stream()
                .map(SubscriptionIndex.Match::topic)
                .toList();
    }

    private static Article article(String title, String text, String language) {
        return new Article(
                "https://herald.example.org/1",
                title,
                text,
                Optional.empty(),
                "herald.example.org",
                new Language(language),
                Origin.FEED);
    }

    /** Rare, common or in between by their letters; every second pair of words belongs together. */
    private static final class InventedRarity implements Rarity {
        @Override
        public double of(Set<String> forms) {
            return 0.05 + Math.floorMod(String.join("", new TreeSet<>(forms)).hashCode(), 100) / 10.0;
        }

        @Override
        public OptionalDouble together(Set<String> first, Set<String> second) {
            int both = Math.floorMod(first.hashCode() * 31 + second.hashCode(), 100);
            return both % 2 == 0 ? OptionalDouble.of(both / 10.0) : OptionalDouble.empty();
        }

        @Override
        public int age() {
            return 0;
        }
    }
}
