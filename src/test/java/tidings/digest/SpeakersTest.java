package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.Sentences;

/** Who makes the statement of a sentence, in the five languages; a dash is nobody. */
class SpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Aid agencies said they were logging 350 new cases a week in the camp. | Aid agencies
            en | Health workers have reported many cases since the camp was opened. | Health workers
            en | The vow goes beyond what U.S. officials have promised until now. | U.S. officials
            en | The storm and the flood have added to the misery of the people there. | -
            en | Others are catching up with the United States in answering the crisis. | -
            en | Sudria repeatedly said that the bridge would be closed until May. | Sudria
            en | Officials in Tarn said the river-wide plan would be ready in May. | Officials in Tarn
            en | The Sunday Post reported that the bridge would be closed until May. | Sunday Post
            en | The way how the council handles the crisis has added fuel to the fear. | -
            en | The bridge will be closed until May, said Ada Brook. | Ada Brook
            en | An estimated two hundred people died in the flood of last year. | -
            en | Police were called to the bridge in the early hours of Monday. | -
            en | The talks with Tarn and Sudria claimed three days of the week. | -
            ru | Мэр Ада Брук вслед за соседями из Тарна и Судрии сообщила, что мост закрыт. | -
            en | On Monday Sudria said that the bridge would be closed until May. | Sudria
            en | Reuters on Tuesday said that the bridge would be closed until May. | Reuters
            en | According to the water board, the bridge will be closed until May. | water board
            en | The bridge will be closed until May, according to the water board. | water board
            en | Ada Brook, the head of the guild, said the bridge was closed. | Ada Brook
            de | Nach Angaben der Polizei ist die neue Brücke seit Montag wieder für alle gesperrt. | Polizei
            de | Nach Angaben des Ministeriums ist die neue Brücke seit Montag wieder für alle gesperrt. | -
            de | Laut Ada Brook ist die neue Brücke seit dem frühen Montag für alle gesperrt. | Ada Brook
            de | Die Bahn kündigte an, die Strecke werde bis in den Mai hinein gesperrt. | Bahn
            es | Según la policía, el puente está cerrado desde el lunes. | policía
            es | Según Ada Brook, el puente está cerrado desde el lunes. | Ada Brook
            ru | Безымянный сотрудник пресс-службы пояснил, что мост закрыт до мая. | Безымянный сотрудник пресс-службы
            ru | 1 июля 2019 года Заречный суд Тарна признал хозяина моста виновным. | Заречный суд Тарна
            ru | Как сообщили в ТСБ, мост закрыт до мая. | ТСБ
            ru | Об этом рассказали в ТСБ, где считают дни до мая. | ТСБ
            ru | Власти Тарна заявили, что мост закрыт до мая. | Власти Тарна
            ru | Пресс-секретарь президента Пётр Холм заявил, что мост закрыт до мая. | Пётр Холм
            uk | Прокуратура Тарна повідомила, що міст закрито до травня. | Прокуратура Тарна
            uk | Як повідомили в ТСБ, міст закрито до травня. | ТСБ
            """)
    void theSpeakerIsWhoSaysItByTheirWholeName(String language, String sentence, String speaker) {
        assertThat(speaker(language, sentence).map(Speaker::label).orElse("-")).isEqualTo(speaker);
    }

    private static Optional<Speaker> speaker(String language, String sentence) {
        Article article = new Article(
                "https://post.example.org/1",
                "The bridge",
                sentence,
                Optional.empty(),
                "post.example.org",
                new Language(language),
                Origin.IMPORT);
        Reading reading = new Readings(new Sentences()).of(new StoredArticle(1, article));
        return new Speakers(reading, new People(reading)).of(0, Set.of());
    }
}
