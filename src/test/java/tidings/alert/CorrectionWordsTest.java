package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionWordsTest {
    private static final String THEN = "Dam law debated\nThe dam law is debated on Monday.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: two dams are planned, not five.",
                "(Clarification: the speaker is from Torvia.)",
                "An earlier version of this article named five dams.",
                "An earlier version of\nthis report named five dams.",
                "A previous version of this story was wrong about the dams.",
                "This article was corrected on Monday.",
                "Korrektur: Es sind zwei Dämme.",
                "In einer früheren Version dieses Artikels stand eine falsche Zahl.",
                "In einer früheren Fassung dieser Meldung war von fünf Dämmen die Rede.",
                "In einer ersten Version dieses Textes hieß der Sprecher anders.",
                "Corrección: son dos presas.",
                "Fe de errores: son dos presas.",
                "Una versión anterior de este artículo hablaba de cinco presas.",
                "En una primera versión de esta noticia se hablaba de cinco presas.",
                "Исправление: плотин две.",
                "В предыдущей версии этой статьи говорилось о пяти плотинах.",
                "В первоначальной версии материала было неверно указано число плотин.",
                "В первой версии статьи ошибочно говорилось о пяти плотинах.",
                "Текст исправлен.",
                "Виправлення: гребель дві.",
                "У попередній версії цієї статті йшлося про п’ять гребель.",
                "У першій версії новини було вказано п’ять гребель.",
                "Статтю виправлено."
            })
    void anOutletSaysThatItsReportWasWrong(String added) {
        assertThat(CorrectionWords.since(THEN, THEN + " " + added)).contains(Correction.Kind.CORRECTED);
        assertThat(CorrectionWords.since(THEN, THEN + "\n" + added)).contains(Correction.Kind.CORRECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETRACTED: Dam law debated",
                "Retraction: there is no dam law.",
                "We have withdrawn this story.",
                "Diese Meldung wurde zurückgezogen.",
                "Wir ziehen diesen Artikel zurück.",
                "Esta noticia ha sido retirada.",
                "Редакция отозвала эту статью.",
                "Материал отозван.",
                "Редакція відкликала цю новину.",
                "Статтю відкликано."
            })
    void anOutletTakesItsReportBack(String added) {
        assertThat(CorrectionWords.since(THEN, THEN + " " + added)).contains(Correction.Kind.RETRACTED);
        assertThat(CorrectionWords.since(THEN, added + "\n" + THEN)).contains(Correction.Kind.RETRACTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An earlier version of this law was rejected in spring.",
                "A previous version of this bill named five dams.",
                "Traders expect a correction: prices have doubled.",
                "“Correction: I never said so,” the speaker wrote.",
                "“We have withdrawn this product,” the company said.",
                "Withdrawn: Ida Norgren (knee).",
                "In einer früheren Fassung des Gesetzes waren nur fünf Seen genannt.",
                "In einer ersten Version hatte der Motor vier Zylinder.",
                "Der Markt braucht eine Korrektur: Die Preise sind zu hoch.",
                "Una versión anterior de esta ley fue rechazada.",
                "En una versión anterior el motor tenía cuatro cilindros.",
                "Retirado: Ruiz (motor).",
                "В первой версии законопроекта было пять озёр.",
                "В предыдущей версии законопроекта плотин было пять.",
                "Опровержение: министр отрицает обвинения.",
                "Научная статья отозвана журналом.",
                "«Мы отзываем эту партию молока», — сообщил завод.",
                "У попередній версії законопроєкту гребель було п’ять.",
                "У першій версії двигун мав чотири циліндри.",
                "Спростування: міністр заперечує звинувачення.",
                "«Ми відкликаємо цю партію молока», — повідомив завод."
            })
    void whatIsSaidOfOtherThingsAndByOthersIsNone(String added) {
        assertThat(CorrectionWords.since(THEN, THEN + " " + added)).isEmpty();
        assertThat(CorrectionWords.since(THEN, THEN + "\n" + added)).isEmpty();
    }
}
