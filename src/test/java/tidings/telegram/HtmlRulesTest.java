package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Our fake of the server has to be as strict as the server. */
class HtmlRulesTest {
    @Test
    void parsesAndRefusesAsTheServerDoes() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode row : EvalData.lines("security/telegram_html.jsonl")) {
            softly.assertThat(outcome(row.get("input").asText()))
                    .as(row.get("id").asText())
                    .isEqualTo(
                            row.get("ok").asBoolean()
                                    ? row.get("text").asText()
                                    : row.get("error").asText());
        }
        softly.assertAll();
    }

    private static String outcome(String html) {
        try {
            return HtmlRules.parse(html).text();
        } catch (HtmlRules.Refusal e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void aSmallerSignIsATag() {
        assertThatThrownBy(() -> HtmlRules.parse("1 < 2")).hasMessage("Unsupported start tag \"\" at byte offset 2");
    }

    @Test
    void countsEntitiesInUtf16() {
        assertThat(HtmlRules.parse("🏟<b>🏟</b>").entities()).containsExactly(new HtmlRules.Entity("b", 2, 2, ""));
    }
}
