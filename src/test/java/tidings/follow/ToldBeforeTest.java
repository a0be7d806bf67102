package tidings.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.digest.Answer;
import tidings.digest.Known;
import tidings.digest.Line;
import tidings.text.Language;

class ToldBeforeTest {
    private static Article article(Language language, String text) {
        return new Article(
                "https://%s.example.org/x".formatted(language.code()),
                "News",
                text,
                Optional.empty(),
                "example.org",
                language,
                Origin.IMPORT);
    }

    private static List<String> added(String told, Article first, Article second) {
        ToldBefore before = new ToldBefore(
                Known.NOTHING, Set.of(), List.of(new ToldBefore.Text(1, "example.org", "", told, first.language())));
        Answer.Digest digest = quoted(first).and(quoted(second));
        return before.addedBy(digest, List.of(first, second)).stream()
                .flatMap(each -> each.lines().stream())
                .map(Line::text)
                .toList();
    }

    private static Answer.Digest quoted(Article article) {
        return AlertDigests.quoted("Topic", article, Optional.empty(), List.of(article.text()));
    }

    @Test
    void whoCountsTheSameInAnotherLanguageAddsNothing() {
        assertThat(added(
                        "A footbridge over the river Holm in Tarnby collapsed on Monday, police said.",
                        article(Language.ENGLISH, "Eleven children were injured when a bridge gave way in Tarnby."),
                        article(
                                Language.GERMAN,
                                "Elf Kinder wurden verletzt, teilte Polizeiinspektorin Hanne Dahl mit.")))
                .containsExactly("Eleven children were injured when a bridge gave way in Tarnby.");
    }

    @Test
    void anotherLanguageIsNotToldForTheOfficeThatSaysSo() {
        assertThat(
                        added(
                                "Торговый центр «Орбита» загорелся в Красноторске в понедельник, сообщило МЧС.",
                                article(
                                        Language.RUSSIAN,
                                        "Из торгового центра «Орбита» в Красноторске эвакуировали 400 человек."),
                                article(
                                        Language.UKRAINIAN,
                                        "У Красноторську горить торговельний центр «Орбіта», повідомили у МНС. Евакуйовано 400 людей.")))
                .hasSize(1);
    }

    @Test
    void whatIsCountedOfOtherEventsIsAdded() {
        assertThat(added(
                        "A footbridge over the river Holm in Tarnby collapsed on Monday, police said.",
                        article(Language.ENGLISH, "Eleven children were killed when a bridge gave way in Tarnby."),
                        article(Language.GERMAN, "Elf Kinder werden in Tarnby vermisst.")))
                .hasSize(2);
    }
}
