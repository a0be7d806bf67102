package tidings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.text.Language;

class FollowUpsTest {
    private final FollowUps followUps = new FollowUps();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In German, please!      | de
            на русском, пожалуйста  | ru
            Українською, будь ласка | uk
            auf Englisch bitte      | en
            ¿En español, por favor? | es
            translate to German     | de
            can you say that in Russian? | ru
            на русском языке        | ru
            переведи на русский     | ru
            переклади українською   | uk
            По-английски            | en
            übersetze das ins Deutsche | de
            Traduce al español      | es
            tradúcelo al inglés     | en
            """)
    void anotherLanguageIsUnderstood(String text, String code) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.InLanguage(new Language(code)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shorter",
                "короче",
                "Kürzer, bitte.",
                "más breve",
                "can you make it shorter?",
                "a bit shorter",
                "etwas kürzer",
                "чуть короче",
                "можна коротше?",
                "un poco más corto"
            })
    void fewerWordsAreUnderstood(String text) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.Shorter());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Explain like I’m new to this",
                "Explain this to me",
                "in simple words",
                "für Anfänger",
                "Erklär mir das bitte",
                "простыми словами",
                "поясни простіше",
                "explícamelo"
            })
    void plainerWordsAreUnderstood(String text) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.Plainer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tell me more",
                "More details, please",
                "mehr dazu",
                "расскажи подробнее",
                "докладніше",
                "cuéntame más"
            })
    void moreIsUnderstood(String text) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.More());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            And what did Kyiv say?  | kyiv
            а что сказал Киев?      | киев
            Und was ist mit Berlin? | berlin
            What about exports?     | exports
            And what did France say about it? | france
            How did France react to this? | france
            и что сказала Германия? | германия
            А что об этом думает Польша? | польша
            und was sagt Deutschland dazu? | deutschland
            Und was hat Frankreich dazu gesagt? | frankreich
            а що відповіла Польща?  | польща
            ¿Y qué dijo Francia sobre esto? | francia
            And the president?      | the president
            """)
    void anotherSideOfTheTopicIsUnderstood(String text, String side) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.AndWhatOf(side));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who paid the ransom?     | paid the ransom
            how many are missing?    | many are missing
            What did Kyiv say?       | kyiv
            що сказав прокурор?      | прокурор
            кто заплатил выкуп?      | заплатил выкуп
            wer zahlt das?           | zahlt das
            ¿quién pagó el rescate?  | pagó el rescate
            """)
    void aQuestionWithoutANameMayBeOfTheTopic(String text, String side) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.Question(side));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "German elections",
                "shorter working week",
                "grain exports",
                "and",
                "?",
                "",
                "русский язык",
                "Spanish language",
                "translate",
                "Made in Germany",
                "in Germany",
                "Sebastian Kurz",
                "Kurz",
                "explain inflation",
                "What did France say about the loan?",
                "Wer hat die Wahl gewonnen?",
                "Россия и Украина",
                "English football results",
                "new English teacher in Kyiv",
                "And who?"
            })
    void aTopicIsATopic(String text) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.None());
    }
}
