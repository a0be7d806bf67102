package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativesTest {
    private static final String FRIDAY = "2026-03-13T09:00:00Z";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Parliament elected Rosa Lund. / Her predecessor, Ivo Brook, was arrested in Velm, police said. | Brook | [Ivo Brook] was arrested in Velm, police said.",
                "es | El Congreso eligió a Rosa Lund. / Su antecesor, Ivo Brook, fue detenido en Velm, informó la policía. | Brook | [Ivo Brook] fue detenido en Velm, informó la policía.",
                "de | Das Parlament wählte Rosa Lund. / Ihr Vorgänger Ivo Brook wurde in Velm festgenommen, teilte die Polizei mit. | Brook | [Ivo Brook] wurde in Velm festgenommen, teilte die Polizei mit.",
                "ru | Парламент избрал Розу Лунд. / Её предшественник Иво Брукин был задержан в Вельме, сообщила полиция. | Брукин | [Иво Брукин] был задержан в Вельме, сообщила полиция.",
                "uk | Парламент обрав Розу Лунд. / Її попередника Іво Брука затримали у Вельмі, повідомила поліція. | Брук | [Іво Брука] затримали у Вельмі, повідомила поліція."
            })
    void whoOpensASentenceByNameIsToldOfWhoeverTheyAreRelatedTo(
            String language, String text, String topic, String line) {
        assertThat(desk(language, text).lines(topic)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her predecessor, Ivo Brook, said she would not resign.",
                "Her predecessor, Ivo Brook said, was arrested.",
                "Her house, Ivo Brook, was searched.",
                "His visitor told Ivo Brook that the town was safe."
            })
    void aSentenceThatGoesOnAboutTheOtherOneIsNot(String sentence) {
        assertThat(desk("en", "Parliament elected Rosa Lund. / " + sentence).lines("Brook"))
                .isEmpty();
    }

    @Test
    void whoTheyAreRelatedToIsNamedWhereThatIsKnown() {
        assertThat(desk(
                                "en",
                                "President Rosa Lund won the vote. / Her predecessor, Ivo Brook, was arrested in Velm, police said.")
                        .lines("Brook"))
                .contains("[Rosa Lund's] predecessor, Ivo Brook, was arrested in Velm, police said.");
    }

    private static Desk desk(String language, String text) {
        return new Desk().with("coast.example", language, FRIDAY, "1", text.replace(" / ", "\n"));
    }
}
