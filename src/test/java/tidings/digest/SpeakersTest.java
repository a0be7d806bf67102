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
            de | Wirtschaftsminister Jan Kessler wies die Forderungen im Hafenstreik in Quarvo zurück. | Jan Kessler
            de | Nach Angaben der Polizei beteiligten sich am Hafenstreik in Quarvo 500 Menschen. | Polizei
            ru | Мост закрыт до мая, заявил министр экономики Ян Холм. | Ян Холм
            ru | По словам главы гильдии Ады Брук, мост закрыт до самого мая. | Ады Брук
            ru | По данным полиции, мост закрыт до самого мая. | полиция
            ru | По данным рыбаков, мост закрыт до самого мая. | По данным рыбаков
            ru | Как сообщили в полиции, мост закрыт до самого мая. | полиция
            ru | В министерстве экономики заявили, что мост закрыт до мая. | министерство экономики
            ru | Мост закрыт до мая, сообщили в полиции Тарна в пятницу. | полиция Тарна
            ru | Мост закрыт до самого мая, сообщила полиция. | полиция
            ru | Мост закрыт до самого мая, сообщает пресс-служба гильдии. | пресс-служба гильдии
            ru | Гильдия отвергла предложение о мосте, заявил Холм. | Холм
            uk | Міст закрито до травня, заявив міністр економіки Ян Холм. | Ян Холм
            uk | За словами голови гільдії Ади Брук, міст закрито до травня. | Ади Брук
            uk | За даними поліції, міст закрито до самого травня. | поліція
            uk | Як повідомили в поліції, міст закрито до травня. | поліція
            uk | У міністерстві економіки заявили, що міст закрито до травня. | міністерство економіки
            de | Die Brücke sei gesperrt, erklärte der Fischerverband am Freitag. | Fischerverband
            de | Wirtschaftsminister Jan Holm wies die Vorwürfe wegen der Brücke zurück. | Jan Holm
            de | Nach Angaben der Polizei sind an der Brücke zwei Menschen gestorben. | Polizei
            de | Laut Fischerverband kostet die Brücke zwei Millionen Euro am Tag. | Fischerverband
            de | Holm zufolge ist die Brücke seit dem frühen Montag gesperrt. | Holm
            de | Der Polizei zufolge ist die Brücke seit dem frühen Montag gesperrt. | Polizei
            de | Das teilte die Feuerwehr am Samstag mit. | Feuerwehr
            de | Dies kündigte Bürgermeister Jan Kehl in Tarn an. | Jan Kehl
            de | Das sagte Ada Brook am Montag in Tarn. | Ada Brook
            es | Así lo informó la alcaldesa Rosa Peña el lunes. | Rosa Peña
            en | Within an hour Tarn's guild said the bridge was closed again. | Tarn's guild
            en | Ada Brook resigned on Tuesday after reports that the bridge was closed. | -
            en | Ada Brook flew home amid claims that the bridge was closed. | -
            de | Angaben zufolge ist die Brücke seit dem frühen Montag gesperrt. | -
            de | Die Brücke ist seit dem frühen Montag gesperrt, so Holm. | Holm
            de | Die Brücke ist seit dem Montag gesperrt, so die Polizei weiter. | Polizei
            de | Die Brücke sei gesperrt, sagte Wirtschaftsminister Jan Holm der Zeitung Tagblatt. | Jan Holm
            de | Die Brücke sei gesperrt, sagte Holm am Freitag. | Holm
            de | Nach Angaben von Ministerpräsidentin Ada Brook ist die Brücke gesperrt. | Ada Brook
            es | El puente está cerrado, dijo el ministro de Economía, Jan Holm. | Jan Holm
            es | El puente está cerrado, informó la policía el viernes. | policía
            en | The bridge is closed, said Economy Minister Jan Holm on Friday. | Jan Holm
            en | According to police, the bridge is closed until May. | police
            en | According to plan, the bridge is closed until May. | -
            en | The bridge will be closed until May, police said on Monday. | police
            en | The bridge is closed, a spokesman for the port said. | spokesman for the port
            en | The bridge is closed, said the minister of trade, Ada Brook. | Ada Brook
            en | The head of the guild, Ada Brook, said the Tarn bridge would open. | Ada Brook
            en | Ada Brook, the head of the guild, said Tarn would open the bridge. | Ada Brook
            en | Fishers in the port of Tarn rejected the offer, their guild said. | guild
            en | The guild rejected the offer of the city, said Holm. | Holm
            en | Fishers in the port of Tarn rejected an offer of four percent. | -
            en | Holm and Brook said the bridge would open in May. | Holm and Brook
            en | In Tarn, the old dam at Orrin broke in the night, said Mayor Ada Brook. | Ada Brook
            en | Brook, who leads the guild, said Tarn, the capital, was safe. | Brook
            en | The dam broke in Tarn in the night, local officials said. | local officials
            en | Holm Holding has closed the bridge, police said. | police
            en | Sudria rejected the accusation, calling it a lie, Reuters reported. | Reuters
            en | The head of the guild said the bridge would open in May. | head of the guild
            en | Russian and Ukrainian officials said the bridge would open in May. | Russian and Ukrainian officials
            de | Den Vorwurf wies die Regierung von Tarn zurück. | Regierung
            de | Holm trat zurück, forderte Neuwahlen. | -
            de | Die Regierung wies die Vorwürfe zurück, teilte das Ministerium mit. | Ministerium
            de | Medienberichten zufolge ist die Brücke seit dem frühen Montag gesperrt. | -
            ru | Мост закрыт, сообщил официальный представитель полиции Иван Холм. | Иван Холм
            ru | Мост закрыт до самого мая, заявила полиция журналистам. | полиция
            ru | По словам мэра, мост закрыт до самого мая. | По словам мэра
            ru | В Кремле заявили, что мост закрыт до самого мая. | В Кремле
            ru | В пятницу заявили, что мост закрыт до самого мая. | -
            ru | В ходе встречи стороны заявили, что мост закрыт. | -
            es | Un portavoz de la policía dijo que el puente está cerrado. | portavoz de la policía
            es | Holm rechazó la oferta, pidió la dimisión del ministro. | Holm
            es | El puente está cerrado, aseguró el Gobierno el viernes. | Gobierno
            en | Police arrested a man said to be the brother of the owner. | -
            en | J. R. Holm said the bridge would be open in May. | J. R. Holm
            en | According to the minister, Tarn has not answered the memorandum. | minister
            es | Según el ministro, Tarn no respondió al memorando. | ministro
            ru | По словам министра, Тарн до сих пор не ответил на меморандум. | По словам министра
            uk | За словами міністра, Тарн досі не відповів на меморандум. | За словами міністра
            ru | В офисе президента Тарна это опровергли: ответ был направлен в мае. | офис президента Тарна
            uk | В офісі президента Тарну це спростували: відповідь надіслали в травні. | офіс президента Тарну
            en | The guild immediately called the offer of the port too low. | guild
            en | Sudria made an offer of four million that the guild immediately called too low. | -
            ru | Порт предложил сделку, которую гильдия рыбаков отвергла. | -
            de | Der Hafen legte ein Angebot vor, das die Gilde kritisierte. | -
            es | El puerto presentó una oferta que el sindicato rechazó. | -
            en | The company's finance chief, Jan Holm, told analysts that the bridge would open. | Jan Holm
            ru | Власти Тарна согласились открыть мост, объявил в воскресенье мэр Ян Холм после переговоров. | Ян Холм
            ru | Мост закрыт, сообщил в воскресенье глава «Гильдии» Ян Холм. | Ян Холм
            uk | Міст закрито до травня, повідомив у неділю міністр економіки Ян Холм. | Ян Холм
            de | Die Brücke sei gesperrt, sagte am Freitag Wirtschaftsminister Jan Holm. | Jan Holm
            de | Die Brücke sei gesperrt, erklärte am Freitag der Fischerverband. | Fischerverband
            es | El puente está cerrado, dijo el viernes el ministro de Economía, Jan Holm. | Jan Holm
            es | El puente está cerrado, informó el viernes la policía. | policía
            en | The bridge is closed, said on Friday Economy Minister Jan Holm. | Jan Holm
            es | La oposición lo negó y exigió cerrar el puente de Tarn. | oposición
            es | Tarnova lamentó la convocatoria y pidió diálogo sobre el puente. | Tarnova
            uk | Рибалки це заперечують: міст закрито до травня. | Рибалки
            ru | Рыбаки это отрицают: мост закрыт до мая. | Рыбаки
            uk | У ТСБ заявили, що міст закрито до травня. | ТСБ
            ru | В ТСБ заявили, что мост закрыт до мая. | ТСБ
            uk | За словами депутатки Ади Брук, міст закрито до травня. | Ади Брук
            ru | По словам депутатки Ады Брук, мост закрыт до мая. | Ады Брук
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
