package tidings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.intake.Editor.Edited;
import tidings.text.ProfileDetector;

class EditorTest {
    private final Editor editor = new Editor(new ProfileDetector(), Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u2060", "\uFEFF", "\u200D"})
    void aWordIsOneWordWhateverIsHiddenInIt(String hidden) {
        Article article = edited(
                "Kes%stria shut".formatted(hidden), "The mini%sstry of Kes%stria said so.".formatted(hidden, hidden));

        assertThat(article.title()).isEqualTo("Kestria shut");
        assertThat(article.text()).isEqualTo("The ministry of Kestria said so.");
    }

    @Test
    void joinersStayWhereAScriptIsSpelledWithThem() {
        String persian = "وزیر می\u200Cگوید";
        String family = "Family day 👩\u200D👧";

        assertThat(edited(family, persian).title()).isEqualTo(family);
        assertThat(edited(family, persian).text()).isEqualTo(persian);
    }

    private Article edited(String title, String text) {
        Draft draft = new Draft(
                Optional.empty(),
                Optional.of(title),
                List.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return switch (editor.edit(draft, "notes", Origin.FEED)) {
            case Edited.Ready(var article) -> article;
            case Edited.Refused(var reason) -> throw new AssertionError(reason);
        };
    }
}
