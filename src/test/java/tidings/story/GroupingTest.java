package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

class GroupingTest {
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");
    private static final Fingerprints NONE = Fingerprints.of(Shingles.of(""));
    private static final String VOLCANO = "Volcano awakes above Tarn";
    private static final String ASH = "The volcano above Tarn threw ash over the valley on Monday, wardens said. "
            + "Some 2,000 people left their houses. The geologist Ilse Brandt expects lava within days.";

    private final List<Stories.Filed> filed = new ArrayList<>();
    private Grouping grouping = new Grouping(new LuceneAnalysis());
    private long volcano;

    @BeforeEach
    void fileOtherNews() {
        file(
                "post.example",
                "Bridge at Olm closed to lorries",
                "The bridge at Olm was closed to lorries after a crack was found.");
        file(
                "post.example",
                "Bakers of Brin on strike",
                "The bakers of Brin went on strike for higher wages; the mayor bakes himself.");
        file(
                "post.example",
                "Corva ferry back in service",
                "The Corva ferry sails again after its engine was replaced in Aldport.");
        volcano = file("post.example", VOLCANO, ASH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trial of banker Otto Glenz begins in Tarn",
                "Tarn council votes for tram line",
                "Tarn wins cup after extra time"
            })
    void aPlaceAloneBringsNoHeadlineIntoAStory(String headline) {
        assertThat(file("brief.example", headline, headline)).isNotEqualTo(volcano);
    }

    @Test
    void aHeadlineThatSharesMoreThanThePlaceJoins() {
        assertThat(file("brief.example", "Volcano: hundreds flee Tarn", "Volcano: hundreds flee Tarn"))
                .isEqualTo(volcano);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Minister Aker of Velm resigns | Minister Nils Aker of Velm resigned on Monday over lost letters. | Velm wins qualifier | Striker Ole Dahl scored twice for Velm on Monday.
            de | Ministerin aus Velm tritt ab | Ministerin Aker aus Velm trat am Montag wegen verlorener Briefe ab. | Velm gewinnt Spiel | Der Stürmer Dahl traf am Montag zweimal für Velm.
            ru | Министр из Вельма уходит | Министр Акер из Вельма ушёл в понедельник из-за пропавших писем. | Победа сборной Вельма | Нападающий Даль из Вельма забил в понедельник два гола.
            uk | Міністр з Вельма йде | Міністр Акер з Вельма пішов у понеділок через зниклі листи. | Перемога збірної Вельма | Нападник Даль з Вельма забив у понеділок два голи.
            es | Dimite el ministro Aker de Velm | El ministro Aker de Velm dimitió el lunes por unas cartas perdidas. | Victoria de Velm | El delantero Dahl marcó el lunes dos goles para Velm.
            """)
    void aPlaceAndADayAreNotEnoughEither(
            String language, String headline, String text, String otherHeadline, String otherText) {
        long minister = file(new Language(language), "post.example", headline, text);

        assertThat(file(new Language(language), "herald.example", otherHeadline, otherText))
                .isNotEqualTo(minister);
    }

    /** Where little of a language is known, all of its words are as rare as a name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Zugunglück bei Rothlingen: Drei Tote | Bei Rothlingen an der Ahle ist am Montag ein Regionalzug entgleist. Drei Menschen starben, 41 wurden verletzt, teilte die Polizei mit. Offenbar hatte ein Erdrutsch das Gleis verschüttet. | Regionalexpress im Süden entgleist | Drei Menschen sind ums Leben gekommen, als ein Regionalexpress im Süden des Landes entgleiste. Das Unglück ereignete sich im Landkreis Ahlheim bei Rothlingen, nachdem ein Hang auf die Gleise gerutscht war. 41 Fahrgäste wurden verletzt.
            ru | Крушение поезда в Рощинске: трое погибших | В Рощинске в понедельник сошёл с рельсов пригородный поезд. Погибли три человека, 41 ранен, сообщила полиция. По предварительным данным, путь завалило оползнем. | Электричка сошла с рельсов на юге области | Три человека лишились жизни, когда электричка сошла с рельсов на юге области. Авария случилась недалеко от Рощинска после того, как на пути сполз склон. Пострадал 41 пассажир.
            uk | Катастрофа потяга в Рощинську: троє загиблих | У Рощинську в понеділок зійшов з рейок приміський потяг. Загинули троє людей, 41 поранено, повідомила поліція. За попередніми даними, колію завалило зсувом. | Електричка зійшла з рейок на півдні області | Троє людей втратили життя, коли електричка зійшла з рейок на півдні області. Аварія сталася недалеко від Рощинська після того, як на колію сповз схил. Постраждав 41 пасажир.
            es | Accidente de tren en Rocalinda: tres muertos | Un tren regional descarriló el lunes en Rocalinda. Tres personas murieron y 41 resultaron heridas, informó la policía. Al parecer, un corrimiento de tierra había cubierto la vía. | Descarrila un convoy en el sur del país | Tres viajeros perdieron la vida al descarrilar un convoy en el sur del país. El siniestro ocurrió cerca de Rocalinda, después de que una ladera cayera sobre las vías. Hay 41 pasajeros heridos.
            """)
    void whatIsToldInOtherWordsFindsItsStoryAmongLittleNews(
            String language, String headline, String text, String otherHeadline, String otherText) {
        long train = file(new Language(language), "post.example", headline, text);

        assertThat(file(new Language(language), "herald.example", otherHeadline, otherText))
                .isEqualTo(train);
    }

