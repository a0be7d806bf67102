package tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.text.Language;

class ArticleTest {
    @ParameterizedTest
    @CsvSource({
        "Dam breaks, The river rose at night., true",
        "Dam breaks, Dam breaks, true",
        "Dam breaks, Dam breaks#The river rose at night., true",
        "The river rose at night., The river rose at night. A dam broke., false",
        "The river rose…, The river rose at night. A dam broke., false"
    })
    void aHeadlineIsALineOfItsOwn(String title, String text, boolean expected) {
        Article article = new Article(
                "https://outlet.example/dam",
                title,
                text.replace('#', '\n'),
                Optional.empty(),
                "outlet.example",
                Language.ENGLISH,
                Origin.IMPORT);

        assertThat(article.hasHeadline()).isEqualTo(expected);
    }
}
