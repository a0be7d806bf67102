package tidings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.digest.Setback;
import tidings.text.Language;

class PhrasesTest {
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "de", "es"})
    void everyPhraseExistsInEveryLanguageWithTheSameArguments(String code) {
        ResourceBundle english = bundle("en");
        ResourceBundle other = bundle(code);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(new MessageFormat(other.getString(key), Locale.of(code)).getArgumentNames())
                    .as(key)
                    .isEqualTo(new MessageFormat(english.getString(key), Locale.ENGLISH).getArgumentNames());
        }
    }

    private static ResourceBundle bundle(String code) {
        return ResourceBundle.getBundle("phrases", Locale.of(code), EXACTLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "de", "es"})
    void whateverKeptTheModelFromWritingIsToldInEveryLanguage(String code) {
        Phrases phrases = Phrases.in(new Language(code), ZoneOffset.UTC);
        for (Setback setback : Setback.values()) {
            assertThat(phrases.text("setback." + setback.name())).endsWith(".");
        }
    }

    @Test
    void numbersDecideTheFormOfTheNoun() {
        assertThat(counted("ru", 1)).startsWith("1 статья,");
        assertThat(counted("ru", 3)).startsWith("3 статьи,");
        assertThat(counted("ru", 11)).startsWith("11 статей,");
        assertThat(counted("uk", 22)).startsWith("22 статті,");
        assertThat(counted("de", 2)).isEqualTo("2 Artikel, 2 Medien");
        assertThat(counted("en", 1)).isEqualTo("1 article, 1 outlet");
    }

    @Test
    void theOtherOutletsOfASourceAreNamedAndCounted() {
        assertThat(also("en", 0)).isEqualTo("also in Post");
        assertThat(also("en", 3)).isEqualTo("also in Post and 3 more");
        assertThat(also("de", 1)).isEqualTo("auch bei Post und einem weiteren Medium");
        assertThat(also("de", 2)).isEqualTo("auch bei Post und 2 weiteren Medien");
        assertThat(also("es", 1)).isEqualTo("también en Post y 1 más");
        assertThat(also("ru", 21)).isEqualTo("также: Post и ещё 21");
        assertThat(also("uk", 4)).isEqualTo("також: Post і ще 4");
    }

    private static String also(String code, int more) {
        return Phrases.in(new Language(code), ZoneOffset.UTC).text("source.also", "outlet", "Post", "more", more);
    }

    private static String counted(String code, int n) {
        return Phrases.in(new Language(code), ZoneOffset.UTC).text("digest.counted", "articles", n, "outlets", n);
    }

    @Test
    void whatAPersonWroteIsNeverReadAsAPattern() {
        assertThat(Phrases.in(Language.ENGLISH, ZoneOffset.UTC).text("nothing.NOT_FOUND", "topic", "{0} '{x}' #"))
                .isEqualTo("Nothing is stored on “{0} '{x}' #”.");
    }

    @Test
    void timesAreToldInTheZoneOfTheChat() {
        Instant noon = Instant.parse("2024-07-04T12:00:00Z");
        assertThat(Phrases.in(Language.GERMAN, ZoneId.of("Europe/Berlin")).time(noon))
                .contains("14:00");
        assertThat(Phrases.in(Language.UKRAINIAN, ZoneId.of("Europe/Kyiv")).time(noon))
                .contains("15:00");
    }

    @Test
    void aStrangeLanguageGetsEnglish() {
        assertThat(Phrases.nearest("fr-CA")).isEqualTo(Language.ENGLISH);
        assertThat(Phrases.nearest("")).isEqualTo(Language.ENGLISH);
        assertThat(Phrases.nearest("uk-UA")).isEqualTo(Language.UKRAINIAN);
    }
}