    @Test
    void whatStrikesATownIsNoAccidentInAnotherOne() {
        long train = file(
                Language.GERMAN,
                "post.example",
                "Zugunglück bei Rothlingen: Drei Tote",
                "Bei Rothlingen in Oberahlen ist am Montag ein Regionalzug entgleist. Drei Menschen starben, 41 wurden "
                        + "verletzt, teilte die Polizei mit. Offenbar hatte ein Erdrutsch das Gleis verschüttet.");

        assertThat(file(
                        Language.GERMAN,
                        "herald.example",
                        "Fünf Tote bei russischem Raketenangriff auf Lyssohory",
                        "Bei einem russischen Raketenangriff auf Lyssohory sind am Montag fünf Menschen getötet worden, 23 "
                                + "wurden verletzt, teilte Gouverneur Oleh Lyssyk mit. Rettungskräfte suchten in den "
                                + "Trümmern nach Überlebenden."))
                .isNotEqualTo(train);
    }

    @Test
    void whatOneOutletSaysTwiceStillDrawsNothingByOneName() {
        assertThat(file("post.example", "Tarn: volcano spits ash", "Tarn: volcano spits ash"))
                .isEqualTo(volcano);

        assertThat(file("brief.example", "Glenz in Tarn", "Glenz in Tarn")).isNotEqualTo(volcano);
    }

    @Test
    void aNameStandsForTheStoryThatSeveralOutletsTellAlsoAfterARestart() {
        assertThat(file("herald.example", "Tarn: volcano spits ash", "Tarn: volcano spits ash"))
                .isEqualTo(volcano);
        grouping = new Grouping(new LuceneAnalysis());
        filed.forEach(grouping::restore);

        assertThat(file("brief.example", "Tarn residents afraid", "Tarn residents afraid"))
                .isEqualTo(volcano);
    }

    private long file(String outlet, String title, String text) {
        return file(Language.ENGLISH, outlet, title, text);
    }

    private long file(Language language, String outlet, String title, String text) {
        long id = filed.size() + 1L;
        String url = "https://" + outlet + "/" + id;
        filed.add(grouping.file(
                id, new Article(url, title, text, Optional.of(NOON), outlet, language, Origin.IMPORT), NONE, false));
        return filed.getLast().story();
    }
}
