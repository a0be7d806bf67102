package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;

/** Invented events in five languages, for each event another of the same people and places: languages/events.txt. */
class AcrossLanguagesTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    private final TextAnalysis analysis = new LuceneAnalysis();
    private final List<Told> all = all("events");

    private record Told(String event, Article article) {}

    @Test
    void theCounterpartOfAnArticleTellsTheSameEventAndNotTheNextOneOfTheSamePeople() {
        Score inOrder = score(all);

        assertThat(inOrder.wrong()).isZero();
        assertThat(inOrder.recall()).isGreaterThanOrEqualTo(0.9);
    }

    /** Those that the bounds were not set on. */
    @Test
    void otherEventsAreTheSameInAllLanguagesToo() {
        Score others = score(all("more-events"));

        assertThat(others.wrong()).isZero();
        assertThat(others.recall()).isGreaterThan(0.75);
    }

    @Test
    void itDoesNotMatterInWhichLanguageAnEventComesFirst() {
        Random random = new Random(31);
        List<Score> scores = new ArrayList<>();
        for (int run = 0; run < 5; run++) {
            List<Told> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            scores.add(score(shuffled));
        }

        assertThat(scores).allSatisfy(score -> {
            assertThat(score.wrong()).isZero();
            assertThat(score.recall()).isGreaterThan(0.85);
        });
    }

    @Test
    void theSameNewsOfAnotherWeekIsAnotherStory() {
        Grouping grouping = new Grouping(analysis);
        Told english = all.getFirst();
        Told ukrainian = all.get(1);
        file(grouping, 1, english.article(), START);

        assertThat(file(grouping, 2, ukrainian.article(), START.plus(Duration.ofDays(7))))
                .isEqualTo(2);
        assertThat(file(grouping, 3, ukrainian.article(), START.plus(Duration.ofHours(7))))
                .isEqualTo(2);
    }

    @Test
    void whatWasFiledBeforeAStartIsFoundInTheOtherLanguageAfterIt() {
        Grouping before = new Grouping(analysis);
        Stories.Filed filed = before.file(
                1, all.getFirst().article(), fingerprints(all.getFirst().article()), false);
        Grouping after = new Grouping(analysis);
        after.restore(filed);

        assertThat(after.story(all.get(1).article(), false)).hasValue(1);
    }

    /**
     * Of all articles whose event was told in another language before.
     *
     * @param wrong those for which another event was found, and the first ones of an event for which any was
     */
    private record Score(int right, int missed, int wrong) {
        double recall() {
            return (double) right / (right + missed);
        }
    }

    private Score score(List<Told> told) {
        Gists gists = new Gists(analysis);
        Counterparts counterparts = new Counterparts();
        Set<String> known = new HashSet<>();
        int right = 0;
        int missed = 0;
        int wrong = 0;
        for (int i = 0; i < told.size(); i++) {
            Told each = told.get(i);
            Gist gist = gists.of(Tokenized.of(each.article(), analysis));
            OptionalLong found = counterparts.find(gist, each.article().published());
            boolean same = found.isPresent()
                    && told.get((int) found.getAsLong()).event().equals(each.event());
            right += same ? 1 : 0;
            wrong += found.isPresent() && !same ? 1 : 0;
            missed += found.isEmpty() && known.contains(each.event()) ? 1 : 0;
            known.add(each.event());
            counterparts.add(i, gist, each.article().published());
        }
        return new Score(right, missed, wrong);
    }

    private static long file(Grouping grouping, long id, Article article, Instant published) {
        Article dated = new Article(
                article.url(),
                article.title(),
                article.text(),
                Optional.of(published),
                article.source(),
                article.language(),
                article.origin());
        return grouping.file(id, dated, fingerprints(dated), false).story();
    }

    private static Fingerprints fingerprints(Article article) {
        return Fingerprints.of(Shingles.of(article.text()));
    }

    private static List<Told> all(String name) {
        try (InputStream file =
                Objects.requireNonNull(AcrossLanguagesTest.class.getResourceAsStream("/languages/" + name + ".txt"))) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
                    .filter(block -> !block.startsWith("#"))
                    .map(String::lines)
                    .map(Stream::toList)
                    .map(AcrossLanguagesTest::told)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Told told(List<String> lines) {
        String[] head = lines.getFirst().split(" ");
        String outlet = "%s-%s.example.org".formatted(head[1], head[0].replace('.', '-'));
        Instant published = START.plus(Duration.ofHours(Long.parseLong(head[2])));
        return new Told(
                head[0],
                new Article(
                        "https://" + outlet + "/1",
                        lines.get(1),
                        lines.get(2),
                        Optional.of(published),
                        outlet,
                        new Language(head[1]),
                        Origin.FEED));
    }
}
