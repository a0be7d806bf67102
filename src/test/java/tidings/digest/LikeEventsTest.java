package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News that one outlet tells in the same words each time: of another place or person it is news, told anew it is not. */
class LikeEventsTest {
    private static final String MORNING = "2026-03-12T09:00:00Z";
    private static final String EVENING = "2026-03-12T18:00:00Z";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | hotel fire | Three guests have died in a hotel fire in Tarrow, and the roof of the building has fallen in. | Seven guests have died in a hotel fire in Quill, and the roof of the building has fallen in.
            en | acquitted | The court has acquitted Ada Brook of all charges of fraud in the case of the new ice rink. | The court has acquitted Karl Zeman of all charges of fraud in the case of the new ice rink.
            en | ferry | The ferry to Tarrow sank in the storm off the western cape and 9 passengers are missing. | The ferry to Quill sank in the storm off the western cape and 14 passengers are missing.
            ru | взрыв | Из-за взрыва в Калуге погибли 12 рабочих, дежуривших ночью на складе старого завода. | Из-за взрыва в Твери погибли 17 рабочих, дежуривших ночью на складе старого завода.
            uk | вибух | Унаслідок вибуху в Полтаві загинули 12 робітників, які чергували вночі на складі старого заводу. | Унаслідок вибуху в Чернівцях загинули 17 робітників, які чергували вночі на складі старого заводу.
            de | Brand | Bei einem Brand in Kassel sind 3 Menschen gestorben, die im Dachgeschoss eines alten Hotels schliefen. | Bei einem Brand in Passau sind 7 Menschen gestorben, die im Dachgeschoss eines alten Hotels schliefen.
            es | incendio | En un incendio en Lugo han muerto 3 personas que dormían en el desván de un viejo hotel. | En un incendio en Vigo han muerto 7 personas que dormían en el desván de un viejo hotel.
            """)
    void whatHappenedToOthersIsToldBesides(String language, String topic, String one, String other) {
        assertThat(lines(language, topic, one, other)).containsExactlyInAnyOrder(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | hotel fire | 3 guests have died in a hotel fire in Tarrow, and the roof has fallen in on Monday. | 7 guests have died in a hotel fire in Tarrow, and the roof has fallen in on Tuesday.
            en | hotel fire | 3 guests have died in a hotel fire in Tarrow and the roof has fallen in, Ada Brook said. | 7 guests have died in a hotel fire in Tarrow and the roof has fallen in, Karl Zeman said.
            en | hotel fire | The blaze in Kyiv has spread to the old town, and 3 guests of a hotel fire are in hospital. | The blaze in Kiev has spread to the old town, and 7 guests of a hotel fire are in hospital.
            en | hotel fire | A hotel fire in Tarrow has killed 3 guests who slept in the attic of the old mill by the river. | A hotel fire in eastern Tarrow has killed 7 guests who slept in the attic of the old mill by the river.
            uk | вибух | Унаслідок вибуху в Києві загинули 12 робітників, які чергували вночі на складі старого заводу. | Унаслідок вибуху в Києві загинули 17 робітників, які чергували вночі на складі старого заводу.
            de | Brand | Bei einem Brand in Kassel sind 3 Menschen gestorben, die im Dachgeschoss eines alten Hotels schliefen. | Bei einem Brand in Kassel sind 7 Personen gestorben, die im Dachgeschoss eines alten Hotels schliefen.
            """)
    void whatIsToldAnewOfTheSameIsToldOnce(String language, String topic, String one, String other) {
        assertThat(lines(language, topic, one, other)).hasSize(1);
    }

    private static List<String> lines(String language, String topic, String one, String other) {
        return new Desk()
                .with("one.example", language, MORNING, topic, one)
                .with("one.example", language, EVENING, topic, other)
                .lines(topic);
    }
}
