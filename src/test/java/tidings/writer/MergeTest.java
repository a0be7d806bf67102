package tidings.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.check.SentenceCheck;
import tidings.digest.Digester.Statement;
import tidings.text.Language;

class MergeTest {
    private final Merge merge = new Merge(new SentenceCheck());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia attacked the station of Sumy with drones on Sunday. | Ukraine attacked the station of Belgorod with drones on Sunday.
            Hungary opposes the new European loan for Kyiv.           | Hungary supports the new European loan for Kyiv.
            Orbán said that Hungary would never send soldiers.        | Fico said that Slovakia would never send soldiers.
            Merz lehnte am Montag in Berlin den neuen Kredit ab.      | Pistorius begrüßte am Montag in Berlin den neuen Kredit.
            Росія атакувала вокзал у Сумах дронами.                   | Україна атакувала вокзал у Бєлгороді дронами.
            El gobierno de Kelham convocó elecciones para junio.      | El gobierno de Kelham desconvocó elecciones para junio.
            The council shelved the plan for the Alder bridge.        | The council adopted the plan for the Alder bridge.
            """)
    void claimsThatSayDifferentThingsStayApart(String one, String other) {
        assertThat(merge.merged(List.of(claim(1, one), claim(2, other)))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Alder bridge was closed on Monday.       | The Alder bridge in Kelham was closed on Monday after a flood.
            Мост Алдер закрыли в понедельник.            | В понедельник мост Алдер в Кельгаме закрыли.
            """)
    void ofTwoThatSayTheSameTheOneThatSaysMoreStaysWithBothArticles(String less, String more) {
        assertThat(merge.merged(List.of(claim(1, less), claim(2, more))))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.text()).isEqualTo(more);
                    assertThat(claim.articles()).containsExactlyInAnyOrder(1L, 2L);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | Hungary opposes the new European loan for Kyiv. | Hungary supports the new European loan for Kyiv.
            true  | The minister did not resign on Monday.          | The minister did resign on Monday.
            true  | The blast in Kelham killed 12 people.           | The blast in Kelham killed 14 people.
            false | The blast in Kelham killed 12 people.           | The hospital in Kelham treats 40 people hurt in the blast.
            """)
    void whatCannotBothBeRightIsADispute(boolean dispute, String one, String other) {
        assertThat(merge.disputes(List.of(claim(1, one), claim(2, other)))).hasSize(dispute ? 1 : 0);
    }

    private static Claim claim(long article, String text) {
        return Claim.of(new Statement(text, List.of(article)), new Language("en"));
    }
}
