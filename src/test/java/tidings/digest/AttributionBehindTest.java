package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionBehindTest {
    private static final String DAY = "2026-03-12T09:00:00Z";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Tolby | Six people died in a blast at a plant in Tolby. That is according to the fire service. It made paint.
        en | Marwick | The bridge in Marwick will be closed for a year. This was announced by mayor Ella Finch. It is old.
        de | Harnow | Bei einem Brand in Harnow sind acht Bergleute gestorben. Das teilte die Feuerwehr mit. Es war Nacht.
        de | Harnow | Harnow bekommt eine neue Gasleitung. Dies kündigte Landrat Jens Kehl an. Sie ist lang.
        ru | Песково | На складе в Песково взорвались боеприпасы. Об этом сообщил губернатор Иван Ломов. Там темно.
        uk | Гайвор | У місті Гайвор уламки впали на школу. Про це повідомив мер Степан Дуб. Там темно.
        es | Laredal | Una explosión en Laredal causó seis muertos. Así lo informó la alcaldesa Rosa Peña. Era de noche.
        """)
    void whatIsToldOnSomebodysWordIsToldWithTheSentenceThatSaysWhose(String language, String topic, String news) {
        String told = news.substring(0, news.indexOf(". ", news.indexOf(". ") + 1) + 1);
        assertThat(new Desk().with("a.example", language, DAY, topic, news).lines(topic))
                .anyMatch(told::equals)
                .noneMatch(line -> told.startsWith(line) && !told.equals(line));
    }

    @Test
    void alsoWhereItHasAParagraphOfItsOwn() {
        assertThat(new Desk()
                        .with(
                                "a.example",
                                "ru",
                                DAY,
                                "Песково",
                                "На складе в Песково взорвались боеприпасы.\n\nОб этом сообщает портал «Вести Песково».")
                        .lines("Песково"))
                .containsExactly("На складе в Песково взорвались боеприпасы. Об этом сообщает портал «Вести Песково».");
    }

    @Test
    void whoSaidItIsNotToldTwice() {
        assertThat(new Desk()
                        .with(
                                "a.example",
                                "ru",
                                DAY,
                                "Песково",
                                "Губернатор Иван Ломов сообщил, что в Песково взорвались боеприпасы."
                                        + " Об этом он написал в своём канале. Школы в Песково закрыты до пятницы.")
                        .lines("Песково"))
                .contains("Губернатор Иван Ломов сообщил, что в Песково взорвались боеприпасы.")
                .noneMatch(line -> line.contains("канале"));
    }
}
