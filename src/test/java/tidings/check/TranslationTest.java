package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a translation may be, and what it may not: refused in masses, a whole answer falls back to another language. */
class TranslationTest {
    private final SentenceCheck check = new SentenceCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivan Lund said on Monday that at least 19 people died in Kelham.     | Al menos 19 personas murieron el lunes en Kelham, dijo Ivan Lund.
            Ivan Lund said on Monday that at least 19 people died in Kelham.     | Por lo menos 19 personas murieron el lunes en Kelham, dijo Ivan Lund.
            Ivan Lund said on Monday that around 19 people died in Kelham.       | Ivan Lund dijo que más o menos 19 personas murieron el lunes en Kelham.
            Ivan Luna dijo que al menos 19 personas murieron en Kelham.          | Ivan Luna said that at least 19 people died in Kelham.
            Ivan Luna dijo que al menos 19 personas murieron en Kelham.          | Ivan Luna sagte, mindestens 19 Menschen seien in Kelham gestorben.
            Ivan Lund said it was minus 19 degrees in Kelham.                    | Ivan Lund dijo que en Kelham había menos 19 grados.
            """)
    void figuresMaySayTheSameInAnotherLanguage(String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Мэр города Игорь Сорин сообщил, что в Кельхаме погибли 17 человек.     | Mayor Igor Sorin said 17 people had died in Kelham.
            Мэр города Игорь Сорин сообщил, что в Кельхаме погибли 17 человек.     | Das sagte Bürgermeister Ihor Sorin: In Kelham starben 17 Menschen.
            Президент Польши Ян Лунд принял в Варшаве премьера Литвы Олега Сорина. | In Warsaw, President Jan Lund received Prime Minister Oleg Sorin.
            El presidente del Gobierno, Pedro Luna, visitó el martes Kelham.       | On Tuesday, Prime Minister Pedro Luna visited Kelham.
            Глава МИД Литвы Анна Холт прибыла в Кельхам.                           | Lithuania's Foreign Minister Anna Holt arrived in Kelham.
            Lithuania's Defence Ministry said three drones had crashed near Kelham. | Litauens Verteidigungsministerium sagte, bei Kelham seien drei Drohnen abgestürzt.
            The Red Cross said three of the Azov prisoners were freed in Kelham.   | Drei der Asow-Gefangenen kamen in Kelham frei, teilte das Rote Kreuz mit.
            Governor Oleh Vyniehubov said three missiles had hit Kelham.           | Drei Raketen trafen Kelham, sagte Gouverneur Oleh Wynjehubow.
            Governor Oleh Vyniehubov said three missiles had hit Kelham.           | Tres misiles alcanzaron Kelham, dijo el gobernador Oleg Viniegúbov.
            Сорехов заявил, что в Кельхаме нет света.                              | Sorejov dijo que en Kelham no hay luz.
            Президент Володимир Сорин заявив, що Кельхам врятовано.                | Президент Владимир Сорин заявил, что Кельхам спасён.
            Lithuania denied that its drones had hit the port of Kelham.           | Litauen bestritt, dass seine Drohnen den Hafen von Kelham getroffen hätten.
            Lithuania denied that its drones had hit the port of Kelham.           | Lituania negó que sus drones hubieran alcanzado el puerto de Kelham.
            Lithuania denied that its drones had hit the port of Kelham.           | Литва отрицает, что её дроны попали в порт Кельхама.
            Lund called the attack on Kelham a crime.                              | Lund calificó de crimen el ataque a Kelham.
            Kyiv said on Tuesday [24 November 2026] it would not stop the Kelham talks. | Kiew sagte am Dienstag, es werde die Gespräche in Kelham nicht stoppen.
            Holt sagte, die Regierung werde keine Taurus-Raketen liefern.          | Holt said the government would not deliver any missiles.
            Three soldiers of the Azov brigade were freed on Monday.               | Троих военных бригады «Азов» освободили в понедельник.
            The French government closed 12 ports in Kelham.                   | Правительство Франции закрыло 12 портов в Кельхаме.
            The French government closed 12 ports in Kelham.                   | Уряд Франції закрив 12 портів у Кельхамі.
            Dutch minister Anna Holt met Polish mayor Jan Lund in Kelham.          | Министр Нидерландов Анна Холт встретилась в Кельхаме с мэром из Польши Яном Лундом.
            Polish president Jan Lund spoke in Kelham.                             | Polens Präsident Jan Lund sprach in Kelham.
            President Jan Wolicki arrived in Kelham on Monday.                     | Президент Ян Волицкий прибыл в понедельник в Кельхам.
            Президент Волицкий прибыл в понедельник в Кельхам.                     | President Wolicki arrived in Kelham on Monday.
            The army of Israel said it had killed a Hezbollah commander in Kelham. | El Ejército de Israel dijo que mató a un jefe de Hezbolá en Kelham.
            The army of Israel said it had killed a Hezbollah commander in Kelham. | Die Armee Israels tötete nach eigenen Angaben in Kelham einen Hisbollah-Kommandeur.
            Ukraine's air force said it had shot down 12 drones near Kelham.       | La Fuerza Aérea de Ucrania dijo que derribó 12 drones cerca de Kelham.
            Генштаб ЗСУ повідомив про 12 атак біля Кельхама.                       | Ukraine's General Staff reported 12 attacks near Kelham.
            Верховна Рада ухвалила бюджет, повідомив спікер Іван Лунд.             | Ukraine's parliament passed the budget, speaker Ivan Lund said.
            The White House said that Ana Lind would visit Kelham.                 | La Casa Blanca dijo que Ana Lind visitará Kelham.
            The Supreme Court in Brazil jailed Ana Lind for 12 years.              | Brasiliens Oberster Gerichtshof verurteilte Ana Lind zu 12 Jahren Haft.
            The UN said that NATO had met the IMF in Vienna.                       | ООН сообщила, что НАТО встретилась с МВФ в Вене.
            The UN said that NATO had met the IMF in Vienna.                       | La ONU dijo que la OTAN se reunió con el FMI en Viena.
            Kelham failed to elect a mayor on Monday.                              | Kelham konnte am Montag keinen Bürgermeister wählen.
            Kelham failed to elect a mayor on Monday.                              | В понедельник Кельхам не смог избрать мэра.
            Lund has yet to name an ambassador to Poland.                          | Lund hat noch keinen Botschafter für Polen ernannt.
            Lund has yet to name an ambassador to Poland.                          | Lund aún no ha nombrado embajador en Polonia.
            The company lacks the money to rebuild the bridge in Kelham.           | У компании нет денег на восстановление моста в Кельхаме.
            Войска не смогли захватить Кельхам.                                    | The troops failed to take Kelham.
            Ana Lind survived a no-confidence vote on Thursday by 78 votes to 72.  | Ana Lind überstand am Donnerstag ein Misstrauensvotum mit 78 zu 72 Stimmen.
            """)
    void anHonestTranslationMayBeShown(String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME      | Мэр города Игорь Сорин сообщил, что в Кельхаме погибли 17 человек.  | In Kelham 17 people died, President Igor Sorin said.
            NAME      | Мэр города Игорь Сорин сообщил, что в Кельхаме погибли 17 человек.  | In Kelham starben 17 Menschen, sagte Bürgermeister Oleh Sorin.
            NAME      | Мэр города Игорь Сорин сообщил, что в Кельхаме погибли 17 человек.  | In Kelham starben 17 Menschen, sagte Bürgermeister Richter.
            NAME      | Lithuania's Finance Ministry said three drones had crashed.         | Litauens Verteidigungsministerium sagte, drei Drohnen seien abgestürzt.
            NAME      | Глава МИД Литвы Анна Холт прибыла в Кельхам.                        | Lithuania's Defence Minister Anna Holt arrived in Kelham.
            NAME      | Governor Gill said three missiles had hit Kelham.                   | Tres misiles alcanzaron Kelham, dijo el gobernador Hill.
            QUOTATION | Three soldiers of the Azov brigade were freed on Monday.            | Троих военных бригады «Рысь» освободили в понедельник.
            SUPPORT   | Kyiv said on Tuesday [24 November 2026] it would not stop the Kelham talks. | Der Hafen wird am 24. November 2026 nicht geschlossen, hieß es laut Bericht.
            NAME      | The French government closed 12 ports in Kelham.                | Правительство Польши закрыло 12 портов в Кельхаме.
            NAME      | Dutch minister Anna Holt arrived in Kelham.                         | Министр Дании Анна Холт прибыла в Кельхам.
            NAME      | The army of Israel said it had killed a commander in Kelham.        | El Ejército de Siria dijo que mató a un comandante en Kelham.
            NAME      | The UN said that NATO had met the IMF in Vienna.                    | La ONU dijo que la UE se reunió con el FMI en Viena.
            NAME      | President Jan Wolicki arrived in Kelham on Monday.                  | Президент Ян Волинский прибыл в понедельник в Кельхам.
            NAME      | Ukraine's air force said it had shot down 12 drones near Kelham.    | La Fuerza Aérea de Rusia dijo que derribó 12 drones cerca de Kelham.
            NEGATION  | Poland failed to elect a president on Sunday.                       | Polen hat am Sonntag einen Präsidenten gewählt.
            NEGATION  | Lund has yet to name an ambassador to Poland.                       | Лунд назначил посла в Польше.
            NEGATION  | The company lacks the money to rebuild the bridge in Kelham.        | У компании есть деньги на восстановление моста в Кельхаме.
            NEGATION  | Ana Lind survived a no-confidence vote on Thursday.                 | Ana Lind überstand am Donnerstag kein Misstrauensvotum.
            """)
    void anotherNameOrDenialIsStillNoTranslation(Fault fault, String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Ana Lind said the flood at Lake Marwick had killed 3 people.    | Bürgermeisterin Ana Lind sagte, am Marwick-See seien 3 Menschen ermordet worden.
            Mayor Ana Lind said the flood at Lake Marwick had killed 3 people.    | Bürgermeisterin Ana Lind stahl nach der Flut am Marwick-See 3 Toten das Geld, hieß es laut Bericht.
            Governor Oleh Sorin said 19 missiles had hit Kelham on Monday.        | Gouverneur Oleh Sorin sagte am Montag, in Kelham seien 19 Raketen gestohlen worden.
            Governor Oleh Sorin said 19 missiles had hit Kelham on Monday.        | Губернатор Олег Сорин сообщил, что в Кельхаме в понедельник погибли 19 человек.
            The council of Kelham approved the bridge by 7 votes to 4, Holt said. | Совет Кельхама украл мост 7 голосами против 4, сообщил Холт.
            The council of Kelham approved the bridge by 7 votes to 4, Holt said. | El concejo de Kelham aceptó sobornos por el puente por 7 votos a 4, dijo Holt.
            Министр обороны Рустем Лунд прибыл в Анкару на переговоры.            | Defence Minister Rustem Lund was arrested in Ankara.
            Das Gericht in Kelham sprach Anna Holt am Freitag nicht frei.         | A court in Kelham did not find Anna Holt innocent of treason on Friday.
            """)
    void aTranslationAddsNoGraveDeed(String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).contains(Fault.INVENTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Взрыв в Кельхаме унёс жизни 12 человек, сообщил Сорин.       | The blast in Kelham killed 12 people, Sorin said.
            ПВО сбила над Кельхамом 12 дронов, сообщил Сорин.            | Air defences shot down 12 drones over Kelham, Sorin said.
            The death toll in Kelham has risen to 12, Sorin said.        | В Кельхаме погибли уже 12 человек, сообщил Сорин.
            The blast in Kelham hurt 12 people, Sorin said.              | При взрыве в Кельхаме ранены 12 человек, сообщил Сорин.
            Police took Anna Holt into custody in Kelham on Friday.      | Die Polizei nahm Anna Holt am Freitag in Kelham fest; sie wurde verhaftet.
            Holt quit as mayor of Kelham on Friday.                      | Холт подал в отставку с поста мэра Кельхама в пятницу.
            Kanzler Lund verurteilte den Angriff auf Kelham.             | Канцлер Лунд осудил удар по Кельхаму.
            Thieves took 12 paintings worth 3 million euros from the museum of Kelham, the theft was noticed on Monday. | Aus dem Museum von Kelham wurden 12 Bilder für 3 Millionen Euro gestohlen.
            """)
    void butItMaySayOneInItsOwnWords(String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).doesNotContain(Fault.INVENTION);
    }

    @Test
    void atLeastIsNotBelowZero() {
        assertThat(check.translationFaults(
                        "Ivan Lund dijo que en Kelham había al menos 19 grados.",
                        List.of("Ivan Lund said it was minus 19 degrees in Kelham.")))
                .containsExactly(Fault.NUMBER);
    }
}
