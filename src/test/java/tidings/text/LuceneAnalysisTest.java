package tidings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneAnalysisTest {
    private final TextAnalysis analysis = new LuceneAnalysis();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "лікар лікарі лікарів лікарям",
                "вчитель вчителі вчителів",
                "ціна ціни цін цінами",
                "суд суди судів судам",
                "рік року роки років",
                "кошти коштів коштами",
                "договір договори договорів",
                "зміна зміни змін",
                "влада влади владі владою",
                "зона зони зоні зоною",
                "майно майна майном",
                "січень січня січні січнем",
                "робота роботи роботу роботою",
                "завод заводу заводі заводом",
                "рівень рівня рівнем",
                "людина людини люди людей",
                "земельний земельної земельну Земельна",
                "турецький турецької Турецька Турецькій"
            })
    void theFormsOfAUkrainianNounAreOneWord(String forms) {
        assertThat(List.of(forms.split(" ")))
                .map(form -> analysis.terms(form, Language.UKRAINIAN))
                .containsOnly(analysis.terms(forms.split(" ")[0], Language.UKRAINIAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "рынок рынка рынки рынков",
                "Пашинян Пашиняна Пашиняну Пашиняном Пашиняне",
                "Кочарян Кочаряна Кочаряном",
                "Татьяна Татьяны Татьяне Татьяну Татьяной",
                "россияне россиян россиянам россиянами",
                "список списка списков",
                "ребёнок ребёнка ребёнком",
                "поставка поставки поставок",
                "копейка копейки копеек",
                "девушка девушек девушками",
                "отец отца отцов",
                "украинец украинца украинцы украинцев",
                "боец бойца бойцов",
                "китаец китайцы китайцев",
                "прошёл прошла прошли"
            })
    void theFormsOfARussianWordThatLosesAVowelAreOneWord(String forms) {
        assertThat(List.of(forms.split(" ")))
                .map(form -> analysis.terms(form, Language.RUSSIAN))
                .containsOnly(analysis.terms(forms.split(" ")[0], Language.RUSSIAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"игра Игорь", "двор двери", "посол поселили", "урок уркаган", "корона корень"})
    void russianWordsThatOnlyLookAlikeStayTwo(String words) {
        assertThat(List.of(words.split(" ")))
                .map(word -> analysis.terms(word, Language.RUSSIAN))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"Профспілка вимагає підвищення зарплати, 4", "'', 0", "лікарів, 1", "зв'язку з лікарями, 2"})
    void everyWordThatIsNoStopWordIsOneToken(String text, int tokens) {
        List<Token> all = analysis.tokens(text, Language.UKRAINIAN);

        assertThat(all).hasSize(tokens);
        assertThat(all).allMatch(token -> text.charAt(token.start()) != ' ' && token.end() > token.start());
        assertThat(all).extracting(Token::position).doesNotHaveDuplicates();
    }
}
