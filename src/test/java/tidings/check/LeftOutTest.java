package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence may not leave out or put together, though all of its words are its sources'. */
class LeftOutTest {
    private final SentenceCheck check = new SentenceCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The son of Governor Brandt was arrested in Tarsk on Friday. | Governor Brandt was arrested in Tarsk on Friday.
            Governor Brandt's brother was arrested in Tarsk on Friday. | Governor Brandt was arrested in Tarsk on Friday.
            An aide to Governor Brandt was arrested in Tarsk on Friday. | Governor Brandt was arrested in Tarsk on Friday.
            The wife of the mayor of Tarsk was arrested on Friday. | The mayor of Tarsk was arrested on Friday.
            Renner, a critic of Governor Brandt, was found dead in Mirn on Sunday. | Governor Brandt was found dead in Mirn on Sunday.
            Сын губернатора Брандта задержан в Тарске в пятницу. | Губернатор Брандт задержан в Тарске в пятницу.
            Сина губернатора Брандта затримали в Тарську у п'ятницю. | Губернатора Брандта затримали в Тарську у п'ятницю.
            Der Sohn von Gouverneur Brandt wurde am Freitag in Tarsk festgenommen. | Gouverneur Brandt wurde am Freitag in Tarsk festgenommen.
            The prime minister's chief of staff resigned on Monday in Velden. | The prime minister resigned on Monday in Velden.
            Jon Vale's killer was sentenced to life in prison in Velden. | Jon Vale was sentenced to life in prison in Velden.
            A man dressed as a police officer robbed a jeweller in Velden. | A police officer robbed a jeweller in Velden.
            Угоду ще має схвалити парламент Вельдена. | Угоду схвалив парламент Вельдена.
            Rebels released a video of the hostages in Beran. | Rebels released the hostages in Beran.
            Die Miliz übergab am Montag Leichen von Geiseln in Beran. | Die Miliz übergab am Montag Geiseln in Beran.
            El hijo del gobernador Brandt fue detenido el viernes en Tarsk. | El gobernador Brandt fue detenido el viernes en Tarsk.
            """)
    void whoseSonItIsOrWhoOneLooksLikeIsNotWhoItIs(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.RESERVATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Governor Brandt denied that he had taken money from Tarsk Steel. | Governor Brandt said that he had taken money from Tarsk Steel.
            The port of Tarsk denied a report on the sale of its cranes. | The port of Tarsk reported on the sale of its cranes.
            Министерство опровергло, что его самолёт сбит над Мирном. | Министерство сообщило, что его самолёт сбит над Мирном.
            Губернатор заперечив, що взяв гроші в Тарську. | Губернатор повідомив, що взяв гроші в Тарську.
            Der Gouverneur bestritt, dass er in Tarsk Geld genommen hatte. | Der Gouverneur sagte, dass er in Tarsk Geld genommen hatte.
            El puerto desmintió que vendiera sus barcos en Tarsk. | El puerto dijo que vendiera sus barcos en Tarsk.
            The dam at Orlan will burst unless the rain stops, engineers said. | The dam at Orlan will burst if the rain stops, engineers said.
            """)
    void whatIsDeniedIsNotSaid(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.NEGATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlan lost 14 boats and Tarsk lost 9 boats in the storm. | Orlan lost 9 boats and Tarsk lost 14 boats in the storm.
            Orlan lost 14 boats and Tarsk lost 9 boats in the storm. | Orlan lost 9 boats in the storm.
            Tarsk verlor 14 Boote, Orlan verlor 9 Boote. | Tarsk verlor 9 Boote, Orlan verlor 14 Boote.
            Two of the five ministers accused of bribery in Sorvik have stepped down. | The five ministers accused of bribery in Sorvik have stepped down.
            Двое из пяти министров, обвиняемых во взятках, ушли в отставку. | Пять министров, обвиняемых во взятках, ушли в отставку.
            Двоє з п'яти міністрів, обвинувачених у хабарях, пішли у відставку. | П'ять міністрів, обвинувачених у хабарях, пішли у відставку.
            Zwei der fünf Minister, denen Bestechung vorgeworfen wird, sind zurückgetreten. | Fünf Minister, denen Bestechung vorgeworfen wird, sind zurückgetreten.
            Dos de los cinco ministros acusados de soborno en Sorvik dimitieron. | Los cinco ministros acusados de soborno en Sorvik dimitieron.
            """)
    void aFigureIsNotSomebodyElses(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Governor Brandt visited Tarsk on Monday. | A warehouse in Tarsk burned down on Tuesday. | A warehouse in Tarsk burned down after Governor Brandt visited.
            Брандт посетил Тарск в понедельник. | Склад в Тарске сгорел во вторник. | Склад в Тарске сгорел после того, как Брандт посетил Тарск.
            Брандт відвідав Тарськ у понеділок. | Склад у Тарську згорів у вівторок. | Склад у Тарську згорів після того, як Брандт відвідав Тарськ.
            Brandt besuchte Tarsk am Montag. | Ein Lager in Tarsk brannte am Dienstag. | Ein Lager in Tarsk brannte, nachdem Brandt Tarsk besuchte.
            Brandt visitó Tarsk el lunes. | Un almacén de Tarsk ardió el martes. | Un almacén de Tarsk ardió después de que Brandt visitó Tarsk.
            """)
    void whatStandsSideBySideIsNotCauseAndEffect(String one, String other, String sentence) {
        assertThat(check.faults(sentence, List.of(one, other))).contains(Fault.ROLES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Партизаны освободили селян, которых избили солдаты. | Солдаты освободили селян, которых избили партизаны.
            Партизани звільнили селян, яких побили солдати. | Солдати звільнили селян, яких побили партизани.
            Drei Soldaten wurden bei Mirn von Rebellen erschossen. | Drei Rebellen wurden bei Mirn von Soldaten erschossen.
            Krell was acquitted of fraud but found guilty of tax evasion. | Krell was acquitted of tax evasion but found guilty of fraud.
            Крелль оправдан по делу о мошенничестве, но осуждён за уклонение от налогов. | Крелль осуждён за мошенничество, но оправдан по делу об уклонении от налогов.
            La milicia mató a un guardia e hirió a tres empleados en Velden. | La milicia mató a tres empleados e hirió a un guardia en Velden.
            Trains from Orlan to Tarsk were halted on Friday. | Trains from Tarsk to Orlan were halted on Friday.
            Die Züge von Orlan nach Tarsk fielen am Freitag aus. | Die Züge von Tarsk nach Orlan fielen am Freitag aus.
            Los trenes de Orlan a Tarsk pararon el viernes. | Los trenes de Tarsk a Orlan pararon el viernes.
            The drone was shot down by the air defence of Velden over Norrland. | The drone was shot down by the air defence of Norrland over Velden.
            The minister of Torvik borrowed a tent from Beran until June. | The minister of Beran borrowed a tent from Torvik until June.
            Torvik borrowed defender Leo Marsh from Beran until June. | Beran borrowed defender Leo Marsh from Torvik until June.
            Министр извинился перед семьями погибших в Беране. | Семьи погибших извинились перед министром в Беране.
            """)
    void twoPartsOfASentenceDoNotChangePlaces(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.ROLES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Unterhändler sprachen über einen Austausch von 40 Gefangenen. | Die Unterhändler tauschten 40 Gefangene aus.
            Las partes hablaron de un canje de 40 presos en Ginebra. | Las partes canjearon 40 presos en Ginebra.
            """)
    void whatIsSpokenAboutIsNotDone(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.RESERVATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam at Orlan will burst unless the rain stops, engineers said. | Engineers said the dam at Orlan will burst if the rain does not stop.
            The governor of Orlan refused to extend the curfew. | The governor of Orlan declined to extend the curfew.
            Two drones hit a depot in Mirn, setting fuel tanks on fire. | Two drones hit a depot in Mirn and set fuel tanks on fire.
            The European Central Bank left its key rate unchanged at 2 percent. | The ECB kept its key rate at 2 percent.
            Банк сохранил ключевую ставку на уровне 12 процентов. | Ключевая ставка банка осталась на уровне 12%.
            Вночі дрони атакували нафтобазу в Мірні, виникла пожежа. | Після нічної атаки дронів на нафтобазі в Мірні виникла пожежа.
            Das Gericht verurteilte Paul Renner zu sechs Jahren Haft. | Paul Renner ist zu sechs Jahren Haft verurteilt worden.
            Der Rat einigte sich darauf, die Steuer erst im Mai einzuführen, sagte Frisk. | Die Steuer soll erst im Mai eingeführt werden, sagte Frisk.
            Der Damm in Orlan ist sicher, sagte der Ingenieur. | Der Ingenieur sagte, der Damm in Orlan sei sicher.
            La nieve obligó a cancelar 40 vuelos. | Se cancelaron 40 vuelos por la nieve.
            Шторм залишив без світла 30 тисяч будинків у Вельдені. | Через шторм 30 тисяч будинків у Вельдені залишилися без світла.
            Der Sturm ließ 30.000 Haushalte in Velden ohne Strom. | 30.000 Haushalte in Velden sind wegen des Sturms ohne Strom.
            За словами Іди Гольм, уряд Вельдена не виключає запровадження мит у травні. | Іда Гольм повідомила, що уряд Вельдена не виключає запровадження мит у травні.
            Unos 40 migrantes desaparecieron frente al cabo Tern. | Unos 40 migrantes están desaparecidos frente al cabo Tern.
            Двоє бойовиків убили охоронця у Вельдені. | У Вельдені двоє бойовиків вбили охоронця.
            The son of Governor Brandt was arrested in Tarsk on Friday. | In Tarsk, a son of Brandt was arrested on Friday.
            The lawyer of Paul Renner said Renner was ill. | Paul Renner was ill, his lawyer said.
            Tarsk accused Orlan of shelling Mirn, which Orlan denies. | Tarsk accused Orlan of shelling Mirn.
            Orlan lost 14 boats and Tarsk lost 9 boats in the storm. | Tarsk lost 9 boats in the storm.
            """)
    void whatSaysTheSameMayBeShown(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Пилот катапультировался до падения самолёта у Сунда. | Пилот катапультировался после падения самолёта у Сунда.
            Пілот катапультувався перед падінням літака біля Сунда. | Пілот катапультувався після падіння літака біля Сунда.
            Der Pilot rettete sich, bevor der Jet nahe Sund abstürzte. | Der Pilot rettete sich, nachdem der Jet nahe Sund abstürzte.
            """)
    void beforeIsNotAfter(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.OPPOSITE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor of Beran praised firefighters who had saved a child. | The mayor of Beran saved a child.
            Мэр Берана похвалил пожарных, которые спасли ребёнка. | Мэр Берана спас ребёнка.
            Мер Берана похвалив пожежників, які врятували дитину. | Мер Берана врятував дитину.
            Der Bürgermeister von Beran lobte Feuerwehrleute, die ein Kind gerettet hatten. | Der Bürgermeister von Beran hat ein Kind gerettet.
            El alcalde de Beran elogió a los bomberos que salvaron a un niño. | El alcalde de Beran salvó a un niño.
            El presidente vetó la ley que permite los casinos en Beran. | El presidente permite los casinos en Beran.
            """)
    void whatAClauseTellsOfSomebodyIsNotDoneByAnother(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.ROLES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor of Beran praised firefighters who had saved a child. | Firefighters saved a child, and the mayor of Beran praised them.
            The head of the port, who closed the mill in Beran, was arrested. | The head of the port closed the mill in Beran.
            Holt, the mayor of Beran, who closed the mill, was arrested. | Holt, the mayor of Beran, closed the mill.
            Мэр похвалил пожарных, которые спасли ребёнка. | Пожарные спасли ребёнка.
            Die Polizei befreite Geiseln, die Räuber bewacht hatten. | Räuber hatten Geiseln bewacht, die Polizei befreite sie.
            El alcalde de Beran dijo que salvó a un niño. | El alcalde de Beran dijo: salvó a un niño.
            Выпуск стали в Сорвике сократился в мае на 1,2 процента. | Выпуск стали в Сорвике упал в мае на 1,2%.
            La producción de Sorvik cayó un 1,2% en mayo. | La producción de Sorvik bajó un 1,2% en mayo.
            """)
    void whatIsToldByItselfOrInOtherWordsMayBeShown(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isEmpty();
    }
}
