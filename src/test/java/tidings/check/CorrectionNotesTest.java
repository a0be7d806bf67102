package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.text.Lines;

class CorrectionNotesTest {
    private static final String TITLE = "Dam law debated";
    private static final String OUTLET = "post.example.org";
    private static final String TEXT = "The dam law is debated on Monday.\nThe speaker asked for patience.";

    static List<String> corrected() {
        return table("corrected");
    }

    static List<String> retracted() {
        return table("retracted");
    }

    static List<String> neither() {
        return table("neither");
    }

    private static List<String> table(String name) {
        return Lines.of("/corrections/%s.txt".formatted(name)).stream()
                .map(line -> line.replace(" / ", "\n"))
                .toList();
    }

    private static CorrectionNotes notes(String... added) {
        return CorrectionNotes.of(TITLE, TEXT + "\n" + String.join("\n", added), OUTLET);
    }

    /** Below the text, above it, and between. */
    private static Stream<CorrectionNotes> anywhere(String note) {
        return Stream.of(
                notes(note),
                CorrectionNotes.of(TITLE, note + "\n" + TEXT, OUTLET),
                CorrectionNotes.of(TITLE, TEXT.replace("\n", "\n" + note + "\n"), OUTLET));
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void anOutletSaysThatItsReportWasWrong(String note) {
        assertThat(anywhere(note)).allSatisfy(notes -> {
            assertThat(notes.corrections()).isNotEmpty();
            assertThat(notes.retractions()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            herald.example.org    | The Herald wrongly reported on Monday that five dams are planned.
            theherald.example.org | The Herald has incorrectly reported that five dams are planned.
            herald.example.org    | The Herald wrongly reported that the speaker, Ida Norgren, had resigned.
            herald.example.org    | The Herald wrongly reported the arrest of Ida Norgren, the head of prisons.
            bote.example.de       | Der Bote berichtete fälschlicherweise, dass die Sprecherin, Ida Norgren, zurückgetreten ist.
            lavoz.example.es      | LA VOZ informó erróneamente de que la portavoz, Ida Norgren, abandonó el cargo.
            vesti.example.ru      | «Вести» ошибочно сообщили, что спикер, Ида Норгрен, подала в отставку.
            herald.example.org    | Herald News mistakenly reported that five dams are planned.
            derbote.example.de    | Der Bote hat am Montag irrtümlich berichtet, dass fünf Dämme geplant sind.
            bote.example.de       | Der BOTE berichtete fälschlicherweise, fünf Dämme seien geplant.
            lavoz.example.es      | LA VOZ informó erróneamente de que eran cinco presas.
            elcorreo.example.es   | El Correo publicó por error que eran cinco presas.
            vesti.example.ru      | «Вести» ошибочно сообщили, что плотин пять.
            vestnik.example.ru    | Газета «Вестник Севера» по ошибке сообщила, что плотин пять.
            hromada.example.ua    | «Наша громада» помилково повідомила, що гребель п’ять.
            """)
    void anOutletSaysByItsOwnNameThatItWasWrong(String outlet, String note) {
        assertThat(CorrectionNotes.of(TITLE, TEXT + "\n" + note, outlet).corrections())
                .isNotEmpty();
        assertThat(CorrectionNotes.of(TITLE, TEXT + " " + note, outlet).corrections())
                .isNotEmpty();
        assertThat(notes(note).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said the Post wrongly reported that five dams are planned.",
                "The Post wrongly reported that five dams are planned, the ministry said.",
                "“The Post wrongly reported that five dams are planned,” the ministry said.",
                "The Post wrongly reported that five dams are planned, the speaker's lawyers claim. She stands by it.",
                "The Post wrongly reported on the dams, the regulator has ruled.",
                "The Post wrongly reported on the dams, a jury found on Friday in a libel case.",
                "The Post wrongly reported on the dams, critics complain.",
                "The Post wrongly reported on the dams, Norgren claims.",
                "Die Post berichtete fälschlicherweise über Dämme, urteilte das Gericht.",
                "Die Post berichtete fälschlicherweise über Dämme, behaupten die Anwälte der Firma.",
                "Post informó erróneamente de las presas, ha sentenciado una jueza.",
                "Post ошибочно сообщил о плотинах, считают адвокаты компании.",
                "Post помилково повідомив про греблі, вважають адвокати компанії.",
                "The Herald wrongly reported on the Post.",
                "The paper wrongly reported that five dams are planned.",
                "Police post wrongly reported a theft.",
                "The Post reported that the ministry was wrong.",
            })
    void whatOthersSayOfAnOutletIsNone(String news) {
        assertThat(notes(news).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor's note: An earlier version said that five dams are planned.",
                "Anmerkung der Redaktion: In einer früheren Version hieß es, fünf Dämme seien geplant.",
                "Nota de la redacción: En una versión anterior se decía que eran cinco presas.",
                "Примечание редакции: в предыдущей версии говорилось, что плотин пять.",
                "Примітка редакції: у попередній версії йшлося, що гребель п’ять.",
            })
    void aNoteOfTheEditorsIsHeardBehindAnySentence(String note) {
        assertThat(CorrectionNotes.of(TITLE, TEXT + " " + note, OUTLET).corrections())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("retracted")
    void anOutletTakesItsReportBack(String note) {
        assertThat(anywhere(note))
                .allSatisfy(notes -> assertThat(notes.retractions()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("neither")
    void whatIsSaidOfOtherThingsAndByOthersIsNone(String news) {
        assertThat(Stream.concat(
                        anywhere(news), Stream.of(CorrectionNotes.of(news, TEXT, OUTLET), notes(TEXT + " " + news))))
                .allMatch(CorrectionNotes::isEmpty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RETRACTED: Dam law debated                 | false | true
            Zurückgezogen: Dammgesetz beraten          | false | false
            Meldung zurückgezogen: Dammgesetz beraten  | false | true
            CORRECTED-Dam law debated                  | true  | false
            CORRECTED-UPDATE 1-Dam law debated         | true  | false
            Korrektur: Dammgesetz beraten              | true  | false
            Corrected estimates show that dams leak    | false | false
            """)
    void aHeadlineSaysSoToo(String headline, boolean corrected, boolean retracted) {
        CorrectionNotes notes = CorrectionNotes.of(headline, TEXT, OUTLET);

        assertThat(List.of(!notes.corrections().isEmpty(), !notes.retractions().isEmpty()))
                .containsExactly(corrected, retracted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An earlier version of this article gave a wrong sum. | An earlier version of this article named the wrong minister.
            Correction: 12 workers died, not 20.                 | Correction: 14 workers died, not 12.
            This article was amended on 1 May. An earlier version gave a wrong sum. | This article was amended on 1 and 2 May. An earlier version gave a wrong sum and named a wrong minister.
            Fe de errores / Las presas son dos.                  | Fe de errores / El ministro es Peter Aumann.
            Исправление: плотин две.                             | Исправление от 30 ноября: министра зовут Петер Ауманн.
            """)
    void aSecondNoteSaysMore(String first, String second) {
        CorrectionNotes then = notes(first.replace(" / ", "\n"));

        assertThat(notes(second.replace(" / ", "\n")).correctMoreThan(then)).isTrue();
        assertThat(notes(first.replace(" / ", "\n"), second.replace(" / ", "\n"))
                        .correctMoreThan(then))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Correction: the sum was wrong.                          | Correction, Nov. 30, 2026: The sum was wrong.
            This article was amended on 30 November 2026.           | This article was amended on 1 December 2026.
            An earlier version of this article gave a wrong sum.    | Correction: A previous version of this story gave a wrong sum.
            Korrektur: Der neue Minister in Grovnik heißt Peter Aumann. | Korrektur vom 30.11.: Der neue Minister in Grovnik heisst Peter Aumann.
            Correction: the sum was wrong.                          | Correction: the sum was wrong. Nine engines came.
            Correction / The sum was wrong.                         | Correction: the sum was wrong.
            """)
    void aNoteThatIsDatedAnewOrWordedALittleOtherwiseIsTheSame(String first, String second) {
        assertThat(notes(second.replace(" / ", "\n")).correctMoreThan(notes(first.replace(" / ", "\n"))))
                .isFalse();
    }
}
