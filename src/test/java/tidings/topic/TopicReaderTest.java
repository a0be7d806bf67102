package tidings.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

final class TopicReaderTest {
    private static final Set<Language> LANGUAGES =
            Set.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);

    private final QueryReader reader = reader(() -> LANGUAGES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tell me about the dam on the Irna            | dam, Irna
            What is happening with grain exports?        | grain, exports
            what’s new on the harbour strike please      | harbour, strike
            Who paid for the dam                         | paid, dam
            harbour strike news                          | harbour, strike
            news today harbour                           | harbour
            News harbour                                 | News, harbour
            новости сегодня порт                         | порт
            Nachrichten heute Hafen                      | Hafen
            Что нового про забастовку в порту?           | забастовку, порту
            Расскажи о плотине, пожалуйста               | плотине
            почему закрыли мост                          | закрыли, мост
            Що відбувається з мостом                     | мостом
            Was gibt es Neues zum Hafenstreik?           | Hafenstreik
            Wie viele Schiffe liegen im Hafen            | Schiffe, liegen, Hafen
            ¿Qué pasa con la huelga?                     | huelga
            Cuéntame sobre el puente                     | puente
            what did Tarn say about the dam              | Tarn, dam
            what has the mayor said about ferry fees     | mayor, ferry, fees
            how many sailors drowned at Port Said        | sailors, drowned, Port, Said
            что сказала Лозова про мост                  | Лозова, мост
            що каже Тарн про дамбу                       | Тарн, дамбу
            Was sagt Tarn zur Brücke?                    | Tarn, Brücke
            ¿Qué dijo Tarn sobre el puente?              | Tarn, puente
            ¿sigue la huelga de trenes?                  | huelga, trenes
            is the Velm strike still on                  | Velm, strike
            забастовка ещё идёт                          | забастовка, идёт
            """)
    void whatOnlyLeadsToTheTopicIsDropped(String text, String words) {
        assertThat(words(read(text))).containsExactly(words.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "who", "What's new", "noticias", "tell me about"})
    void aCourtesyAloneIsTheTopic(String text) {
        assertThat(words(reader(() -> Set.of()).read(text, Period.ALWAYS, Set.of())))
                .isNotEmpty();
    }

    @Test
    void aNameInCapitalsDoesNotOnlyAsk() {
        assertThat(words(read("WHO report on malaria"))).containsExactly("WHO", "report", "malaria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minister “last year” film",
                "minister \"last year\" film",
                "minister „last year“ film",
                "minister «last year» film",
                "minister »last year« film",
            })
    void wordsInQuotationMarksAreAPhraseAndNoTime(String text) {
        Query query = read(text);

        assertThat(query.period()).isEqualTo(Period.ALWAYS);
        assertThat(query.phrases()).map(TopicReaderTest::words).containsExactly(List.of("last", "year"));
        assertThat(query.phrases()).allMatch(Phrase::quoted);
        assertThat(words(query)).containsExactly("minister", "last", "year", "film");
    }

    @Test
    void anOpenQuotationMarkIsNothing() {
        assertThat(read("minister \"dam yesterday").phrases()).isEmpty();
        assertThat(read("minister \"dam yesterday").period()).isNotEqualTo(Period.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            budget of the Bank of Norland today   | Bank Norland
            встреча Анны Вельской с послом        | Анны Вельской
            visit of Anna de la Velda             | Anna Velda
            """)
    void neighboursWithCapitalsAreAName(String text, String name) {
        assertThat(read(text).phrases())
                .map(phrase -> String.join(" ", words(phrase)))
                .containsExactly(name);
        assertThat(read(text).phrases()).noneMatch(Phrase::quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Harbour Strike Ends After Seven Days", "HARBOUR STRIKE ENDS IN NORLAND NOW", "Velda, Norland"})
    void aHeadlineOrAListIsNoName(String text) {
        assertThat(read(text).phrases()).isEmpty();
    }

    @Test
    void aTimeBeforeTheFirstArticleIsWhatTheTopicIsAbout() {
        Query query = reader(holdings(Optional.of(Instant.parse("2023-05-01T00:00:00Z"))))
                .read("dam failure in 1986", Period.ALWAYS, Set.of());

        assertThat(query.period()).isEqualTo(Period.ALWAYS);
        assertThat(words(query)).containsExactly("dam", "failure", "1986");
    }

    @Test
    void whereNothingHasADateNoTimeIsAsked() {
        Query query = reader(holdings(Optional.empty())).read("dam failure since 1986", Period.ALWAYS, Set.of());

        assertThat(query.period()).isEqualTo(Period.ALWAYS);
        assertThat(words(query)).contains("1986");
    }

    private Query read(String text) {
        return reader.read(text, Period.ALWAYS, Set.of());
    }

    private static QueryReader reader(Holdings holdings) {
        Clock clock = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
        return new TopicReader(new LuceneAnalysis(), clock, holdings);
    }

    private static Holdings holdings(Optional<Instant> oldest) {
        return new Holdings() {
            @Override
            public Set<Language> languages() {
                return LANGUAGES;
            }

            @Override
            public Optional<Instant> oldest() {
                return oldest;
            }
        };
    }

    private static List<String> words(Query query) {
        return query.terms().stream().map(Term::word).toList();
    }

    private static List<String> words(Phrase phrase) {
        return phrase.terms().stream().map(Term::word).toList();
    }
}
