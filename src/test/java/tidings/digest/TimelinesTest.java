package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.Sentences;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.QueryReader;
import tidings.topic.TopicReader;

class TimelinesTest {
    private static final List<Hit> HITS = List.of(
            hit(1, "2026-03-10T08:00:00Z", "The dam above Orrin broke on Monday, the water board said."),
            hit(2, "2026-03-14T08:00:00Z", "Engineers had warned of cracks in the Orrin dam on 3 February 2026."),
            hit(3, "2026-03-15T08:00:00Z", "A glacier in the north grew by a metre, the institute said."));

    @Test
    void theDaysThatArticlesSpeakOfAreTheTurningPoints() {
        Timeline timeline = timeline("Orrin dam", 5);
        assertThat(timeline.points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 3, 9));
        assertThat(timeline.points().getFirst().lines())
                .extracting(Line::text)
                .containsExactly("Engineers had warned of cracks in the Orrin dam on 3 February 2026.");
        assertThat(timeline.sources()).hasSize(2);
    }

    @Test
    void aSentenceThatSharesOneWordOfTheTopicIsNoTurningPoint() {
        List<Hit> hits = List.of(
                hit(1, "2026-03-10T08:00:00Z", "The Orrin dam has cracks, the water board said."),
                hit(2, "2026-03-12T08:00:00Z", """
                        Orrin chose a new mayor with a narrow majority, the town said.
                        Two thirds of the voters went to the polls in spite of the rain.
                        The mayor will first open a school whose old walls had cracks.
                        A visit to the dam is planned for the summer.
                        """));
        assertThat(timeline(hits, "Orrin dam cracks", 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 3, 10));
    }

    @Test
    void whatIsToldIsInTheLanguageOfTheQuestionWhereThereIsAny() {
        Hit german = hit(
                2,
                "2026-03-12T08:00:00Z",
                "Der Orrin Staudamm (Orrin dam) wird erst im Mai repariert, sagte das Wasseramt.",
                Language.GERMAN);
        Hit english = hit(1, "2026-03-10T08:00:00Z", "The Orrin dam has cracks, the water board said.");

        assertThat(timeline(List.of(english, german), "Orrin dam", 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 3, 10));
        assertThat(timeline(List.of(german), "Orrin dam", 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 3, 12));
    }

    @Test
    void aSentenceOfAnotherTimeIsNotToldOnTheDayOfItsArticle() {
        List<Hit> hits = List.of(
                hit(1, "2026-07-04T08:00:00Z", "The Orrin dam broke in May, the water board said."),
                hit(2, "2026-07-05T08:00:00Z", "The Orrin dam was mended last Wednesday, the board said."),
                hit(3, "2026-07-06T08:00:00Z", "The Orrin dam holds 60 boats, up from 35 on Saturday."));
        assertThat(timeline(hits, "Orrin dam", 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 7, 6));
    }

    @Test
    void aSentenceWithTwoDaysIsToldOnceAndOnTheDayOfTheNews() {
        List<Hit> hits = List.of(hit(
                1,
                "2026-06-08T10:00:00Z",
                "A visit to the Orrin dam, planned for 20 June, was cancelled, the water board said on Monday."));
        assertThat(timeline(hits, "Orrin dam", 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 6, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The water board accused Orrin of having forged the papers for the vote on the Orrin dam on 14 March.
            ru | Совет обвинил мэра Оррина в подделке бумаг для голосования о плотине Оррин 14 марта.
            uk | Рада звинуватила мера Орріна в підробці паперів для голосування про дамбу Оррін 14 березня.
            de | Der Wasserrat warf Orrin vor, Papiere für die Abstimmung über Orrin am 14. März gefälscht zu haben.
            es | El consejo acusó al alcalde de Orrin de falsificar papeles para la votación en Orrin el 14 de marzo.
            """)
    void whatIsSaidBeforeADayIsNoNewsOfThatDay(String language, String sentence) {
        List<Hit> hits = List.of(hit(1, "2026-03-10T08:00:00Z", sentence, new Language(language)));
        assertThat(timeline(hits, topic(language), 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 3, 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The town of Orrin must hand over its papers, the board said after the March 3 flood that killed 40.
            en | Orrin refused to publish the papers on the deadly March 3 flood, a spokesman said.
            en | Orrin is mourning since the flood on March 3, the mayor said.
            en | Orrin buried its dead, the mayor said about the flood of March 3 in the valley.
            de | Die Stadt Orrin will gegen das Urteil vom 3. März Berufung einlegen, sagte der Bürgermeister.
            de | Die Stadt Orrin trauert nach dem Dammbruch am 3. März um 40 Menschen, sagte der Bürgermeister.
            ru | Суд в Оррине арестовал двух инженеров по делу о прорыве плотины 3 марта, сообщил прокурор.
            uk | Суд в Орріні заарештував двох інженерів у справі про прорив дамби 3 березня, повідомив прокурор.
            """)
    void theDayOfAnEarlierEventIsNotTheDayOfTheNews(String language, String sentence) {
        List<Hit> hits = List.of(hit(1, "2026-03-20T08:00:00Z", sentence, new Language(language)));
        assertThat(timeline(hits, topic(language), 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 3, 20));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The mayor of Orrin resigned March 3 after a long quarrel, the town said.
            en | The town of Orrin sued the board on March 3, the mayor said.
            en | Orrin had been under water since the morning of March 3, the mayor said.
            en | The town of Orrin lost 40 houses in the March 3 flood, the mayor said.
            de | Die Stadt Orrin verklagte am 3. März den Wasserrat, sagte der Bürgermeister.
            ru | Суд в Оррине 3 марта арестовал двух инженеров, сообщил прокурор.
            ru | Мэр Оррина заявил 3 марта, что плотина цела.
            uk | Рада Орріна подала 3 березня позов проти міста, повідомив прокурор.
            """)
    void theDayBesideAVerbIsTheDayOfTheNews(String language, String sentence) {
        List<Hit> hits = List.of(hit(1, "2026-03-20T08:00:00Z", sentence, new Language(language)));
        assertThat(timeline(hits, topic(language), 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 3, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Orrin dam burst on March 3, flooding 40 homes, the water board said on Friday. | 2026-03-03
            de | Die Brücke in Orrin ist am 3. März eingestürzt, teilte die Stadt am Freitag mit. | 2026-03-03
            es | El alcalde de Orrin dimitió el 3 de marzo, informó el viernes el Ayuntamiento. | 2026-03-03
            ru | Авария в городе Оррин произошла 3 марта, сообщила в пятницу мэрия. | 2026-03-03
            uk | Потяг біля міста Оррін зійшов з рейок 3 березня, повідомила у п'ятницю залізниця. | 2026-03-03
            en | The mayor of Orrin, who was arrested on March 3, has died, the hospital said on Friday. | 2026-03-06
            en | A man arrested in Orrin on March 3 has died, the hospital said on Friday. | 2026-03-06
            en | The town of Orrin has been dark since March 3, the mayor said on Friday. | 2026-03-06
            en | The Orrin dam was built on 3 March 1990, the board said on Friday. | 2026-03-06
            en | The mayor of Orrin said the vote of 3 March had been fair. | 2026-03-07
            en | Orrin lost 40 houses in the flood of 3 March. | 2026-03-03
            """)
    void theDayOfSayingIsNotTheDayOfTheEvent(String language, String sentence, LocalDate told) {
        List<Hit> hits = List.of(hit(1, "2026-03-07T08:00:00Z", sentence, new Language(language)));
        assertThat(timeline(hits, topic(language), 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Orrin bridge is to open on 12 March. | 2027-03-12
            de | Der Neubau der Brücke in Orrin soll am 12. März beginnen. | 2027-03-12
            de | Der Bürgermeister von Orrin soll am 12. März zwei Pferde gestohlen haben. | 2026-03-12
            es | El juicio de Orrin debe comenzar el 12 de marzo. | 2026-11-30
            es | El juicio de Orrin arrancará el 12 de marzo. | 2027-03-12
            es | Los vecinos de Orrin volverán pasado mañana. | 2026-12-02
            ru | Суд в городе Оррин должен начаться 12 марта. | 2026-11-30
            uk | Суд у місті Оррін має початися 12 березня. | 2027-03-12
            """)
    void whatIsPlannedIsToldOnItsDayAndNeverAYearEarly(String language, String sentence, LocalDate told) {
        List<Hit> hits = List.of(hit(1, "2026-11-30T08:00:00Z", sentence, new Language(language)));
        assertThat(timeline(hits, topic(language), 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(told);
    }

    @Test
    void whatWasDaysAgoIsNotToldOnTheDayOfItsArticle() {
        List<Hit> hits = List.of(
                hit(1, "2026-07-04T08:00:00Z", "Die Mühle in Orrin steht still.", Language.GERMAN),
                hit(2, "2026-07-06T08:00:00Z", "Vor drei Tagen protestierten in Orrin 500 Menschen.", Language.GERMAN));
        assertThat(timeline(hits, "Orrin", 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 7, 4));
    }

    @Test
    void anEarlierEventStillCountsForItsDay() {
        List<Hit> hits = List.of(
                hit(1, "2026-03-04T08:00:00Z", "The Orrin dam broke on March 3, the water board said."),
                hit(2, "2026-03-10T08:00:00Z", "A judge read the papers on the March 3 break of the Orrin dam."),
                hit(3, "2026-03-20T08:00:00Z", "The Orrin dam will be mended, the water board said."));
        assertThat(timeline(hits, "Orrin dam", 2).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 20));
    }

    private static String topic(String language) {
        return language.equals("ru") ? "Оррин" : language.equals("uk") ? "Оррін" : "Orrin";
    }

    @Test
    void aPlanIsToldOnItsDay() {
        List<Hit> hits = List.of(hit(1, "2026-03-10T08:00:00Z", "Orrin will vote on the Orrin dam on 14 March."));
        assertThat(timeline(hits, "Orrin dam", 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 3, 14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Orrin council will open the new bridge on 12 March. | 2027-03-12
            en | The Orrin council moved its fair to 12 March. | 2026-11-30
            en | The Orrin council has called an election for March 12. | 2026-11-30
            en | The Orrin fair was set for Friday, 12 March. | 2027-03-12
            en | The Orrin fair was open to 12 March. | 2026-03-12
            en | The Orrin bridge was opened on 12 March. | 2026-03-12
            en | The fair in Orrin was put off to 3 September. | 2026-11-30
            en | The Orrin council, which will meet soon, said on 12 March that it was poor. | 2026-03-12
            de | Der Rat von Orrin hat sein Fest auf den 12. März verschoben. | 2026-11-30
            de | Der Rat von Orrin hat die Wahl auf Freitag, den 12. März, festgelegt. | 2026-11-30
            en | The Orrin election is on 12 March. | 2026-11-30
            en | The owner is accused of burning Orrin on 12 March. | 2026-03-12
            es | La fiesta de Orrin es el 12 de marzo. | 2026-11-30
            de | Der Rat von Orrin ist aufgelöst, die Neuwahl findet am 12. März statt. | 2026-11-30
            de | Die Wahl in Orrin ist am 12. März. | 2026-11-30
            de | Der Bürgermeister von Orrin ist am 12. März gestorben. | 2026-03-12
            de | Die Wahl in Orrin wird am 12. März abgehalten. | 2027-03-12
            de | In der Nacht auf den 12. März brannte Orrin ab. | 2026-03-12
            de | In der Nacht vom 11. auf den 12. März brannte Orrin ab. | 2026-03-12
            es | El consejo de Orrin aplazó su fiesta al 12 de marzo. | 2026-11-30
            es | El consejo de Orrin convocó elecciones para el 12 de marzo. | 2026-11-30
            es | El puente de Orrin se abrirá el 12 de marzo. | 2027-03-12
            es | El puente de Orrin cayó el 12 de marzo. | 2026-03-12
            es | El puente de Orrin cayó el 12 de marzo de 2025. | 2025-03-12
            ru | Совет города Оррин перенёс праздник на 12 марта. | 2026-11-30
            ru | Праздник в городе Оррин состоится 12 марта. | 2027-03-12
            ru | В ночь на 12 марта город Оррин сгорел. | 2026-03-12
            ru | По данным на 12 марта, город Оррин был пуст. | 2026-03-12
            uk | Рада міста Оррін перенесла свято на 12 березня. | 2026-11-30
            uk | Свято в місті Оррін відбудеться 12 березня. | 2027-03-12
            uk | У ніч на 12 березня місто Оррін згоріло. | 2026-03-12
            """)
    void anAnnouncedDayWithoutAYearIsNeverPutIntoThePast(String language, String sentence, LocalDate told) {
        List<Hit> hits = List.of(hit(1, "2026-11-30T08:00:00Z", sentence, new Language(language)));
        String topic = language.equals("ru") ? "Оррин" : language.equals("uk") ? "Оррін" : "Orrin";
        assertThat(timeline(hits, topic, 5).points())
                .extracting(TurningPoint::date)
                .containsExactly(told);
    }

    @Test
    void aDayThatIsNamedOnManyDaysCountsMoreThanOneThatIsNamedOftenOnOne() {
        List<Hit> hits = List.of(
                hit(1, "2026-03-10T06:00:00Z", "The Orrin dam was inspected on 3 February 2026, the board said."),
                hit(2, "2026-03-10T08:00:00Z", "The inspection of the Orrin dam on 3 February 2026 took an hour."),
                hit(3, "2026-03-10T09:00:00Z", "Nobody saw a crack in the Orrin dam on 3 February 2026."),
                hit(4, "2026-03-10T09:30:00Z", "Two men walked along the Orrin dam on 3 February 2026."),
                hit(5, "2026-03-12T08:00:00Z", "The Orrin dam was sold on 7 January 2026, the papers show."),
                hit(6, "2026-03-14T08:00:00Z", "A buyer paid for the Orrin dam on 7 January 2026."),
                hit(7, "2026-03-16T08:00:00Z", "The mayor signed away the Orrin dam on 7 January 2026."),
                hit(8, "2026-03-18T08:00:00Z", "The Orrin dam has a new gate, the board said."));
        assertThat(timeline(hits, "Orrin dam", 2).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 1, 7), LocalDate.of(2026, 3, 18));
    }

    @Test
    void theNewestDayIsNeverLeftOut() {
        List<Hit> hits = List.of(
                hit(1, "2026-03-10T08:00:00Z", "The Orrin dam has cracks, the water board said on Monday."),
                hit(2, "2026-03-10T09:00:00Z", "Nobody saw the cracks in the Orrin dam before Monday, 9 March 2026."),
                hit(3, "2026-03-12T08:00:00Z", "The Orrin dam broke in the night, the water board said."));
        assertThat(timeline(hits, "Orrin dam", 1).points())
                .extracting(TurningPoint::date)
                .containsExactly(LocalDate.of(2026, 3, 12));
    }

    @Test
    void aTimelineHasNoMoreDatesThanAskedFor() {
        assertThat(timeline("Orrin dam", 1).points()).hasSize(1);
    }

    @Test
    void whoElseCarriesASourceIsNamedWithIt() {
        assertThat(timeline(HITS, StoryNumbersFake.copied(1, "wire.example"), "Orrin dam", 5)
                        .sources())
                .extracting(Source::also)
                .containsExactlyInAnyOrder(List.of("wire.example"), List.of());
    }

    @Test
    void whatNobodyWritesAboutHasNoTimeline() {
        assertThat(timeline("the", 5).points()).isEmpty();
        assertThat(timeline("volcano", 5).points()).isEmpty();
    }

    private static Timeline timeline(String topic, int dates) {
        return timeline(HITS, topic, dates);
    }

    private static Timeline timeline(List<Hit> hits, String topic, int dates) {
        return timeline(hits, StoryNumbers.NONE, topic, dates);
    }

    private static Timeline timeline(List<Hit> hits, StoryNumbers stories, String topic, int dates) {
        LuceneAnalysis analysis = new LuceneAnalysis();
        QueryReader reader = new TopicReader(analysis, Clock.systemUTC(), () -> Set.of(Language.ENGLISH));
        return new Timelines(
                        reader,
                        (query, limit) -> new Found(hits, java.util.Map.of()),
                        stories,
                        new Sentences(),
                        analysis)
                .timeline(Question.about(topic), dates, 1);
    }

    private static Hit hit(long id, String published, String text) {
        return hit(id, published, text, Language.ENGLISH);
    }

    private static Hit hit(long id, String published, String text, Language language) {
        Article article = new Article(
                "https://news.example/" + id,
                "News of the day",
                text,
                Optional.of(Instant.parse(published)),
                "news.example",
                language,
                Origin.IMPORT);
        return new Hit(new StoredArticle(id, article), 1);
    }
}
