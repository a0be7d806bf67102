package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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
                    .isEqualTo(matching.matcher(expression).relevance(terms).isEnough(0));
        }
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
                                .isEnough(0))
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
}
