package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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

        assertThat(index.matches(HARBOUR).containsKey(1L)).isEqualTo(expected);
    }

    @Test
    void aTopicInRussianMeetsTheOtherFormsOfItsWords() {
        index.add(1, ExpressionParser.parse("забастовка водителей"));

        assertThat(index.matches(article("Автобусы стоят", "Водители участвуют в забастовке.", "ru")))
                .containsOnlyKeys(1L);
    }

    @Test
    void aTopicIsInForceAsSoonAsItIsAddedAndUntilItIsRemoved() {
        index.add(1, ExpressionParser.parse("strike"));
        index.add(2, ExpressionParser.parse("harbour"));
        assertThat(index.matches(HARBOUR)).containsOnlyKeys(1L, 2L);

        index.remove(1);
        index.add(2, ExpressionParser.parse("airport"));

        assertThat(index.matches(HARBOUR)).isEmpty();
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

            assertThat(index.matches(HARBOUR).containsKey(id))
                    .as(topic)
                    .isEqualTo(matching.matcher(expression)
                            .relevance(terms, HARBOUR)
                            .isEnough(0));
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
        assertThat(index.matches(HARBOUR).keySet()).allMatch(id -> id < 50);
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
