package tidings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
            """)
    void anotherLanguageIsUnderstood(String text, String code) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.InLanguage(new Language(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shorter", "короче", "Kürzer, bitte.", "más breve"})
    void fewerWordsAreUnderstood(String text) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.Shorter());
    }

    @Test
    void plainerWordsAreUnderstood() {
        assertThat(followUps.read("Explain like I’m new to this")).isEqualTo(new FollowUp.Plainer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            And what did Kyiv say?  | kyiv
            а что сказал Киев?      | киев
            Und was ist mit Berlin? | berlin
            What about exports?     | exports
            """)
    void anotherSideOfTheTopicIsUnderstood(String text, String side) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.AndWhatOf(side));
    }

    @ParameterizedTest
    @ValueSource(strings = {"German elections", "shorter working week", "grain exports", "and", "?", ""})
    void aTopicIsATopic(String text) {
        assertThat(followUps.read(text)).isEqualTo(new FollowUp.None());
    }
}
