package tidings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Newer;
import tidings.digest.Setback;
import tidings.digest.Source;
import tidings.text.Language;

class DigestLayoutTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Newer, in another language (German): Neun Tote bei Orrin
                    ru | Новее, на другом языке (немецкий): Neun Tote bei Orrin
                    uk | Новіше, іншою мовою (німецька): Neun Tote bei Orrin
                    de | Neuer, in einer anderen Sprache (Deutsch): Neun Tote bei Orrin
                    es | Más reciente, en otro idioma (alemán): Neun Tote bei Orrin
                    """)
    void whatIsNewerInAnotherLanguageStandsBehindTheSentences(String language, String line) {
        Source source = new Source(1, "https://one.example/1", "Dam breaks", "one.example", Optional.of(NOW), false);
        Newer newer = new Newer("https://two.example/2", "Neun Tote bei Orrin", Language.GERMAN, NOW);
        Answer.Digest digest = new Answer.Digest(
                "Orrin dam",
                Language.ENGLISH,
                "extractive",
                Optional.empty(),
                List.of(new Line("Two people died.", List.of(1))),
                List.of(source),
                Optional.of(newer));
        Phrases phrases = Phrases.in(new Language(language), ZoneOffset.UTC);
        assertThat(new DigestLayout(digest, phrases, NOW).digest("Orrin dam").plain())
                .containsSubsequence("Two people died.", line, "one.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The sentences are not translated: they are in German.
                    ru | Предложения не переведены (язык оригинала: немецкий).
                    uk | Речення не перекладено (мова оригіналу: німецька).
                    de | Die Sätze sind nicht übersetzt, sondern auf Deutsch.
                    es | Las frases no están traducidas (idioma original: alemán).
                    """)
    void whoWaitedForATranslationIsToldThatThereIsNone(String language, String line) {
        Phrases phrases = Phrases.in(new Language(language), ZoneOffset.UTC);
        DigestLayout layout = new DigestLayout(fallenBack("extractive", Setback.UNSUPPORTED), phrases, NOW);
        assertThat(layout.digest("Orrin", true, layout.original(Language.FRENCH))
                        .plain())
                .containsSubsequence(phrases.text("setback.UNSUPPORTED"), line);
        assertThat(layout.original(Language.GERMAN)).isEmpty();
        assertThat(layout.original(Language.UNKNOWN)).isEmpty();
    }

    @Test
    void whoReadsATranslationInPartIsToldSo() {
        Phrases phrases = Phrases.in(Language.ENGLISH, ZoneOffset.UTC);
        assertThat(new DigestLayout(fallenBack("a model", Setback.UNTRANSLATED), phrases, NOW)
                        .digest("Orrin")
                        .plain())
                .contains("written by a model", phrases.text("setback.UNTRANSLATED"));
    }

    private static Answer.Digest fallenBack(String writer, Setback setback) {
        return new Answer.Digest(
                "Orrin",
                Language.GERMAN,
                writer,
                Optional.of(setback),
                List.of(new Line("Zwei Menschen starben.", List.of(1))),
                List.of(new Source(1, "https://one.example/1", "Damm", "one.example", Optional.of(NOW), false)));
    }
}
