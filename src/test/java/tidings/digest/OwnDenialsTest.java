package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnDenialsTest {
    private static final String DAY = "2026-03-12T09:00:00Z";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The toll of the fire in Marwick stands at 31, according to mayor Lea Holm. | Brook denies wrongdoing.
        de | Die Zahl der Toten in Marwick liegt bei 31, sagte Bürgermeisterin Lea Holm. | Brook bestreitet Fehler.
        ru | Число погибших в Марвике выросло до 31, сообщила мэр Леа Хольм. | Брук вину отрицает.
        """)
    void aDenialIsNotToldAsTheAnswerToASentenceAboutOthers(String language, String toll, String denial) {
        String news = toll + " " + denial;
        assertThat(new Desk()
                        .with("a.example", language, DAY, "Marwick / Марвик", news)
                        .lines("Marwick"))
                .contains(toll)
                .noneMatch(line -> line.contains(toll) && line.contains(denial));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Prosecutors accuse Jan Brook of setting fire to the mill in Marwick. | Brook denies wrongdoing.
        en | The council of Marwick sold the old mill in secret. | Brook denies this.
        de | Der Staatsanwalt wirft Brook vor, die Mühle in Marwick angezündet zu haben. | Brook bestreitet Fehler.
        """)
    void anAccusationKeepsItsDenial(String language, String accusation, String denial) {
        String news = accusation + " " + denial;
        assertThat(new Desk().with("a.example", language, DAY, "Marwick", news).lines("Marwick"))
                .anyMatch(line -> line.endsWith(denial) && line.length() > denial.length());
    }
}
