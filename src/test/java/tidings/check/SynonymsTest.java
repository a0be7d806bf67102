package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words may stand for others, and which look as if they might. */
class SynonymsTest {
    private final SentenceCheck check = new SentenceCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Holt stepped onto the stage in Kelham on Monday. | Mayor Holt resigned in Kelham on Monday.
            Marwick and Kelham concluded a gas deal in May. | Marwick and Kelham ended a gas deal in May.
            Three officers of the army were killed near Kelham on Monday. | Three police were killed near Kelham on Monday.
            A rocket of the space agency exploded over Kelham on Monday. | A missile exploded over Kelham on Monday.
            The strike at the port of Kelham began on Monday. | The attack at the port of Kelham began on Monday.
            A tanker struck a bridge in Kelham on Monday. | A tanker attacked a bridge in Kelham on Monday.
            The cabinet approved the treaty with Marwick on Monday. | The cabinet ratified the treaty with Marwick on Monday.
            The committee endorsed the plan for the port on Monday. | The committee approved the plan for the port on Monday.
            A military aircraft crashed near Kelham on Monday. | A military plane crashed near Kelham on Monday.
            Two deputies of the sheriff were shot in Kelham on Monday. | Two lawmakers were shot in Kelham on Monday.
            Soldiers fired on the mayor of Kelham on Monday. | Soldiers dismissed the mayor of Kelham on Monday.
            Guards beat the strikers in Kelham on Monday. | Guards defeated the strikers in Kelham on Monday.
            The mayor agreed to sell the port of Kelham. | The mayor accepted the port of Kelham.
            The firm agreed to pay a bribe to the mayor of Kelham. | The firm accepted a bribe to the mayor of Kelham.
            Ten members of the ruling party voted against the law on Monday. | Ten members of the opposition party voted against the law on Monday.
            Marwick welcomed the president of Kelham on Monday. | Marwick praised the president of Kelham on Monday.
            The mill in Kelham came under fire overnight. | The mill in Kelham came under a blaze overnight.
            Holt leads in a poll in Kelham with 54 percent. | Holt leads in the election in Kelham with 54 percent.
            The firm bribed a judge in Kelham in May. | The businessman bribed a judge in Kelham in May.
            The army published the names of 12 prisoners on Monday. | The army released 12 prisoners on Monday.
            Passengers suffered minor injuries in the crash near Kelham. | Children suffered injuries in the crash near Kelham.
            The party congress in Kelham elected Holt on Monday. | The parliament in Kelham elected Holt on Monday.
            Workers closed the road to Kelham in March. | Workers closed the road to Kelham in protest.
            Holt held a rally in Kelham on Monday. | Holt held a protest in Kelham on Monday.
            The firm demonstrated a new drone in Kelham. | The firm protested a new drone in Kelham.
            An explosion destroyed the mill in Kelham on Monday. | The mill in Kelham was detonated on Monday.
            Soldiers freed three hostages near Kelham on Monday. | Soldiers released three hostages near Kelham on Monday.
            Miners in Kelham continued their strike on Monday. | Miners in Kelham went on strike on Monday.
            Holt went on trial in Kelham on Monday. | Holt's trial in Kelham continued on Monday.
            Holt named Lind as his successor in Kelham. | Lind replaced Holt in Kelham.
            Holt is sought for murder in Kelham. | Holt is tried for murder in Kelham.
            Holt was tried for fraud in Kelham in May. | Holt was sought for fraud in Kelham in May.
            Guards knocked Holt to the ground in Kelham on Monday. | Guards eliminated Holt in Kelham on Monday.
            The police talked to the gunman in Kelham on Monday. | The police negotiated with the gunman in Kelham on Monday.
            Holt and Lind discussed a truce on Monday. | Holt and Lind negotiated a truce on Monday.
            A storm downed a plane near Kelham on Monday. | A plane was shot down near Kelham on Monday, amid a storm.
            Лунд умер в больнице Марвика в понедельник. | Лунд погиб в больнице Марвика в понедельник.
            Жертвами мошенников в Марвике стали 12 пенсионеров. | В Марвике погибли 12 пенсионеров.
            От наводнения в Марвике пострадали 200 человек. | При наводнении в Марвике ранены 200 человек.
            Ракета попала в военный завод в Марвике в понедельник. | Ракета попала в солдат в Марвике в понедельник.
            Экспорт хлеба вырос в мае на 5 процентов. | Хлеб подорожал в мае на 5 процентов.
            Самолёт снизился над Марвиком в понедельник. | Самолёт упал над Марвиком в понедельник.
            Мэр Лунд перенёс операцию в Марвике в мае. | Мэр Лунд отложил операцию в Марвике в мае.
            Армия уничтожила вертолёт на аэродроме Марвика. | Армия сбила вертолёт на аэродроме Марвика.
            Лунд занял пост мэра Марвика в понедельник. | Лунд захватил пост мэра Марвика в понедельник.
            В Марвике отключили интернет в понедельник. | В понедельник Марвик обесточен.
            Голосование по бюджету Марвика прошло в понедельник. | В понедельник прошли выборы Марвика.
            Городская рада Марвика приняла бюджет в понедельник. | Парламент Марвика принял бюджет в понедельник.
            Мэр Марвика сообщил о росте цен в мае. | Мэр Марвика сообщил о росте цензуры в мае.
            Армия Марвика получила новые средства ПВО в мае. | Армия Марвика получила новые деньги в мае.
            В столкновениях с полицией в Марвике пострадали 12 человек. | В аварии в Марвике пострадали 12 человек.
            Круизный лайнер загорелся у Марвика в понедельник. | Самолёт загорелся у Марвика в понедельник.
            Марвик согласился на перемирие в понедельник. | Марвик договорился о перемирии в понедельник.
            Митинг в поддержку мэра прошёл в Марвике в понедельник. | Протест в Марвике прошёл в понедельник.
            12 пленных вернулись в Марвик в понедельник. | 12 заложников вернулись в Марвик в понедельник.
            Взрыв на складе в Марвике произошёл в понедельник. | Склад в Марвике взорвали в понедельник.
            Суд осудил мэра Марвика в понедельник. | Суд раскритиковал мэра Марвика в понедельник.
            Партия Лунда выиграла 12 мандатов в Марвике. | Партия Лунда победила в Марвике.
            Автомобиль сбил ребёнка в Марвике в понедельник. | Машинист сбил ребёнка в Марвике в понедельник.
            Лунд помер у лікарні Марвіка в понеділок. | Лунд загинув у лікарні Марвіка в понеділок.
            Від повені в Марвіку постраждали 200 людей. | У Марвіку від повені поранено 200 людей.
            Ракета влучила у військовий завод у Марвіку в понеділок. | Ракета влучила в солдатів у Марвіку в понеділок.
            Мер Марвіка оголосив про програму в понеділок. | Мер Марвіка оголосив про поразку в понеділок.
            Вибух на складі в Марвіку стався в понеділок. | Склад у Марвіку підірвали в понеділок.
            Столицю Марвіка закрили в понеділок. | Міст Марвіка закрили в понеділок.
            Парламент Марвіка голосував за незалежність у понеділок. | Парламент Марвіка проголосив незалежність у понеділок.
            Міська рада Марвіка ухвалила бюджет у понеділок. | Парламент Марвіка ухвалив бюджет у понеділок.
            Марвік погодився на перемир'я в понеділок. | Марвік домовився про перемир'я в понеділок.
            У зіткненнях з поліцією в Марвіку постраждали 12 людей. | В аварії в Марвіку постраждали 12 людей.
            Літак знизився над Марвіком у понеділок. | Літак впав над Марвіком у понеділок.
            Лунд зайняв посаду мера Марвіка в понеділок. | Лунд захопив посаду мера Марвіка в понеділок.
            У Марвіку відключили інтернет у понеділок. | Марвік у понеділок знеструмлено.
            Lund und Holt stritten am Montag in Kelheim ums Erbe. | Tote am Montag in Kelheim, Lund und Holt stritten.
            Die Polizei hat angenommen, dass die Schleuse in Kelheim schließt. | Die Polizei hat beschlossen, dass die Schleuse in Kelheim schließt.
            Das Gericht verurteilte Lund am Montag in Kelheim. | Das Gericht kritisierte Lund am Montag in Kelheim.
            Lund schlug am Montag Holt als Trainer vor. | Lund besiegte am Montag den Trainer Holt.
            Die Armee verlor am Montag bei Kelheim 12 Panzer. | Niederlage der Armee am Montag bei Kelheim, 12 Panzer.
            Die Fähre nach Kelheim fiel am Montag aus. | Die Fähre nach Kelheim sank am Montag.
            Eine Rakete lag am Montag am Tor der Kaserne von Kelheim. | Eine Rakete traf am Montag die Kaserne von Kelheim.
            Studenten besetzten am Montag die Schule in Kelheim. | Studenten eroberten am Montag die Schule in Kelheim.
            Die Ministerin sprach am Montag mit den Geiselnehmern. | Die Ministerin verhandelte am Montag mit den Geiselnehmern.
            Lund wurde am Montag in Kelheim aus der Haft entlassen. | Lund wurde am Montag in Kelheim gefeuert.
            Kelheim hat am Montag den Vertrag mit Marwick abgeschlossen. | Kelheim hat am Montag den Vertrag mit Marwick beendet.
            Die Polizei untersuchte am Montag die Schule von Lund. | Die Polizei ermittelte am Montag in der Schule von Lund.
            Tausende demonstrierten am Montag in Kelheim für die Regierung. | Tausende protestierten am Montag in Kelheim.
            Die Abstimmung über den Haushalt in Kelheim begann am Montag. | Die Wahl in Kelheim begann am Montag.
            Die Partei gewann in Kelheim drei Sitze. | Die Partei siegte in Kelheim, drei Sitze.
            Bei einem Zusammenstoß mit der Polizei wurden am Montag in Kelheim 12 Menschen verletzt. | Bei einem Unfall wurden am Montag in Kelheim 12 Menschen verletzt.
            El alto el fuego en Kelham empezó el lunes. | El incendio en Kelham empezó el lunes.
            El alto mando de Kelham llegó el lunes a Marwick. | La tregua de Kelham llegó el lunes a Marwick.
            La alcaldesa Luna comprobó los barcos del puerto el lunes. | La alcaldesa Luna adquirió los barcos del puerto el lunes.
            La policía derribó a un hombre en Kelham el lunes. | La policía abatió a un hombre en Kelham el lunes.
            La explotación de la mina de Kelham empezó el lunes. | La explosión de la mina de Kelham empezó el lunes.
            El paro en Kelham aumentó en mayo. | La huelga en Kelham aumentó en mayo.
            Un técnico de la central murió en Kelham el lunes. | Un entrenador de la central murió en Kelham el lunes.
            Vega habló el lunes en Kelham en nombre de Luna. | Vega designó el lunes en Kelham a Luna.
            El Senado de Kelham aprobó la ley el lunes. | El Parlamento de Kelham aprobó la ley el lunes.
            La compañía sobornó al juez de Kelham en mayo. | El empresario sobornó al juez de Kelham en mayo.
            El juez de Kelham condenó a Luna el lunes. | El juez de Kelham criticó a Luna el lunes.
            La manifestación en apoyo del alcalde reunió a 500 personas en Kelham. | La protesta reunió a 500 personas en Kelham.
            La votación del presupuesto en Kelham empezó el lunes. | Las elecciones en Kelham empezaron el lunes.
            Un choque entre policías y vecinos dejó 12 heridos en Kelham. | Un accidente dejó 12 heridos en Kelham.
            Luna asistió al encuentro en Kelham el lunes. | Luna asistió al partido en Kelham el lunes.
            El ejército perdió 12 tanques en Kelham el lunes. | Derrota del ejército en Kelham el lunes, con 12 tanques.
            La despedida de Luna en Kelham fue el lunes. | La destitución de Luna en Kelham fue el lunes.
            12 rehenes llegaron a Kelham el lunes. | 12 prisioneros llegaron a Kelham el lunes.
            """)
    void aWordThatMaySayMoreOrSomethingElseIsRefused(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Sicherheitsrat von Kelheim hat am Montag die Sperre beschlossen. | Der Stadtrat von Kelheim hat am Montag die Sperre beschlossen.
            Die Regierung von Orlan hat am Montag die Sperre beschlossen. | Die Bundesregierung von Orlan hat am Montag die Sperre beschlossen.
            Troops of Orlan entered Mirn on Monday. | Army of Orlan entered Mirn on Monday.
            Der General traf am Montag in Mirn ein. | Der Generalstab traf am Montag in Mirn ein.
            """)
    void anOfficeIsNotAnotherOneThatOtherLanguagesCallTheSame(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russian air strikes on the depot in Mirn killed two guards. | Russian attacks on the depot in Mirn killed two guards.
            Mayor Lena Frisk of Tarsk stepped down on Friday. | Mayor Lena Frisk of Tarsk resigned on Friday.
            The coach of Tarsk was sacked on Friday. | The coach of Tarsk was dismissed on Friday.
            The bank of Tarsk cut the rate to 3 percent on Friday. | The bank of Tarsk reduced the rate to 3 percent on Friday.
            В Мирне убиты два сторожа. | В Мирне погибли два сторожа.
            При взрыве в Тарске ранены два сторожа. | При взрыве в Тарске пострадали два сторожа.
            Совет Тарска сообщил о прекращении огня в Мирне. | Совет Тарска сообщил о перемирии в Мирне.
            Двое сторожей задержаны в Тарске. | В Тарске задержали двоих сторожей.
            У Мірні вбито двох сторожів. | У Мірні загинули двоє сторожів.
            Bei dem Unfall in Mirn kamen zwei Wachen ums Leben. | Bei dem Unfall in Mirn starben zwei Wachen.
            Der Preis für Brot fiel um 5 Prozent in Tarsk. | Der Preis für Brot sank um 5 Prozent in Tarsk.
            El alto el fuego en Mirn empezó el lunes. | La tregua en Mirn empezó el lunes.
            """)
    void aWordThatSaysTheSameOrLessMayStandForIt(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isEmpty();
    }
}
