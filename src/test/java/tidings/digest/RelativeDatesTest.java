package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.Sentences;

/** The day is said in brackets only where the sentence leaves no doubt. */
class RelativeDatesTest {
    /** A Wednesday. */
    private static final Instant PUBLISHED = Instant.parse("2026-10-07T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The list was agreed the day before yesterday. | the day before yesterday [5 October 2026].
                    en | Prisoners will be swapped the day after tomorrow. | the day after tomorrow [9 October 2026].
                    en | The truce was broken on Thursday. | on Thursday [1 October 2026].
                    en | Thousands waited for the prisoners on Friday. | on Friday [2 October 2026].
                    en | The rebels took the town on Friday night. | on Friday night [2 October 2026].
                    en | The mayor said on Monday that she would go. | on Monday [5 October 2026]
                    en | The schools will stay closed until Monday. | until Monday [12 October 2026].
                    en | The remaining books are to be swapped by Friday. | by Friday [9 October 2026].
                    en | Holm said that the town would ask the guild to meet on Friday. | on Friday [9 October 2026].
                    en | The trial is expected to begin on Saturday. | on Saturday [10 October 2026].
                    de | Der Streik beginnt am Freitag um 2 Uhr. | am Freitag [9. Oktober 2026] um
                    de | Die Brücke wird bis Montag gesperrt. | bis Montag [12. Oktober 2026]
                    es | La reina visitará la zona el martes. | el martes [13 de octubre de 2026]
                    es | El puente permanecerá cerrado hasta el lunes. | el lunes [12 de octubre de 2026]
                    es | Acordaron el lunes canjear cien libros por cada bando. | el lunes [5 de octubre de 2026]
                    ru | Министр посетит Торвик в пятницу. | в пятницу [9 октября 2026]
                    uk | Міністр відвідає Торвік у п'ятницю. | у п'ятницю [9 жовтня 2026]
                    de | Vorgestern fiel in Torvik ein Schuss. | Vorgestern [5. Oktober 2026]
                    de | Übermorgen tagt der Rat von Torvik. | Übermorgen [9. Oktober 2026]
                    de | Die Waffenruhe wurde am Donnerstag gebrochen. | am Donnerstag [1. Oktober 2026]
                    es | El molino cerró antes de ayer. | antes de ayer [5 de octubre de 2026]
                    es | La escuela abre pasado mañana. | pasado mañana [9 de octubre de 2026]
                    ru | Позавчера в Торвике прозвучал выстрел. | Позавчера [5 октября 2026]
                    ru | Перемирие было нарушено в четверг. | в четверг [1 октября 2026]
                    uk | Післязавтра у Торвіку відкриють школу. | Післязавтра [9 жовтня 2026]
                    en | On Monday the mayor said that she would go. | On Monday [5 October 2026] the
                    en | "We will not sell," said the mayor on Monday. | on Monday [5 October 2026].
                    en | Holm told the council on Monday that the mill would stay. | on Monday [5 October 2026]
                    en | The guild made its pledge in Torvik, Marwick on Monday. | on Monday [5 October 2026].
                    de | Der Rat hat am Montag dem Verkauf zugestimmt. | am Montag [5. Oktober 2026] dem
                    de | Am Montag teilte der Rat mit, dass er verkauft. | Am Montag [5. Oktober 2026] teilte
                    es | El lunes anunció la alcaldesa su renuncia. | El lunes [5 de octubre de 2026]
                    ru | Мэр Торвика в понедельник подписал договор. | в понедельник [5 октября 2026]
                    ru | В понедельник представители гильдии объявили о выплатах. | понедельник [5 октября 2026]
                    ru | Пожар в понедельник повредил мельницу. | в понедельник [5 октября 2026]
                    uk | Мер Торвіка в понеділок підписав угоду. | в понеділок [5 жовтня 2026]
                    uk | У понеділок гільдія оголосила про виплати. | понеділок [5 жовтня 2026]
                    en | The mayor left the town this Monday. | this Monday [5 October 2026]
                    en | The mayor will leave the town this Friday. | this Friday [9 October 2026]
                    de | Die Brücke wurde an diesem Mittwoch gesperrt. | diesem Mittwoch [7. Oktober 2026]
                    es | La huelga obligó este miércoles a cerrar el puente. | este miércoles [7 de octubre de 2026]
                    ru | Мост в Торвике закрыли в эту среду. | в эту среду [7 октября 2026]
                    uk | Міст у Торвіку закрили цієї середи. | цієї середи [7 жовтня 2026]
                    en | The shares fell on Monday and will rise again. | on Monday [5 October 2026]
                    en | The ferry ran aground on Sunday off Torvik. | on Sunday [4 October 2026]
                    en | Torvik chose a mayor on Sunday. | on Sunday [4 October 2026]
                    en | The guild saved a man who fell from a roof on Monday. | on Monday [5 October 2026]
                    de | Die SG Torvik hat am Sonntag 0:4 gegen Marwick verloren. | am Sonntag [4. Oktober 2026] 0:4
                    de | Der Prozess begann am Dienstag und wird am Donnerstag fortgesetzt. | Dienstag [6. Oktober 2026] und
                    es | La policía de Torvik detuvo el lunes a tres hombres. | el lunes [5 de octubre de 2026]
                    es | La guardia rescató al hombre que cayó el lunes al mar. | el lunes [5 de octubre de 2026]
                    en | On Monday, the mayor said that she would go. | On Monday [5 October 2026], the
                    en | Late on Monday, police in Torvik said the road was open. | on Monday [5 October 2026], police
                    en | The mayor vetoed a bill on Monday that would have closed the mill. | on Monday [5 October 2026] that
                    en | The council passed a tax on Monday, which will be paid in May. | on Monday [5 October 2026], which
                    es | El consejo aprobó el lunes una tasa que entrará en vigor en mayo. | el lunes [5 de octubre de 2026]
                    de | Torvik und Marwick haben am Montag in Lenz ein Abkommen über das obere Tal der Orla unterzeichnet. | am Montag [5. Oktober 2026] in
                    uk | У п'ятницю в Торвіку діятимуть обмеження. | У п'ятницю [9 жовтня 2026] в
                    ru | В пятницу в Торвике будет закрыт мост. | В пятницу [9 октября 2026] в
                    en | On Friday the council will vote. | On Friday [9 October 2026] the
                    de | Am Freitag wird die Brücke gesperrt. | Am Freitag [9. Oktober 2026] wird
                    es | El viernes llegará la reina a Torvik. | El viernes [9 de octubre de 2026]
                    """)
    void theDayIsSaid(String language, String sentence, String said) {
        assertThat(dated(language, sentence)).contains(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The mayor told the BBC's Today programme that the town would sue.
                    en | She told USA Today that the case was strong.
                    en | It is ten years ago today that the guns fell silent.
                    en | The fair is always held on Tuesday in the old town.
                    en | The shop is closed on Tuesday and on Sunday.
                    en | The fair ended on Tuesday two weeks ago in the rain.
                    en | The wounded men return on Thursday.
                    en | The vote was expected on Thursday.
                    en | The road was closed until Monday.
                    en | The mayor had promised that the road would open on Monday.
                    de | Der Streik dauerte bis Montag.
                    es | El puente estuvo cerrado hasta el lunes.
                    de | Der Welt am Sonntag sagte Brook, die Stadt sei bereit.
                    de | Die Zeitung Heute berichtete über die Stadt.
                    de | Heute vor einem Jahr fiel der erste Schuss.
                    es | Hoy en día trabajan 40 personas en el molino.
                    es | La alcaldesa dijo a Perú Hoy que demandará.
                    en | The shops in Torvik reopen on Monday.
                    en | The fair opens on Tuesday, the guild said.
                    en | Torvik chooses a mayor on Sunday.
                    en | The court said the hearing resumes on Monday.
                    en | The court said that the hearing resumes on Tuesday.
                    en | The council asked the guild to meet on Monday.
                    es | El consejo acordó reunirse el lunes.
                    ru | Гильдия призвала купцов выйти в понедельник на площадь.
                    uk | Гільдія закликала купців вийти в понеділок на площу.
                    en | The mill was sold in May, and the new owner moves in on Monday.
                    de | Die Wahl in Torvik findet am Dienstag statt.
                    de | Die Mühle hat am Montag geöffnet.
                    de | Der Rat hat am Dienstag eine Sitzung.
                    de | Die Läden öffnen am Montag wieder, sagte ein Sprecher.
                    es | Las escuelas de Torvik abren el martes.
                    es | La feria comienza el lunes, dijo la alcaldesa.
                    ru | Ярмарка открывается в понедельник, сообщил мэр.
                    ru | Школы Торвика возобновляют работу во вторник.
                    ru | Мэр сообщил, что рынки закрываются в понедельник.
                    ru | Новый портал открывается в понедельник.
                    ru | Новый портал в понедельник закроют на день.
                    ru | Купцы, которые пострадали, открывают лавки в понедельник.
                    ru | Заседание трибунала в понедельник.
                    uk | Ярмарок починається в понеділок, сказав мер.
                    uk | Вибори в Торвіку відбуваються у вівторок.
                    uk | Новий портал у понеділок закриють на день.
                    ru | Не сегодня завтра Торвик станет городом.
                    en | The guild, which lost its boats, meets the mayor this Friday.
                    es | La alcaldesa visitará este miércoles la zona.
                    es | La alcaldesa dimitió ese lunes.
                    en | The council approved a march that starts on Friday at the old mill.
                    en | Torvik elected a mayor who takes office on Monday.
                    en | The mayor who takes office on Monday said that she was ready.
                    en | The guild invited Holm to the fair opening on Thursday in Marwick.
                    en | The guild moved the fair scheduled on Friday.
                    en | Torvik held talks for this Friday.
                    es | El juez de Torvik citó a la alcaldesa para el viernes.
                    es | El club presentó al técnico que debuta el domingo contra el Marwick.
                    es | Torvik suspendió el concierto previsto para el sábado por el temporal.
                    es | El consejo aprobó el decreto que entra en vigor el martes.
                    es | Convocaron la huelga que empieza el jueves.
                    es | Suspendieron la feria el jueves y el viernes de la semana pasada.
                    en | Torvik will hold a new vote after a court on Friday annulled the first one.
                    en | Torvik will appeal after losing the case on Monday.
                    en | Torvik told the court that it will appeal after losing the case on Friday.
                    de | Torvik wird nach dem Brand am Montag neu gebaut.
                    de | Torvik will neu wählen, nachdem ein Gericht am Freitag die Wahl annulliert hat.
                    es | Torvik repetirá la votación después de que un juez la anulara el viernes.
                    es | Torvik reabrirá la plaza tras el incendio el lunes.
                    ru | Завод будет закрыт после пожара в понедельник.
                    uk | Завод буде закрито після пожежі у понеділок.
                    de | Am Mittwoch wird in Torvik gewählt.
                    en | On Wednesday the council will meet.
                    en | On Monday, the shops reopen, the guild said.
                    en | On Monday, when the mill will reopen, the guild meets.
                    en | The rally planned on Monday will go ahead.
                    ru | В среду в Торвике будет закрыт мост.
                    de | Am Freitag wird in Torvik immer gewählt.
                    """)
    void whereItIsNotSureNothingIsSaid(String language, String sentence) {
        assertThat(dated(language, sentence)).isEqualTo(sentence);
    }

    private static String dated(String language, String text) {
        Article article = new Article(
                "https://news.example/1",
                "Title",
                text,
                Optional.of(PUBLISHED),
                "news.example",
                new Language(language),
                Origin.IMPORT);
        Reading reading = new Readings(new Sentences()).of(new StoredArticle(1, article));
        Reading.Part part = reading.parts().getFirst();
        return new RelativeDates(reading.lexicon(), PUBLISHED)
                .edits(reading, part)
                .apply(text, 0, text.length());
    }
}
