package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongNameTest {
    private static final String MONDAY = "2026-03-09T09:00:00Z";
    private static final String FRIDAY = "2026-03-13T09:00:00Z";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Velm Rovers Tarkin | Velm Rovers are close to signing Ivo Tarkin, the club said. / Tarkin would cost Velm Rovers a lot."
                        + " | Ivo Tarkin has turned Rovers down, his agent said.",
                "es | Tarkin Unión Velm | La Unión de Velm negocia con Ivo Tarkin, dijo el club. / Tarkin es lo que la Unión de Velm busca."
                        + " | Ivo Tarkin rechazó a la Unión, dijo su agente.",
                "ru | Торпедо Вельм Таркин | Футболиста Иво Таркина ждут в Торпедо Вельм, сообщил клуб. / Таркин нужен Торпедо Вельм."
                        + " | Футболист Иво Таркин отказал Торпедо, сообщил его агент.",
                "de | Streik Bad Velm | Am Klinikum in Bad Velm droht ein Streik, teilte die Gewerkschaft Horn mit."
                        + " | Der Streik am Klinikum in Velm ist abgewendet, teilte die Gewerkschaft Horn mit."
            })
    void aNewerArticleMayShortenTheName(String language, String topic, String full, String shorter) {
        assertThat(desk(language, full, shorter).lines(topic))
                .anyMatch(line -> line.startsWith(shorter.substring(0, 12)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velm Rovers fire | A fire hit the ground of Velm Rovers, Ada Brook said. | A fire hit the ground of Tarn Rovers, Ada Brook said.",
                "Bank of Velm fire | A fire hit the Bank of Velm, Ada Brook said. | A fire hit the Bank of Tarn, Ada Brook said.",
                "Velm Rovers fire | A fire hit the ground of Velm Rovers, Ada Brook said. | A fire hit the docks of Velm, Ivo Lund said."
            })
    void aPartOfAnotherNameIsNoShortName(String topic, String full, String other) {
        assertThat(desk("en", full, other).lines(topic)).containsExactly(full);
    }

    @Test
    void anotherNameWithAPartOfItIsNoneThoughTheArticleMentionsIt() {
        assertThat(desk(
                                "en",
                                "The coach of Velm Rovers has extended his contract, Ada Brook said.",
                                "The coach of Tarn Rovers has left, Ada Brook said. / He is the third at Tarn Rovers, Ivo Lund of Velm Rovers said.")
                        .lines("Velm Rovers coach"))
                .containsExactly("The coach of Velm Rovers has extended his contract, Ada Brook said.");
    }

    @Test
    void aCountryBesideAnotherIsANameOfItsOwn() {
        assertThat(desk(
                                "en",
                                "Chile-Peru talks are to open soon, Ada Brook said.",
                                "Talks with Peru on fish went well, Ada Brook said.")
                        .lines("Chile Peru talks"))
                .containsExactly("Chile-Peru talks are to open soon, Ada Brook said.");
    }

    @Test
    void aCountryIsRequiredThoughItBeginsTheSentence() {
        assertThat(desk(
                                "en",
                                "Turkey's central bank has cut its rate to 30 percent.",
                                "Russia's central bank has cut its rate to 14 percent.")
                        .lines("Turkey's central bank rate"))
                .isNotEmpty()
                .noneMatch(line -> line.contains("14"));
    }

    @Test
    void whereNoArticleHasANameWithTheRestNothingElseIsTold() {
        assertThat(desk(
                                "en",
                                "The bloc will hold an emergency summit on the coup, Ada Brook said.",
                                "Doctors in Velm found two cases of cholera, Ada Brook said.")
                        .lines("Velm emergency summit"))
                .isEmpty();
    }

    private static Desk desk(String language, String first, String newer) {
        return new Desk()
                .with("coast.example", language, MONDAY, "1", first.replace(" / ", "\n"))
                .with("inland.example", language, FRIDAY, "2", newer.replace(" / ", "\n"));
    }
}
