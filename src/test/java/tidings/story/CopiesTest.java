package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;

class CopiesTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final String STABBING = "Police arrested a man of 34 in Lindau on Sunday over a stabbing in a bar, "
            + "a spokesman said. The victim is in hospital. Witnesses may call the police.";

    private final Copies copies = new Copies();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Inflation in # falls to 3.4 percent | Inflation in # fell to 3.4 percent in November, the statistics office said on Monday. Food prices rose 5.1 percent. | Hungary | Poland
            en | Inflation in # falls to 3.4 percent | Inflation in # fell to 3.4 percent in November, the statistics office said on Monday. Food prices rose 5.1 percent. | Austria | Australia
            en | # Police Arrest Man Over Stabbing | Police in # arrested a man on Sunday over a stabbing in a bar, a spokesman said. Witnesses may call the police. | Lindau | Westmar
            en | #'s airport closes after threat | #'s airport was closed on Monday after a threat was phoned in, the operator said. All flights were cancelled. | Lindau | Lindow
            en | Minister # resigns over letters | Interior minister # resigned on Monday over 47 lost letters, the government said. A deputy takes over. | Nils Aker | Jon Reiss
            de | Arbeitslosigkeit in # steigt auf 4,2 Prozent | Die Arbeitslosigkeit in # ist im November auf 4,2 Prozent gestiegen, wie das Statistikamt am Montag mitteilte. | Schweden | Dänemark
            de | Polizei in # nimmt Mann nach Angriff fest | Die Polizei in # hat am Sonntag nach einem Angriff in einer Bar einen Mann festgenommen, sagte ein Sprecher. | Oberhausen | Oberhof
            es | La inflación en # baja al 3,4 por ciento | La inflación en # bajó en noviembre al 3,4 por ciento, informó el lunes la oficina de estadística. | Hungría | Polonia
            ru | Инфляция в # снизилась до 3,4 процента | Инфляция в # снизилась в ноябре до 3,4 процента, сообщило в понедельник статистическое ведомство. | Венгрии | Польше
            uk | Поліція у # затримала нападника | Поліція у # затримала в неділю нападника, який поранив гостя в барі, повідомила речниця відомства. | Луцьку | Рівному
            ar | ارتفاع البطالة في # | ارتفعت نسبة البطالة في # خلال تشرين الثاني وفق ما أعلن مكتب الإحصاء يوم الاثنين. | السويد | الدنمارك
            zh | #十一月失业率上升 | #十一月失业率上升，统计局周一发布公告说。约有十九万人没有工作。 | 瑞典 | 丹麦
            ka | ინფლაცია # შემცირდა | ინფლაცია # ნოემბერში მნიშვნელოვნად შემცირდა, განაცხადა ორშაბათს სტატისტიკის სამსახურმა. | უნგრეთში | პოლონეთში
            """)
    void newsOfOnePlaceOrPersonIsNoNewsOfAnother(
            String language, String headline, String text, String one, String other) {
        Article stored = article("post.example", 0, headline.replace("#", one), text.replace("#", one), language);
        Article soon = article("post.example", 10, headline.replace("#", other), text.replace("#", other), language);
        Article elsewhere =
                article("herald.example", 10, headline.replace("#", other), text.replace("#", other), language);

        assertThat(copies.isCopy(soon, stored)).isFalse();
        assertThat(copies.isCorrection(soon, stored)).isFalse();
        assertThat(copies.isCopy(elsewhere, stored)).isFalse();
        assertThat(copies.isCopy(article("herald.example", 10, stored.title(), stored.text(), language), stored))
                .isTrue();
    }

    @Test
    void theHeadlineTellsPlacesApartThatTheTextsMentionBoth() {
        String text = "Inflation in %s fell to 3.4 percent in November, the statistics office said on Monday. "
                + "In %s prices rose as slowly. Food costs 5.1 percent more.";
        Article stored = article("Inflation in Hungary falls", text.formatted("Hungary", "Poland"));
        Article other =
                article("herald.example", 10, "Inflation in Poland falls", text.formatted("Poland", "Hungary"), "en");

        assertThat(copies.isCopy(other, stored)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lindau: man held over stabbing | LINDAU, March 2 (Agency) - #
            Knife attack in bar | WESTMAR (Herald) — #
            Bar Guest Stabbed, Man Held | #
            Police Arrest Suspect in Lindau Over Stabbing | #
            Man arrested | By Ann Roth, Herald\n#
            Police arrest man over stabbing | Police arrested a man of 34 in Lindau on Sunday over a stabbing in a bar, a spokesman said.
            Police arrest man over stabbing | Officers arrested a man of 34 in Lindau on Sunday over a stabbing in a bar, a spokesman said.
            """)
    void anAgencysReportStaysACopyHoweverItIsHeadedSignedOrCut(String headline, String text) {
        Article stored = article("Police Arrest Man in Lindau Over Stabbing", "LINDAU (AGY) - " + STABBING);

        assertThat(copies.isCopy(
                        article(
                                "herald.example",
                                10,
                                headline,
                                text.replace("\\n", "\n").replace("#", STABBING),
                                "en"),
                        stored))
                .isTrue();
    }

    @Test
    void formsAndSpellingsOfANameAreNoOtherName() {
        Article stored = article(
                "Zelensky meets Russia's envoys",
                "President Zelensky met Russia's envoys on Monday, aides said in Kyiv.");

        assertThat(copies.isCopy(
                        article(
                                "herald.example",
                                10,
                                "Zelenskyy meets Russian envoys",
                                "President Zelenskyy met Russian envoys on Monday, aides said in Kiev.",
                                "en"),
                        stored))
                .isTrue();
    }

    @Test
    void anOutletPutsRightSoonAfterwardsANumberAWordOrTheNameWhereItSaysSo() {
        Article stored = article("Police arrest man in Lindau", STABBING);

        assertThat(copies.isCorrection(soon("Police arrest man in Lindau", STABBING.replace("34", "43")), stored))
                .isTrue();
        assertThat(copies.isCorrection(soon("Police arrest man in Lindau", STABBING.replace("bar", "pub")), stored))
                .isTrue();
        assertThat(copies.isCorrection(
                        soon("Police arrest man in Westmar", STABBING.replace("Lindau", "Westmar")), stored))
                .isFalse();
        assertThat(copies.isCorrection(
                        soon("Correction: police arrest man in Westmar", STABBING.replace("Lindau", "Westmar")),
                        stored))
                .isTrue();
    }

    private static Article soon(String title, String text) {
        return article("post.example", 10, title, text, "en");
    }

    private static Article article(String title, String text) {
        return article("post.example", 0, title, text, "en");
    }

    private static Article article(String outlet, int minutes, String title, String text, String language) {
        return new Article(
                "https://" + outlet + "/" + minutes,
                title,
                text,
                Optional.of(NOON.plus(Duration.ofMinutes(minutes))),
                outlet,
                new Language(language),
                Origin.IMPORT);
    }
}
