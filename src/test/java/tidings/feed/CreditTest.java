package tidings.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first sentence of an article is not whose its picture is. */
class CreditTest {
    private static final String TEXT = "<p>The mill reopens.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foto: dpa",
                "© Ada Brook",
                "(Photo by Ada Brook/Getty Images)",
                "Image credit: Ada Brook",
                "Ada Brook / Reuters",
                "AFP via Getty Images",
                "AP Photo/Ada Brook",
                "dpa",
                "Фото: ТАСС",
                "Світлина: Укрінформ",
                "Fotografía: Ada Brook (EFE)"
            })
    void whoseAPictureIsIsNoParagraph(String credit) {
        assertThat(HtmlText.lines(figure(credit) + TEXT)).containsExactly("The mill reopens.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old mill before the fire",
                "Ada Brook opens the mill. Photo: AP",
                "Reuters staff before the mill",
                "Photographs of the mill are on show"
            })
    void whatAPictureShowsIsOne(String caption) {
        assertThat(HtmlText.lines(figure(caption) + TEXT)).containsExactly(caption, "The mill reopens.");
    }

    private static String figure(String caption) {
        return "<figure><img src='1.jpg'><figcaption>%s</figcaption></figure>".formatted(caption);
    }
}
