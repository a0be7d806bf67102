package tidings.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; Mr. Novak met Gen. Lee in St. Ives. They talked for an hour.
            en; The firm Baker & Co. of Leeds closed. It owed $4.5 million.
            en; "Is the bridge safe?" Engineer Ross asked. Nobody knew.
            en; She moved to the U.S. in May. The U.S. Senate was in recess.
            en; The vote failed . . . for now. A second one follows...
            ru; В 2019 г. завод закрыли. Он стоял на ул. Мира.
            ru; «Мы готовы», — сказал А. И. Петров. Он улыбнулся.
            uk; Збитки сягнули 3 млн грн. Про це повідомив ім. Франка театр.
            de; Am 3. Juni tagt der Rat. Laut Dr. Weber z. B. über Brücken.
            es; El Sr. Vega viajó a EE. UU. en abril. ¿Volverá?
            fr; M. Durand arrive demain. Il parlera à 9 h.
            zh; 市长宣布了新计划。居民表示欢迎。
            """)
    void aTextOfTwoSentencesHasTwo(String language, String text) {
        assertThat(texts(text, language)).hasSize(2);
    }

    @Test
    void aHeadingAndAParagraphAreApartAndAWrappedLineIsNot() {
        List<Sentence> found =
                sentences.split("Bridge reopens\nThe bridge over the\nriver is open. Cars pass.\n", en());
        assertThat(found).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
        assertThat(found.getFirst().text()).isEqualTo("Bridge reopens");
    }

    @Test
    void itemsOfARunInListAreApart() {
        assertThat(texts("1. Open the valve 2. Wait a minute", "en"))
                .containsExactly("1. Open the valve", "2. Wait a minute");
    }

    @Test
    void everySentenceStandsInTheTextWhereItSaysAndNothingIsLost() {
        Random random = new Random(7);
        String alphabet = "abC D. !?…\"«»“”()[]\n 1№—'ЯяЙ.";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(text.toString());
        }
    }

    private void check(String text) {
        StringBuilder joined = new StringBuilder();
        for (Sentence each : sentences.split(text, en())) {
            assertThat(text.substring(each.start(), each.end())).isEqualTo(each.text());
            joined.append(each.text());
        }
        assertThat(joined.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    private List<String> texts(String text, String language) {
        return sentences.split(text, new Language(language)).stream()
                .map(Sentence::text)
                .toList();
    }

    private static Language en() {
        return Language.ENGLISH;
    }
}
