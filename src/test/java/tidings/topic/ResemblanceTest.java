package tidings.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;

class ResemblanceTest {
    private static Hit hit(int id, String title, String text) {
        Article article = new Article(
                "https://outlet.example/" + id,
                title,
                text,
                Optional.empty(),
                "outlet.example",
                Language.ENGLISH,
                Origin.IMPORT);
        return new Hit(new StoredArticle(id, article), 1);
    }

    /** Ids of the candidates, numbered from 0 in their order, the most alike first; others are about something else. */
    private static List<Long> reordered(String question, String... texts) {
        Stream<Hit> asked = IntStream.range(0, texts.length).mapToObj(i -> hit(i, "Report", texts[i]));
        Stream<Hit> others = IntStream.range(10, 15).mapToObj(i -> hit(i, "Report", "Rain over the northern hills."));
        return new Resemblance(question)
                .reordered(Stream.concat(asked, others).toList()).stream()
                        .map(hit -> hit.stored().id())
                        .filter(id -> id < 10)
                        .toList();
    }

    @Test
    void wordsThatStandSideBySideAsInTheQuestionComeFirst() {
        assertThat(reordered(
                        "harbor tax",
                        "The tax office moved away from the harbor.",
                        "The council raised the harbor tax again now."))
                .containsExactly(1L, 0L);
    }

    @Test
    void wordsInTheOtherOrderDoNotStandAsInTheQuestion() {
        assertThat(reordered("tax harbor", "The tax harbor opened last week.", "The harbor tax rose last week."))
                .containsExactly(0L, 1L);
    }

    @Test
    void theFirstWordOfATextIsNotBesideTheLastOfItsTitle() {
        Hit apart = hit(0, "About the harbor", "Tax rises were announced.");
        Hit together = hit(1, "About the", "Harbor tax rises were announced.");
        Hit other = hit(2, "Rain", "Over the northern hills.");

        assertThat(new Resemblance("harbor tax").reordered(List.of(apart, together, other)))
                .extracting(hit -> hit.stored().id())
                .startsWith(1L);
    }

    @Test
    void aWordInsideACompoundIsSeen() {
        assertThat(reordered("Hafen", "Das Rathaus bleibt geschlossen.", "Die Hafenbehörde bleibt geschlossen."))
                .containsExactly(1L, 0L);
    }
}
