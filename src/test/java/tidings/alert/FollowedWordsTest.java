package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Dictionary;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

/** Words that mean something only in a language, in capitals or beside others. */
class FollowedWordsTest {
    private final TopicMatching matching = new TopicMatching(languages(), new LuceneAnalysis(), Rarity.UNKNOWN);

    private static Set<Language> languages() {
        Set<Language> languages = new HashSet<>(Dictionary.LANGUAGES);
        languages.add(Language.UNKNOWN);
        return languages;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UN             | en | Famine in Norland      | The UN warned of a famine. A UN ship is on its way.
            "UN"           | en | Famine in Norland      | The UN warned of a famine. A UN ship is on its way.
            UN Norland     | en | Famine in the north    | The UN warned of a famine. A UN ship is on its way.
            IT             | en | IT workers are sought  | Firms look for people in IT, and pay well.
            IS             | en | IS loses its last town | Fighters of IS left the town on Monday.
            MAN            | en | MAN builds more lorries | The plant of MAN in Brin grows.
            MAN            | de | MAN baut mehr Laster   | Das Werk von MAN in Brin wächst.
            SE             | es | SE contrata a cien     | La empresa SE contrata, y paga bien.
            Will           | en | Storm at Aldport       | The mayor thanked Will Smith. It was he, Will said, who helped.
            Estado         | es | Más dinero             | Los jueces y el Estado no se ponen de acuerdo. El Estado paga.
            UNO            | de | UNO warnt vor Hunger   | Die UNO schickt ein Schiff nach Norden.
            ОН             | uk | ОН допоможе            | Представник ОН приїхав до міста.
            The Who        | en | A band is back         | Tickets for The Who are gone. Nobody but The Who can do that.
            "The Who"      | en | A band is back         | Tickets for The Who are gone. Nobody but The Who can do that.
            WHO            | en | WHO declares an emergency | The WHO will meet again in May.
            """)
    void aNameThatIsASmallWordSomewhereIsFound(String topic, String language, String title, String text) {
        assertThat(matches(topic, article(title, text, language))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Харків         | Пожежа на складі в Харкові      | Рятувальники гасять склад у Харкові.
            "Харків"       | Пожежа на складі в Харкові      | Рятувальники гасять склад у Харкові.
            Київ           | Мер Києва обіцяє світло         | Без світла пів Києва.
            київ           | Міст у Києві закрили            | Рух мостом у Києві зупинили до ранку.
            Львів          | У Львові стали трамваї          | Водії у Львові страйкують.
            Сирський       | Рада заслухала Сирського        | Доповідь Сирського тривала дві години.
            Залужний       | Прем'єр зустрівся із Залужним   | Розмова із Залужним тривала годину.
            Буданов        | Зустріч з Будановим у Варшаві   | З Будановим прилетіли троє офіцерів.
            Сибіга         | Міністри дякують Сибізі         | Лист Сибізі підписали семеро.
            голод Гази     | ООН знову пише про голод Гази   | Мешканці Гази потребують хліба. Голод Гази триває.
            "голод Гази"   | ООН знову пише про голод Гази   | Мешканці Гази потребують хліба. Голод Гази триває.
            "сектор Гази" | Перемовини про сектор Гази    | У Каїрі говорять про сектор Гази.
            Полтавська область | Буря в Полтавській області  | У Полтавській області немає світла.
            """)
    void aUkrainianNameIsFoundInEveryCase(String topic, String title, String text) {
        assertThat(matches(topic, article(title, text, "uk"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            газ            | Перемовини про Газу             | У Каїрі говорять про Газу.
            Рівне          | Дніпро вище свого рівня         | Вода піднялася до рівня дамби.
            Іван           | Іванов у відставці              | Суд вислухав Іванова.
            """)
    void anotherUkrainianWordIsNotTaken(String topic, String title, String text) {
        assertThat(matches(topic, article(title, text, "uk"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Who        | en | Who runs the terminal  | Mara Lind, who runs the terminal, asked who would pay.
            "The Who"      | en | Who runs the terminal  | Mara Lind, who runs the terminal, asked who would pay.
            WHO            | en | Who runs the terminal  | Mara Lind, who runs the terminal, asked who would pay.
            IT             | en | It is over             | It was late, and it rained.
            MAN            | en | Man saves a dog        | A man went into the river. The man is well.
            UN             | es | Un puente más          | Un barco y un puente nuevos.
            Will           | en | Storm Will Hit Aldport | It will rain. Will it snow? It will.
            """)
    void theSmallWordItselfIsNotTaken(String topic, String language, String title, String text) {
        assertThat(matches(topic, article(title, text, language))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boeing strike    | Teachers on strike in Brin | The strike of the teachers goes on.     | false
            Boeing strike    | Boeing builds more jets    | The plant of Boeing grows.              | true
            boeing strike    | Teachers on strike in Brin | The strike of the teachers goes on.     | true
            Boeing jet strike | Strike stops the jet plant | The strike at the jet plant goes on.   | true
            strike OR Boeing wages | Boeing builds more jets | The plant of Boeing grows.           | true
            """)
    void whereATopicNamesSomebodyAnotherWordAloneIsNotEnough(String topic, String title, String text, boolean found) {
        assertThat(matches(topic, article(title, text, "en"))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acquisition | en | Norbank acquires a rival      | Norbank is acquiring Brin Trust, both said.
            merger      | en | Two banks to merge            | Norbank and Brin Trust will merge in May.
            Übernahme   | de | Norbank übernimmt Rivalen     | Die Norbank übernimmt die Brin-Kasse.
            Rücktritt   | de | Minister tritt zurück         | Der Minister ist zurückgetreten. Er sei zurückgetreten, hieß es.
            арест       | ru | Мэра Брина арестовали         | Суд арестовал мэра, его арестовали дома.
            обстріл     | uk | Брін обстріляли вночі         | Місто обстріляли з річки.
            adquisición | es | Norbank adquiere un rival     | Norbank adquirió la caja de Brin.
            """)
    void whatSomebodyDoesIsFoundByTheNounForIt(String topic, String language, String title, String text) {
        assertThat(matches(topic, article(title, text, language))).isTrue();
    }

    @Test
    void aWordInQuotationMarksIsNoOtherOfItsFamily() {
        assertThat(matches(
                        "\"acquisition\"",
                        article("Norbank acquires a rival", "Norbank is acquiring Brin Trust.", "en")))
                .isFalse();
    }

    @Test
    void theIndexAgreesOnAllOfThese() {
        List<Article> articles = List.of(
                article("Teachers on strike", "The UN and The Who say that the strike goes on.", "en"),
                article("Boeing jets", "It was the WHO, Will said, at Boeing.", "en"));
        List<String> words = List.of("Boeing", "strike", "UN", "Who", "Will", "WHO", "jet", "teachers", "Норланд");
        for (String first : words) {
            for (String second : words) {
                for (Article article : articles) {
                    matches(first + " " + second, article);
                    matches(first + " OR " + second + " goes", article);
                }
            }
        }
    }

    @Test
    void onlyWhatCountsIsUnderstood() {
        assertThat(understood("The Who in Brin", Language.ENGLISH)).containsExactly("Who", "Brin");
        assertThat(understood("un", Language.SPANISH)).isEmpty();
        assertThat(understood("un", Language.ENGLISH)).containsExactly("un");
        assertThat(understood("the of", Language.ENGLISH)).isEmpty();
        assertThat(understood("Estado", Language.SPANISH)).containsExactly("Estado");
    }

    private List<String> understood(String topic, Language spoken) {
        return matching.understood(Expression.of(topic), spoken).clauses().stream()
                .map(Expression.Clause::toString)
                .toList();
    }

    /** By the matcher, which the index has to agree with. */
    private boolean matches(String topic, Article article) {
        Expression expression = Expression.of(topic);
        SubscriptionIndex index = new SubscriptionIndex(matching);
        index.add(1, expression);
        boolean expected =
                matching.matcher(expression).relevance(matching.terms(article)).isEnough();
        assertThat(index.matches(article).isEmpty()).as(topic).isEqualTo(!expected);
        return expected;
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
