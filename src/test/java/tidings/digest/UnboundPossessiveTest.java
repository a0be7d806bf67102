package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnboundPossessiveTest {
    private static final String DAY = "2026-03-12T09:00:00Z";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Transport Minister Jan Brook closed the Marwick bridge on Monday. The cracks are wide. | The opposition in Marwick demands his resignation.
        de | Verkehrsminister Jan Brook hat die Brücke in Marwick gesperrt. Die Risse sind breit. | Die Opposition in Marwick verlangt seinen Rücktritt.
        ru | Министр транспорта Ян Брук закрыл мост в Марвике. Трещины слишком широки. | Оппозиция в Марвике требует его отставки.
        uk | Міністр транспорту Ян Брук закрив міст у Марвіку. Тріщини надто широкі. | Опозиція в Марвіку вимагає його відставки.
        """)
    void whoseItIsIsNotLeftOpen(String language, String before, String sentence) {
        assertThat(new Desk()
                        .with("a.example", language, DAY, "Marwick Марвик Марвік", before + " " + sentence)
                        .lines("Marwick"))
                .isNotEmpty()
                .doesNotContain(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The mayor of Marwick sold his house.
        en | Jan Brook sold his house in Marwick.
        de | Die Bürgermeisterin von Marwick verkauft ihr Haus.
        de | Der Verein aus Marwick verlor seinen Trainer.
        de | Die Fabrik in Marwick und das Werk verlieren seinen Chef.
        de | Am Montag verlor der Klub aus Marwick seinen Trainer.
        """)
    void whatTheSentenceItselfSaysStands(String language, String sentence) {
        assertThat(new Desk()
                        .with("a.example", language, DAY, "Marwick", sentence)
                        .lines("Marwick"))
                .containsExactly(sentence);
    }
}
