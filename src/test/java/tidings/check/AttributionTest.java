package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be told as saying something: on which side of the word of saying he stands. */
class AttributionTest {
    private final SentenceCheck check = new SentenceCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Holt, the mayor of Kelham, said Ian Sorrel had sold the mill. | Ian Sorrel said Dana Holt had sold the mill.
            Dana Holt, the mayor of Kelham, said Ian Sorrel had sold the mill. | Ian Sorrel said the mayor of Kelham had sold the mill.
            Dana Holt, the mayor of Kelham, said Ian Sorrel had sold the mill. | The mayor of Kelham had sold the mill, Ian Sorrel said.
            Dana Holt, the mayor of Kelham, said Ian Sorrel had sold the mill. | The mayor of Kelham had sold the mill, according to Ian Sorrel.
            Mayor Dana Holt said Ian Sorrel had sold the mill. | Ian Sorrel, the mayor, said Dana Holt had sold the mill.
            Frans Timmer, who leads the opposition in Torvik, said Ole Lund had lost his mandate. | Ole Lund said Frans Timmer had lost his mandate.
            Torvik mayor Ole Lund, a lawyer, said Kestrel had left Torvik. | Kestrel said Torvik mayor Ole Lund had left Torvik.
            Kelham, the county's capital, was shelled, Marwick said. | Marwick was shelled, Kelham said.
            Олег Сорин, мэр Кельхама, заявил, что Игорь Лунд продал мельницу. | Игорь Лунд заявил, что мэр Кельхама продал мельницу.
            По словам мэра Кельхама Ивана Сорина, Пётр Лунд взял деньги. | По словам Петра Лунда, мэр Кельхама взял деньги.
            По словам мэра Кельхама Ивана Сорина, Пётр Лунд взял деньги. | Пётр Лунд сообщил, что Иван Сорин взял деньги.
            Олег Сорін, мер Кельхама, заявив, що Ігор Лунд продав млин. | Ігор Лунд заявив, що мер Кельхама продав млин.
            Dana Holt, die Bürgermeisterin von Kelheim, sagte, Jan Lund habe die Mühle verkauft. | Jan Lund sagte, Dana Holt habe die Mühle verkauft.
            Laut Bürgermeister Jan Holt hat Peter Lund Geld genommen. | Laut Peter Lund hat Bürgermeister Jan Holt Geld genommen.
            Dana Luna, alcaldesa de Kelham, dijo que Juan Sorín vendió el molino. | Juan Sorín dijo que Dana Luna vendió el molino.
            Dana Luna, alcaldesa de Kelham, dijo que Juan Sorín vendió el molino. | Juan Sorín dijo que la alcaldesa de Kelham vendió el molino.
            Según Juan Luna, alcalde de Kelham, Pedro Sorín aceptó dinero. | Según Pedro Sorín, Juan Luna aceptó dinero.
            """)
    void nobodySaysWhatIsSaidOfHim(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.ATTRIBUTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Holt, the mayor of Kelham, said Ian Sorrel had sold the mill. | The mayor of Kelham said Ian Sorrel had sold the mill.
            Dana Holt, the mayor of Kelham, said Ian Sorrel had sold the mill. | Ian Sorrel had sold the mill, said Dana Holt, the mayor of Kelham.
            Dana Holt, the mayor of Kelham, said Ian Sorrel had sold the mill. | Ian Sorrel had sold the mill, according to Dana Holt, the mayor of Kelham.
            Dana Holt, the mayor of Kelham, said Ian Sorrel had sold the mill. | According to Dana Holt, Ian Sorrel had sold the mill.
            Dana Holt, Kelham's mayor, said Marwick had sold the mill. | Kelham's mayor Dana Holt said Marwick had sold the mill.
            Frans Timmer, who leads the opposition in Torvik, said Ole Lund had lost his mandate. | Ole Lund had lost his mandate, Frans Timmer said.
            Frans Timmer, who leads the opposition in Torvik, said Ole Lund had lost his mandate. | Ole Lund had lost his mandate, said Frans Timmer, who leads the opposition in Torvik.
            Torvik mayor Ole Lund, a lawyer, said Kestrel had left Torvik. | Ole Lund said Kestrel had left Torvik.
            Kelham, the county's capital, was shelled, Marwick said. | Marwick said Kelham was shelled.
            Олег Сорин, мэр Кельхама, заявил, что Игорь Лунд продал мельницу. | Мэр Кельхама Олег Сорин заявил, что Игорь Лунд продал мельницу.
            По словам мэра Кельхама Ивана Сорина, Пётр Лунд взял деньги. | Пётр Лунд взял деньги, сообщил мэр Кельхама.
            Олег Сорін, мер Кельхама, заявив, що Ігор Лунд продав млин. | Мер Кельхама Олег Сорін заявив, що Ігор Лунд продав млин.
            Dana Holt, die Bürgermeisterin von Kelheim, sagte, Jan Lund habe die Mühle verkauft. | Bürgermeisterin Dana Holt sagte, Jan Lund habe die Mühle verkauft.
            Die Brücke in Kelheim, die größte im Kreis, ist sicher, sagte Bürgermeister Jan Holt der Zeitung. | Die Brücke in Kelheim ist sicher, sagte Jan Holt.
            Dana Luna, alcaldesa de Kelham, dijo que Juan Sorín vendió el molino. | La alcaldesa de Kelham, Dana Luna, dijo que Juan Sorín vendió el molino.
            Según Juan Luna, alcalde de Kelham, Pedro Sorín aceptó dinero. | Juan Luna dijo que Pedro Sorín aceptó dinero.
            """)
    void whoSaysItMayBeToldAnywhere(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivan Sorin, the president of Ukraine, said Moscow had broken the truce at Kelham. | Москва заявила, что Украина нарушила перемирие в Кельхаме.
            Ivan Sorin, the president of Ukraine, said Moscow had broken the truce at Kelham. | Москва заявила, что президент Украины Иван Сорин нарушил перемирие в Кельхаме.
            The president said Moscow had broken the truce at Kelham. | Moskau sagte, der Präsident habe die Waffenruhe in Kelham gebrochen.
            Moscow refused to free the Kelham prisoners, Kyiv said. | Laut Moskau hat sich Kiew geweigert, die Gefangenen von Kelham freizulassen.
            Moscow refused to free the Kelham prisoners, Kyiv said. | Kiew hat sich laut Moskau geweigert, die Gefangenen von Kelham freizulassen.
            Moscow refused to free the Kelham prisoners, Kyiv said. | Según Moscú, Kiev se negó a liberar a los presos de Kelham.
            """)
    void norInAnotherLanguage(String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).contains(Fault.ATTRIBUTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivan Sorin, the president of Ukraine, said Moscow had broken the truce at Kelham. | Президент Украины Иван Сорин заявил, что Москва нарушила перемирие в Кельхаме.
            Ivan Sorin, the president of Ukraine, said Moscow had broken the truce at Kelham. | El presidente de Ucrania, Iván Sorin, dijo que Moscú rompió la tregua en Kelham.
            The president said Moscow had broken the truce at Kelham. | Der Präsident sagte, Moskau habe die Waffenruhe in Kelham gebrochen.
            Moscow refused to free the Kelham prisoners, Kyiv said. | Moskau hat sich laut Kiew geweigert, die Gefangenen von Kelham freizulassen.
            Moscow refused to free the Kelham prisoners, Kyiv said. | Nach Angaben Kiews weigerte sich Moskau, die Gefangenen von Kelham freizulassen.
            Moscow refused to free the Kelham prisoners, Kyiv said. | Según Kiev, Moscú se negó a liberar a los presos de Kelham.
            """)
    void itMaySayWhoInAnotherLanguage(String source, String sentence) {
        assertThat(check.translationFaults(sentence, List.of(source))).isEmpty();
    }
}
