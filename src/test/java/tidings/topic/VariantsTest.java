package tidings.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;

final class VariantsTest {
    private final TextAnalysis analysis = new LuceneAnalysis();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ceasefire conditions | ru | перемирие, условие
            перемирие            | en | ceasefire, truce
            prime minister       | de | Ministerpräsident
            Waffenruhe           | uk | перемир'я
            elecciones           | ru | выборы
            железная дорога      | en | railway
            Kernkraftwerk        | de | Atomkraftwerk, AKW
            беспилотник          | ru | дрон
            """)
    void theCommonestWordsOfTheNewsAreTranslated(String topic, String stored, String words) {
        Language language = new Language(stored);
        Set<String> expected = Set.of(words.split(", ")).stream()
                .map(word -> String.join(" ", analysis.terms(word, language)))
                .collect(Collectors.toSet());

        assertThat(variants(topic, Set.of(language), Set.of())).containsAll(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Madrid", "madrid"})
    void aWordIsNoOtherThatHasItsStemByChance(String topic) {
        Set<Language> stored = Set.of(Language.ENGLISH, Language.SPANISH, Language.GERMAN, Language.RUSSIAN);
        assertThat(variants(topic, stored, Set.of())).contains("мадрид").doesNotContain("mother", "mutt", "мат");
        assertThat(variants("madre", stored, Set.of())).contains("mother");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uganda       | en | ugandan
            Bangladesh   | en | bangladeshi
            Перу         | es | peruano
            Непал        | de | nepalesisch
            Nigeria      | uk | нігерійський
            """)
    void aCountryIsFoundByItsPeople(String topic, String stored, String words) {
        Language language = new Language(stored);
        Set<String> expected = Set.of(words.split(", ")).stream()
                .map(word -> String.join(" ", analysis.terms(word, language)))
                .collect(Collectors.toSet());

        assertThat(variants(topic, Set.of(language), Set.of())).containsAll(expected);
    }

    @Test
    void aWordIsFoundByTheOthersOfItsFamily() {
        assertThat(variants("steel merger", Set.of(Language.ENGLISH), Set.of())).containsExactly("merg");
        assertThat(variants("арест мэра", Set.of(Language.RUSSIAN), Set.of())).contains("арестова");
    }

    @Test
    void aTranslationOfSeveralWordsIsAForm() {
        assertThat(variants("railway", Set.of(Language.RUSSIAN), Set.of())).contains("железн дорог");
    }

    @Test
    void whereOneLanguageIsStoredOnlyItsSynonymsAreAdded() {
        assertThat(variants("harbour ceasefire", Set.of(Language.ENGLISH), Set.of()))
                .contains("truce")
                .allMatch(variant -> variant.chars().allMatch(c -> c < 0x80));
    }

    @Test
    void aNameIsFoundInOtherScriptsAndSpellings() {
        Set<String> stored = Set.of("вельск", "velski", "velskii", "valski", "вальс", "velsk");

        assertThat(variants("Velsky", Set.of(Language.ENGLISH, Language.RUSSIAN), stored))
                .containsExactlyInAnyOrder("velskii", "вельск");
    }

    @Test
    void anUkrainianNameIsFoundWithItsEndings() {
        assertThat(variants("Орловець", Set.of(Language.UKRAINIAN), Set.of("орловецю", "орловцев", "орловина")))
                .containsExactly("орловецю");
    }

    @Test
    void aNameThatIsNotSpelledAsItSoundsIsInTheDictionary() {
        assertThat(variants("Си Цзиньпин", Set.of(Language.RUSSIAN, Language.GERMAN), Set.of()))
                .contains("xi jinping");
    }

    private Set<String> variants(String topic, Set<Language> languages, Set<String> sounding) {
        Holdings holdings = new Holdings() {
            @Override
            public Set<Language> languages() {
                return languages;
            }

            @Override
            public Set<Sounding> soundingLike(String word) {
                return sounding.stream().map(name -> new Sounding(name, name)).collect(Collectors.toSet());
            }
        };
        Clock clock = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
        List<Term> terms = new TopicReader(analysis, clock, holdings)
                .read(topic, Period.ALWAYS, Set.of())
                .terms();
        return terms.stream().flatMap(term -> term.variants().stream()).collect(Collectors.toSet());
    }
}
