package tidings.intake;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;

class SamplesTest {
    private static final List<Article> SAMPLES = new Samples().articles();

    @Test
    void everySampleIsMarkedAsOneAndDated() {
        assertThat(SAMPLES).hasSizeBetween(20, 40).allSatisfy(article -> {
            assertThat(article.origin()).isEqualTo(Origin.SAMPLE);
            assertThat(article.published()).isPresent();
        });
    }

    @Test
    void noSampleCanBeTakenForARealOutlet() {
        assertThat(SAMPLES).allSatisfy(article -> {
            assertThat(URI.create(article.url()).getHost())
                    .isEqualTo(article.source())
                    .matches("[a-z]+\\.example\\.(org|net|com)");
        });
    }

    @Test
    void theUrlsAreDifferentAndSayTheDayOfPublication() {
        assertThat(SAMPLES).extracting(Article::url).doesNotHaveDuplicates();
        assertThat(SAMPLES)
                .allSatisfy(article -> assertThat(article.url())
                        .contains(day(article.published().orElseThrow()).replace('-', '/')));
    }

    @Test
    void theyComeOldestFirst() {
        assertThat(SAMPLES)
                .extracting(article -> article.published().orElseThrow())
                .isSorted();
    }

    @Test
    void theFiveLanguagesOfTheProgramAreThere() {
        Set<Language> languages = SAMPLES.stream().map(Article::language).collect(Collectors.toSet());
        assertThat(languages)
                .containsExactlyInAnyOrder(
                        Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);
    }

    @Test
    void theFirstQuestionHasSeveralOutletsInSeveralLanguages() {
        var ceasefire = SAMPLES.stream()
                .filter(article -> article.title().matches("(?i).*(ceasefire|прекращени|припинення|waffenruhe).*"))
                .toList();
        assertThat(ceasefire.stream().collect(groupingBy(Article::source))).hasSizeGreaterThan(4);
        assertThat(ceasefire.stream().collect(groupingBy(Article::language))).hasSize(4);
    }

    private static String day(Instant published) {
        return published.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
