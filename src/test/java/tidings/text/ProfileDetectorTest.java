package tidings.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileDetectorTest {
    private final LanguageDetector detector = new ProfileDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The harbour reopened after the storm, and ferries left on time again.
            ru | После бури порт снова открылся, и паромы вышли по расписанию.
            uk | Після бурі порт знову відкрився, і пороми вийшли за розкладом.
            uk | Удар по складу: четверо постраждалих. Унаслідок удару по порту постраждали четверо.
            de | Nach dem Sturm öffnete der Hafen wieder, und die Fähren fuhren pünktlich.
            es | Tras la tormenta el puerto volvió a abrir y los barcos salieron a tiempo.
            fr | Après la tempête, le port a rouvert et les bateaux sont partis à l'heure.
            pl | Po burzy port został otwarty, a promy wypłynęły zgodnie z rozkładem.
            it | Dopo la tempesta il porto è stato riaperto e i traghetti sono partiti.
            ar | أعيد فتح الميناء بعد العاصفة وغادرت العبارات في الموعد
            zh | 风暴过后港口重新开放
            ja | 嵐のあと港は再び開いた
            el | Μετά την καταιγίδα το λιμάνι άνοιξε ξανά
            """)
    void aSentenceIsRecognised(String code, String text) {
        assertThat(detector.detect(text)).isEqualTo(new Language(code));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Путин перемирие",
        "ru, выборы в Москве",
        "uk, перемир'я в Україні",
        "en, Putin ceasefire conditions",
        "en, harbour strike",
        "de, Waffenstillstand Bedingungen",
        "de, Streik im Hafen",
        "es, elecciones anticipadas en Chile"
    })
    void twoOrThreeWordsOfATopicAreEnough(String code, String topic) {
        assertThat(detector.detect(topic)).isEqualTo(new Language(code));
    }

    @Test
    void whatHasNoLettersIsInNoLanguage() {
        assertThat(detector.detect("12:30, +7 (!)")).isEqualTo(Language.UNKNOWN);
        assertThat(detector.detect("")).isEqualTo(Language.UNKNOWN);
    }
}
