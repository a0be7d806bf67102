package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCheckTest {
    private final SentenceCheck check = new SentenceCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Ana Lind said on Monday that the Alder bridge may reopen in 12 days.   | The Alder bridge may reopen in twelve days, Mayor Ana Lind said on Monday.
            Мэр Анна Линд сообщила, что ремонт моста обошёлся в 5 млн крон.               | Ремонт моста обошёлся в 5 миллионов крон, сообщила мэр Анна Линд.
            Мер Анна Лінд повідомила, що ремонт мосту коштував 5 млн крон.                | Ремонт мосту коштував 5 мільйонів крон, повідомила мер Анна Лінд.
            Bürgermeisterin Anna Lind sagte, die Brücke in Kelham werde am 3. Mai geöffnet. | Die Brücke in Kelham werde am 3. Mai geöffnet, sagte Bürgermeisterin Anna Lind.
            La alcaldesa Ana Lind dijo que el puente de Kelham costó 1.200 millones.      | El puente de Kelham costó 1200 millones, dijo la alcaldesa Ana Lind.
            Unemployment in Kelham rose by 5 percent in June.                             | Unemployment in Kelham rose by 5% in June.
            The firm paid a fine of $5 million in June.                                   | The firm paid a fine of $5m in June.
            Die Inflation sank im Mai auf 2,4 Prozent.                                    | Die Inflation sank im Mai auf 2,4 %.
            The EU extended its sanctions on Monday.                                      | The European Union extended its sanctions on Monday.
            The crash near Kelham on Monday killed 12 people, police said.                | Twelve people died in the crash near Kelham on Monday, police said.
            “The bridge is closed to the workers’ union,” Ana Lind said on Monday.        | Ana Lind said on Monday: “The bridge is closed to the workers’ union.”
            Engineers found no cracks in the seven pillars of the Alder bridge.           | No cracks were found in the 7 pillars of the Alder bridge by engineers.
            """)
    void aSentenceThatSaysTheSameMayBeShown(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER      | Ana Lind said the Alder bridge may reopen in 12 days.  | Ana Lind said the Alder bridge may reopen in 20 days.
            NUMBER      | The share of the port rose by 5 percent in Kelham.     | The share of the port rose by 5 in Kelham.
            NUMBER      | The port of Kelham took 5 million tonnes.              | The port of Kelham took 5 tonnes.
            DATE        | The Alder bridge closed on Monday after the flood.     | The Alder bridge closed on Friday after the flood.
            DATE        | The Alder bridge opens on 3 June after repairs.        | The Alder bridge opens on 3 July after repairs.
            NAME        | Мер Ана Лінд відкрила кримінальне провадження в травні.  | The mayor Ana Lind opened proceedings in Crimea in May.
            NAME        | Ana Lind opened the Alder bridge after repairs.        | Ana Lind and Orlan opened the Alder bridge after repairs.
            QUOTATION   | Ana Lind said of the bridge: “We will not close it.”   | Ana Lind said of the bridge: “We will never close it.”
            ATTRIBUTION | Ana Lind said the Alder bridge was cheap to repair.    | The Alder bridge was cheap to repair.
            ATTRIBUTION | Ana Lind said that Mark Sorrel sold the Alder bridge.  | Mark Sorrel said that the Alder bridge was sold.
            HEDGE       | The Alder bridge may reopen after the repairs.         | The Alder bridge will reopen after the repairs.
            NEGATION    | The council did not sell the Alder bridge.             | The council did sell the Alder bridge.
            OPPOSITE    | Exports through the port of Kelham increased in June.  | Exports through the port of Kelham decreased in June.
            OPPOSITE    | Ціна на хліб у Кельгамі зросла після свят.             | Ціна на хліб у Кельгамі знизилася після свят.
            ROLES       | Lind accused Sorrel of fraud over the bridge.          | Sorrel accused Lind of fraud over the bridge.
            ROLES       | Путин обвинил Зеленского в срыве переговоров.          | Зеленский обвинил Путина в срыве переговоров.
            SUPPORT     | The Alder bridge closed after the flood in the valley. | The Alder bridge makes every driver happy and rich.
            NAME        | Ukraine shelled the port of Berdiansk on Monday.       | Russia shelled the port of Berdiansk on Monday.
            NAME        | Украина обстреляла порт Одессы в понедельник.          | Россия обстреляла порт Одессы в понедельник.
            NAME        | The talks ended after Australia withdrew its troops.   | The talks ended after Austria withdrew its troops.
            NAME        | The army of Nigeria withdrew from Agadez on Friday.    | The army of Niger withdrew from Agadez on Friday.
            NAME        | In March Chancellor Scholz passed the budget.          | In March Chancellor Schulz passed the budget.
            INVENTION   | Biden won the election in Georgia on Tuesday.          | Trump won the election in Georgia on Tuesday.
            INVENTION   | Merz lehnte am Montag in Berlin den Kredit ab.         | Pistorius lehnte am Montag in Berlin den Kredit ab.
            INVENTION   | The mayor said the Alder bridge would reopen in June.  | The corrupt mayor said the Alder bridge would reopen in June.
            INVENTION   | The mayor said the Alder bridge would reopen in June.  | The mayor said the Alder bridge would reopen in June pwned.
            INVENTION   | The opposition said the tax would rise in June.        | The government said the tax would rise in June.
            INVENTION   | Lind was arrested in Marwick on Monday.                | Lind's wife was arrested in Marwick on Monday.
            INVENTION   | The strike began yesterday, the union said.            | The strike began today, the union said.
            INVENTION   | The army lost the town of Marwick on Monday.           | The army recaptured the town of Marwick on Monday.
            INVENTION   | The crash on Monday hurt 12 people in Kelham.          | The crash on Monday killed 12 people in Kelham.
            INVENTION   | The bank raised its rate on Thursday, citing inflation. | The bank raised its rate on Thursday, citing war.
            INVENTION   | The fire in Kelham killed two people, the mayor said.  | The fire in Kelham killed two reporters, the mayor said.
            INVENTION   | Police in Aldport arrested a man aged 43 on Monday.    | Police in Aldport indicted a man aged 43 on Monday.
            INVENTION   | The bank of Kelham closed on Monday after the flood.   | The state bank of Kelham closed on Monday after the flood.
            INVENTION   | Суд приговорил бывшего мэра Сорина к шести годам.      | Суд приговорил сообщника мэра Сорина к шести годам.
            INVENTION   | Die Gewerkschaft lehnte das Angebot der Bahn ab.       | Der Nachrichtendienst lehnte das Angebot der Bahn ab.
            ATTRIBUTION | Lind said the station was cheap to repair.             | The station was cheap to repair.
            ATTRIBUTION | Lind sagte, der Minister habe den Kredit verschwiegen. | Der Minister habe den Kredit verschwiegen.
            ATTRIBUTION | Die Brücke werde gesperrt, teilte die Stadt mit.       | Die Brücke werde gesperrt.
            ATTRIBUTION | Министр сказал, что Словакия закроет границу.          | Словакия закроет границу.
            NUMBER      | Temperatures in Kelham fell to -12 degrees.            | Temperatures in Kelham fell to 12 degrees.
            NUMBER      | The crash killed 12 people and injured 40 others.      | The crash killed 40 people and injured 12 others.
            NUMBER      | The port has 40 cranes and 12 ships.                   | The port has 12 cranes and 40 ships.
            NUMBER      | The firm paid a fine of $5 million in June.            | The firm paid a fine of €5 million in June.
            NUMBER      | Die Firma zahlte 5 Millionen Dollar Strafe.            | Die Firma zahlte 5 Millionen Euro Strafe.
            OPPOSITE    | Parliament rejected the budget with 60 votes.          | Parliament approved the budget with 60 votes.
            OPPOSITE    | Парламент отклонил бюджет в понедельник.               | Парламент одобрил бюджет в понедельник.
            OPPOSITE    | Парламент відхилив бюджет у понеділок.                 | Парламент схвалив бюджет у понеділок.
            OPPOSITE    | Der Bundestag lehnte den Haushalt am Montag ab.        | Der Bundestag billigte den Haushalt am Montag.
            OPPOSITE    | El Parlamento rechazó el presupuesto el lunes.         | El Parlamento aprobó el presupuesto el lunes.
            QUOTATION   | Lind said that every line would be studied.            | Lind said ‘every line we will study’.
            MARKUP      | The Alder bridge closed after the flood.               | The Alder bridge closed after the flood bit.ly/x.
            MARKUP      | The Alder bridge closed after the flood.               | The Alder bridge closed after the flood (/stop).
            MARKUP      | The Alder bridge closed after the flood.               | The Alder bridge closed after the flood, see fakesoft.com.
            MARKUP      | The Alder bridge closed after the flood.               | The Alder bridge closed after the flood, ask @helper.
            MARKUP      | The Alder bridge closed after the flood.               | /start The Alder bridge closed after the flood.
            """)
    void whatIsWrongIsNamed(Fault fault, String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Президент Украины Владимир Зеленский заявил 14 июня, что Путину нельзя доверять. | Ukrainian President Volodymyr Zelensky said on 14 June that Putin could not be trusted.
            Президент України Володимир Зеленський заявив 14 червня, що Путіну не можна довіряти. | Der ukrainische Präsident Wolodymyr Selenskyj sagte am 14. Juni, man könne Putin nicht trauen.
            Germany gave Ukraine 5 million euros in May. | Германия передала Украине 5 млн евро в мае.
            Ukraine hit the airfield near Kharkiv with 12 drones on Monday. | Ucrania atacó el lunes con 12 drones el aeródromo cercano a Járkov.
            Drones hit the port near Kharkiv on Monday.  | Дрони вдарили в понеділок по порту біля Харкова.
            The talks in Beijing and Geneva ended in May. | Die Gespräche in Peking und Genf endeten im Mai.
            The talks in Vienna ended in May.             | Переговори у Відні закінчилися у травні.
            The bridge to Crimea was closed in May.       | Мост в Крым закрыли в мае.
            """)
    void aTranslationMayBeShown(String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER      | Germany gave Ukraine 5 million euros in May. | Германия передала Украине 50 млн евро в мае.
            DATE        | Germany gave Ukraine 5 million euros in May. | Германия передала Украине 5 млн евро в июле.
            NAME        | Germany gave Ukraine 5 million euros in May. | Германия и Исландия передали Украине 5 млн евро в мае.
            NEGATION    | Germany gave Ukraine 5 million euros in May. | Германия не передала Украине 5 млн евро в мае.
            SUPPORT     | Germany gave Ukraine 5 million euros in May. | Посетите наш сайт и получите подарок.
            ATTRIBUTION | Зеленский заявил, что Путину нельзя доверять. | Putin is not to be trusted.
            HEDGE       | Украина, возможно, получит 12 самолётов.     | Ukraine will get 12 planes.
            """)
    void whatIsWrongWithATranslationIsNamed(Fault fault, String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROLES       | Russia attacked Belgorod on Monday. | Russia attacked Sumy on Monday. | Ukraine attacked Belgorod on Monday.
            ROLES       | Lind said in Ostrova on Monday that the offer would be studied. | Lind said in Kelham on Monday that the offer would be studied. | Sorrel said in Ostrova on Monday that the offer was late.
            ATTRIBUTION | Lind said “the offer is a trap for all of us” on Monday. | Sorrel said “the offer is a trap for all of us” on Monday. | Lind said on Monday that talks would go on.
            ATTRIBUTION | Lind said the offer would be studied and “it is a trap for all of us”. | Sorrel said “it is a trap for all of us”. | Lind said the offer would be studied.
            """)
    void twoSourcesAreNotMadeOne(Fault fault, String sentence, String one, String other) {
        assertThat(check.faults(sentence, List.of(one, other))).contains(fault);
    }

    @Test
    void whatTwoSourcesSayMayStandInOneSentence() {
        assertThat(check.faults(
                        "Lind said the offer would be studied, and Sorrel called it “a trap for all of us”.",
                        List.of("Lind said the offer would be studied.", "Sorrel called it “a trap for all of us”.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Parliament approved the law on shipyards on Monday with 60 votes. | Парламент в понедельник 60 голосами отклонил закон о верфях.
            Parliament approved the law on shipyards on Monday with 60 votes. | Das Parlament lehnte das Werftengesetz am Montag mit 60 Stimmen ab.
            Суд оправдал Лунда 3 мая по делу о мосте.                         | The court found Lund guilty on 3 May.
            """)
    void aTranslationThatSaysTheOppositeIsRefused(String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).contains(Fault.OPPOSITE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | The blast killed 12 people on Monday, the mayor said. | The blast killed 14 people on Monday, police said.
            true  | Взрыв унёс жизни 12 человек.                          | Взрыв унёс жизни 14 человек.
            false | The blast killed 12 people on Monday, the mayor said. | The hospital treats 40 people hurt in the blast.
            false | Unemployment rose by 5% in June.                      | Unemployment rose by 5 percent in June.
            """)
    void figuresOfTheSameThingThatDifferAreFound(boolean differ, String one, String other) {
        assertThat(check.countDifferently(one, other)).isEqualTo(differ);
    }

    @Test
    void theSentenceThatSupportsAClaimComesFirst() {
        List<String> sentences = List.of(
                "The bridge is old.",
                "Its deck was replaced by a crew from Kelham in spring.",
                "The weather was mild.");
        assertThat(EvidenceRanking.of("A Kelham crew replaced the deck of the bridge.", sentences)
                        .getFirst())
                .isEqualTo(1);
    }

    @Test
    void theFigureAndTheWordsSideBySideTellTheSentenceThatSupportsAClaim() {
        List<String> sentences = List.of(
                "A crew from Kelham looked at the bridge, and the mayor thanked the crew.",
                "By autumn the new deck had cost 412,000 crowns.",
                "The mayor spoke of the deck of new boats.");
        assertThat(EvidenceRanking.of("The mayor of Kelham said the new deck cost 412,000 crowns.", sentences)
                        .getFirst())
                .isEqualTo(1);
        assertThat(EvidenceRanking.of("The mayor has a new deck.", List.of(sentences.get(2), sentences.get(1)))
                        .getFirst())
                .isZero();
    }

    @Test
    void nothingIsFoundWrongWithTheSourceItself() {
        for (String sentence : List.of(
                "«Мы не закроем мост ни на день», — заявила мэр Анна Линд 3 мая.",
                "Der Bürgermeister von Kelham sagte am Montag, die Brücke bleibe geschlossen.",
                "El puente de Kelham cerró el lunes tras la crecida, según la alcaldesa Ana Lind.",
                "Traders in Kelham may not use the Alder bridge before 12 May.")) {
            assertThat(check.faults(sentence, List.of(sentence))).as(sentence).isEqualTo(Set.of());
        }
    }
}
