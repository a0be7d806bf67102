package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A message as a user sees it in the fake server's chat. */
record Shown(long chat, long id, String text, List<HtmlRules.Entity> entities, JsonNode call) {
    /** The data of the button with this label. */
    String button(String label) {
        for (JsonNode row : call.at("/reply_markup/inline_keyboard")) {
            for (JsonNode button : row) {
                if (button.path("text").asText().equals(label)) {
                    return button.path("callback_data").asText();
                }
            }
        }
        throw new AssertionError("No button '%s' under: %s".formatted(label, call));
    }
}
