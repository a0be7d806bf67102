package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence may take from one of those that it cites, and what not from another. */
class CitedSentencesTest {
    private final SentenceCheck check = new SentenceCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEGATION    | The council did not pass the port plan, Mayor Ana Lind said. | The council passed the port plan, Mayor Ana Lind said. | Lind said fares would not rise.
            NEGATION    | Lind said fares would rise. | The council passed the port plan, Mayor Ana Lind said. | Lind said fares would not rise.
            NEGATION    | The judge was charged, police said; the clerk was not hurt. | The judge was held but not charged, police said. | The clerk was not hurt, police said.
            NEGATION    | Орлов заявил, что решение по порту принято, а Марвик не приедет на встречу. | Орлов заявил, что решение по порту ещё не принято. | Марвик не приедет на встречу, заявил Орлов.
            HEDGE       | Brandt Ltd bribed the clerk, the Kelham Post reported; the new dock will allegedly cost 3 million euros. | Brandt Ltd allegedly bribed the clerk, the Kelham Post reported. | The new dock will cost 3 million euros.
            RESERVATION | The mayor signed the port deal, her office said. | The mayor refused to sign the port deal, her office said. | Dana Holt signed the ferry deal on Monday.
            RESERVATION | Miners saved the church, the mayor said. | The fire hurt two people, the mayor said. | Miners tried to save the church.
            """)
    void noDoubtOrDenialComesFromAnother(Fault fault, String sentence, String one, String other) {
        assertThat(check.faults(sentence, List.of(one, other))).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fire in Kelham hurt two people, the mayor said. | The fire in Kelham hurt two people, the mayor said. | The cause may be a leak, and no one is missing.
            Мэр Олег Лунд сообщил, что число пострадавших в Марвике выросло до 17. | Число пострадавших в Марвике выросло до 17, сообщил мэр Олег Лунд. | Жители Марвика остались без света.
            Лунд заявив, що Марвік не закриє порт. | Лунд заявив, що Марвік не закриє порт. | Засідання може відбутися в четвер.
            Dana Holt signed the ferry deal on Monday. | Dana Holt signed the ferry deal on Monday. | The mayor refused to sign the port deal, her office said.
            The council passed the port plan, Mayor Ana Lind said, adding that fares would not rise. | The council passed the port plan, Mayor Ana Lind said. | Lind said fares would not rise.
            """)
    void whatAnotherSaysIsNoFault(String sentence, String one, String other) {
        assertThat(check.faults(sentence, List.of(one, other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council passed the port plan on Monday with 31 votes, clerk Dana Holt said. | The council passed the port plan on Monday with 31 votes, speaker Ana Lind said. | The ferry will get nine million crowns, clerk Dana Holt said.
            The ferry will get nine million crowns, Ana Lind said. | The council passed the port plan on Monday with 31 votes, speaker Ana Lind said. | The ferry will get nine million crowns, clerk Dana Holt said.
            Dana Holt said the council had passed the port plan on Monday with 31 votes. | The council passed the port plan on Monday with 31 votes, speaker Ana Lind said. | The ferry will get nine million crowns, clerk Dana Holt said.
            The clinic lost nine doctors last year, the police said. | The clinic lost nine doctors last year, the nurses said. | Two men broke into a shop in Kelham, the police said.
            Совет принял план порта 31 голосом, сообщил министр Олег Лунд. | Совет принял план порта 31 голосом, сообщил спикер Иван Сорин. | На паром пойдёт девять миллионов крон, заявил министр Олег Лунд.
            Рада ухвалила план порту 31 голосом, повідомив міністр Олег Лунд. | Рада ухвалила план порту 31 голосом, повідомив спікер Іван Сорін. | На пором піде дев'ять мільйонів крон, заявив міністр Олег Лунд.
            Der Rat nahm den Hafenplan mit 31 Stimmen an, sagte Minister Olaf Lund. | Der Rat nahm den Hafenplan mit 31 Stimmen an, sagte Präsidentin Ana Holt. | Die Fähre bekommt neun Millionen Kronen, sagte Minister Olaf Lund.
            La Fiscalía pidió la absolución de Luna. | La Fiscalía pidió tres años de cárcel para Luna. | El abogado de Luna pidió la absolución.
            Защитник попросил для Сорина три года тюрьмы. | Прокурор попросил для Сорина три года тюрьмы. | Защитник попросил оправдать Сорина.
            El consejo aprobó el plan del puerto con 31 votos, dijo la ministra Dana Luna. | El consejo aprobó el plan del puerto con 31 votos, dijo la presidenta Ana Lind. | El ferry recibirá nueve millones, dijo la ministra Dana Luna.
            """)
    void nobodyTellsWhatAnotherOneTells(String sentence, String one, String other) {
        assertThat(check.faults(sentence, List.of(one, other))).contains(Fault.ATTRIBUTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council passed the port plan on Monday with 31 votes, Ana Lind said, and the ferry will get nine million crowns, Dana Holt said. | The council passed the port plan on Monday with 31 votes, speaker Ana Lind said. | The ferry will get nine million crowns, clerk Dana Holt said.
            Ana Lind said the council passed the port plan with 31 votes; according to Dana Holt, the ferry will get nine million crowns. | The council passed the port plan on Monday with 31 votes, speaker Ana Lind said. | The ferry will get nine million crowns, clerk Dana Holt said.
            On Monday, clerk Dana Holt said the ferry will get nine million crowns. | The council passed the port plan on Monday with 31 votes, speaker Ana Lind said. | The ferry will get nine million crowns, clerk Dana Holt said on Monday.
            Совет принял план порта 31 голосом, сообщил Иван Сорин, а на паром, по словам Олега Лунда, пойдёт девять миллионов крон. | Совет принял план порта 31 голосом, сообщил спикер Иван Сорин. | На паром пойдёт девять миллионов крон, заявил министр Олег Лунд.
            Ana Lind dijo que el consejo aprobó el plan del puerto con 31 votos y Dana Luna dijo que el ferry recibirá nueve millones. | El consejo aprobó el plan del puerto con 31 votos, dijo la presidenta Ana Lind. | El ferry recibirá nueve millones, dijo la ministra Dana Luna.
            """)
    void eachMayTellHisOwn(String sentence, String one, String other) {
        assertThat(check.faults(sentence, List.of(one, other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Coach Ivan Sorin will lead the club until May. | The Kelham club sacked coach Ivan Sorin on Monday. | Assistant Olaf Lund will lead the club until May.
            Die Reeder lehnten den Plan ab. | Die Gewerkschaft lehnte den Plan ab. | Die Reeder kürzten im Mai die Löhne.
            Die Gewerkschaft kürzte im Mai die Löhne. | Die Gewerkschaft lehnte den Plan ab. | Die Reeder kürzten im Mai die Löhne.
            Прокурор подал жалобу в суд Марвика. | Прокурор открыл дело в Кельхаме. | Адвокат подал жалобу в суд Марвика.
            Прокурор подав скаргу до суду Марвіка. | Прокурор відкрив справу в Кельхамі. | Адвокат подав скаргу до суду Марвіка.
            El abogado abrió el caso en Kelham. | La fiscal abrió el caso en Kelham. | El abogado presentó una queja en Marwick.
            """)
    void nobodyDoesWhatAnotherOneDoes(String sentence, String one, String other) {
        assertThat(check.faults(sentence, List.of(one, other))).contains(Fault.ROLES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The club sacked coach Ivan Sorin, and assistant Olaf Lund will lead it until May. | The Kelham club sacked coach Ivan Sorin on Monday. | Assistant Olaf Lund will lead the club until May.
            Die Gewerkschaft lehnte den Plan ab, die Reeder kürzten die Löhne. | Die Gewerkschaft lehnte den Plan ab. | Die Reeder kürzten im Mai die Löhne.
            Адвокат подал жалобу, а прокурор открыл дело. | Прокурор открыл дело в Кельхаме. | Адвокат подал жалобу в суд Марвика.
            La fiscal abrió el caso y el abogado presentó una queja. | La fiscal abrió el caso en Kelham. | El abogado presentó una queja en Marwick.
            The rebels attacked Kelham, and the fire destroyed the old mill, the mayor said. | Rebels attacked Kelham on Monday. | The mayor said the fire destroyed the old mill.
            """)
    void eachMayDoHisOwn(String sentence, String one, String other) {
        assertThat(check.faults(sentence, List.of(one, other))).isEmpty();
    }

    @Test
    void theSameSentenceOfTwoOutletsIsOne() {
        String agency = "The mill in Kelham burned down on Monday, Mayor Dana Holt said.";

        assertThat(check.faults("Kelham has a new ferry, Lund said.", List.of(agency, agency)))
                .isNotEmpty();
    }
}
