package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an outlet reported of a story, and somebody denies to it. */
class DeniedReportTest extends InFollowedWorld {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tolm      | Tolm mill to close | The Tolm mill will close next year with the loss of 300 jobs, the union said on Monday. | Union and owner at odds over Tolm | Earlier we reported that the Tolm mill will close. That is not true: the mill will not close, the owner said on Tuesday. | Earlier we reported that the Tolm mill will close. That is not true: the mill will not close, the owner said
            Brañalta  | Cierra la azucarera de Brañalta | La empresa cerrará la azucarera de Brañalta en 2027, dijo el lunes un portavoz. | La azucarera de Brañalta, según la empresa | Informamos ayer de que la empresa cerrará la azucarera de Brañalta. Eso no es cierto: la azucarera seguirá abierta, aseguró la empresa el martes. | Informamos ayer de que la empresa cerrará la azucarera de Brañalta. Eso no es cierto: la azucarera seguirá abierta
            Drennbach | Mühle in Drennbach schließt | Die Mühle in Drennbach schließt im nächsten Jahr, sagte der Betriebsrat am Montag. | Mühle in Drennbach bleibt, sagt der Konzern | Wir haben berichtet, dass die Mühle in Drennbach schließt. Das stimmt nicht: Die Mühle bleibe offen, sagte der Konzern am Dienstag. | Wir haben berichtet, dass die Mühle in Drennbach schließt. Das stimmt nicht: Die Mühle bleibe offen
            Млинівці  | Млин у Млинівці закриють | Млин у Млинівці закриють наступного року, повідомила профспілка в понеділок. | Млин у Млинівці працюватиме, заявила компанія | Раніше ми повідомили, що млин у Млинівці закриють. Це неправда: млин працюватиме далі, заявила компанія у вівторок. | Раніше ми повідомили, що млин у Млинівці закриють. Це неправда: млин працюватиме далі
            Лугоярск  | Мельницу в Лугоярске закроют | Мельницу в Лугоярске закроют в следующем году, сообщил профсоюз в понедельник. | Компания о мельнице в Лугоярске | Ранее мы сообщили, что мельницу в Лугоярске закроют. Это неправда: мельница продолжит работу, заявила компания во вторник. | Ранее мы сообщили, что мельницу в Лугоярске закроют. Это неправда: мельница продолжит работу
            """)
    void whatWasReportedIsToldOnlyTogetherWithItsDenial(
            String topic, String title, String text, String newTitle, String denied, String told) {
        world.say("/follow " + topic);
        report(title, text);
        assertThat(world.deliveredTexts()).hasSize(1);
        report(newTitle, denied);

        assertThat(after(Duration.ofHours(6))).singleElement().asString().containsOnlyOnce(told);
        report(newTitle + ".", denied);
        assertThat(after(Duration.ofHours(6))).isEmpty();
    }

    private void report(String title, String text) {
        world.clock.forward(Duration.ofMinutes(1));
        world.articleAt("https://post.example.org/x", "post.example.org", 5, title, text);
    }
}
