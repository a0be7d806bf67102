package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
    private final Counts counts = new Counts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The death toll from Tuesday's fire at the covered market of Orrin has risen to 17, hospital officials said. | 17
            The number of people killed by the flood in the valley below the old Orrin dam rose to 17 on Friday. | 17
            Число погибших при пожаре на крытом рынке в городе Оррин в ночь на вторник возросло до 17, сказали врачи. | 17
            Кількість загиблих унаслідок пожежі на критому ринку в місті Оррін у ніч на вівторок зросла до 17. | 17
            Die Zahl der Toten nach dem Brand in der alten Markthalle von Orrin ist am Freitag auf 17 gestiegen. | 17
            El número de muertos por el incendio en el mercado cubierto de la ciudad de Orrin subió a 17. | 17
            """)
    void theDeadAreCountedHoweverFarTheirTollIsFromTheNumber(String sentence, String number) {
        assertThat(counts.in(sentence)).isEqualTo(Map.of("death", Set.of(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The death toll of the fire at the covered market in the old town of Orrin rose, and 17 are still missing.",
                "The number of visitors at the covered market in the old town of Orrin rose to 17, the owner said.",
                "The number of people killed by the flood in Orrin rose to 12, and that of the injured to 17."
            })
    void whatATollDidNotReachIsNoToll(String sentence) {
        assertThat(counts.in(sentence)).doesNotContainEntry("death", Set.of("17"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In Orrin sind bei dem Brand 31 Menschen ums Leben gekommen.
            A fire in which 31 people lost their lives has been put out.
            En Orrin 31 personas perdieron la vida en el incendio.
            Пожар в Оррине унёс жизни 31 человека.
            Пожежа в Орріні забрала життя 31 людини.
            31 people died in the 12-storey tower.
            31 died in the fire, among them a six-year-old girl.
            """)
    void theDeadAreCountedByWhateverWordsSayIt(String sentence) {
        assertThat(counts.in(sentence).get("death")).contains("31").doesNotContain("12", "6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thirty were hurt in the fire at Orrin. | injury | 30
            Fünf wurden bei dem Brand in Orrin verletzt. | injury | 5
            Otras 150 resultaron heridas en Orrin. | injury | 150
            Murieron al menos 39 personas en Orrin. | death | 39
            En Orrin murieron por lo menos 39 personas. | death | 39
            In Orrin sind zwei Männer erschossen worden. | death | 2
            В Оррине застрелены двое мужчин. | death | 2
            В Оррині застрелили двох людей. | death | 2
            """)
    void peopleAreCountedAlsoWhereAVerbFollowsOrTheyAreAtLeastSoMany(String sentence, String thing, String number) {
        assertThat(counts.in(sentence)).isEqualTo(Map.of(thing, Set.of(number)));
    }
}
