package tidings.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Source;
import tidings.text.Language;

/** The golden set itself: an answer to every topic is in the articles, and the marks tell good answers from bad ones. */
class GoldenSetTest {
    private static final GoldenTopic DAM = new GoldenTopic(
            "dam",
            "dam",
            "en",
            GoldenTopic.Expect.DIGEST,
            List.of(new GoldenTopic.Fact(List.of("17", "killed|died"), "Holm")),
            List.of("opera"));

    @Test
    void thereAreEnoughTopicsAndArticles() {
        assertThat(GoldenSet.NEWS.topics())
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(GoldenTopic::id)
                .doesNotHaveDuplicates();
        assertThat(GoldenSet.NEWS.articles()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(GoldenSet.NEWS.articles().stream().map(Article::language).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN));
    }

    @Test
    void everyFactStandsWithItsSpeakerInOneParagraph() {
        List<String> paragraphs = GoldenSet.NEWS.articles().stream()
                .flatMap(article -> article.text().lines())
                .toList();
        assertThat(GoldenSet.NEWS.topics().stream().flatMap(topic -> topic.facts().stream()))
                .allSatisfy(fact -> assertThat(paragraphs).anyMatch(fact::isAttributed));
    }

    @Test
    void whatMustNeverBeShownIsThereToBeShown() {
        String everything =
                GoldenSet.NEWS.articles().stream().map(Article::text).collect(Collectors.joining("\n"));
        assertThat(GoldenSet.NEWS.topics().stream().flatMap(topic -> topic.never().stream()))
                .allSatisfy(words -> assertThat(everything).containsIgnoringCase(words));
    }

    @Test
    void aFactWithItsSpeakerIsPerfect() {
        assertThat(mark("Petra Holm said that 17 people had died.").isPerfect()).isTrue();
    }

    @Test
    void aFactWithoutItsSpeakerIsNot() {
        Mark mark = mark("17 people were killed in the flood, it was learned.");
        assertThat(mark.told()).isEqualTo(1);
        assertThat(mark.attributed()).isZero();
        assertThat(mark.report()).contains("without its speaker: 17 & killed|died @ Holm");
    }

    @Test
    void noAnswerWhereThereIsOneIsWrong() {
        Mark mark = new Marker(List.of())
                .mark(DAM, new Answer.Nothing("dam", Language.ENGLISH, Answer.Reason.NOT_FOUND, List.of()));
        assertThat(mark.right()).isFalse();
        assertThat(mark.missing()).isEqualTo(DAM.facts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said that 17 had died.",
                "Its director resigned.",
                "The minister flew home yesterday.",
                "Klara Dehn sagte gestern, das sei falsch.",
                "\"We will not pay,\"",
                "See also: How dams are inspected",
            })
    void aLineThatCannotStandAloneIsATrap(String line) {
        assertThat(Trap.in(List.of(line))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She [Petra Holm] said that 17 had died.",
                "The minister flew home yesterday [19 March].",
                "\"We will not pay,\" Doreth said.",
                "Item sales rose.",
            })
    void whatIsSaidInBracketsOrBesideHealsIt(String line) {
        assertThat(Trap.in(List.of(line))).isEmpty();
    }

    @Test
    void theSameSentenceFromTwoOutletsIsARepetition() {
        String one = "The Orvik dam burst early on Monday after nine days of rain.";
        String other = "The Orvik dam burst early on Monday after nine days of rain, officials said.";
        assertThat(Trap.in(List.of(one, "Something else entirely happened here today.", other)))
                .hasSize(1);
    }

    @Test
    void aLineInAnotherLanguageIsForeign() {
        assertThat(mark("Bei dem Dammbruch kamen 17 Menschen ums Leben.", Language.GERMAN)
                        .foreign())
                .hasSize(1);
    }

    @Test
    void aLineThatItsSourceDoesNotSayIsUnfaithful() {
        Article article = article(Language.ENGLISH, "Holm said that 17 had died.");
        assertThat(mark("Holm said that 18 had died.", article).unfaithful()).hasSize(1);
        assertThat(mark("Holm said [on Monday] that 17 had died.", article).unfaithful())
                .isEmpty();
    }

    private static Mark mark(String line) {
        return mark(line, Language.ENGLISH);
    }

    private static Mark mark(String line, Language language) {
        return mark(line, article(language, line));
    }

    private static Mark mark(String line, Article article) {
        Source source = new Source(1, article.url(), article.title(), article.source(), Optional.empty(), false);
        return new Marker(List.of(article))
                .mark(
                        DAM,
                        new Answer.Digest(
                                "dam",
                                Language.ENGLISH,
                                "extractive",
                                Optional.empty(),
                                List.of(new Line(line, List.of(1))),
                                List.of(source)));
    }

    private static Article article(Language language, String text) {
        return new Article(
                "https://news.example.org/1", "Dam", text, Optional.empty(), "example", language, Origin.IMPORT);
    }
}
