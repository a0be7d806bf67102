package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** What the server allows in one message, with its own words where it does not. */
final class Limits {
    private Limits() {}

    static HtmlRules.Parsed text(String text, String parseMode) {
        HtmlRules.Parsed parsed =
                parseMode.equals("HTML") ? HtmlRules.parse(text) : new HtmlRules.Parsed(text, new ArrayList<>());
        if (parsed.text().isBlank()) {
            throw Refused.badRequest("message text is empty");
        }
        if (parsed.codePoints() > 4096) {
            throw Refused.badRequest("message is too long");
        }
        int weight = parsed.entities().stream()
                .mapToInt(e -> e.length() + e.url().length())
                .sum();
        if (weight > 9_500) {
            throw Refused.badRequest("ENTITIES_TOO_LONG");
        }
        if (parsed.entities().size() > 100) {
            throw new AssertionError("More than 100 entities: the rest would silently be lost.");
        }
        return parsed;
    }

    static void markup(JsonNode markup) {
        int buttons = 0;
        for (JsonNode row : markup.path("inline_keyboard")) {
            for (JsonNode button : row) {
                buttons++;
                int data = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
                if (button.path("text").asText().isBlank()) {
                    throw Refused.badRequest("inline keyboard button text must be non-empty");
                }
                if (!button.has("url") && (data < 1 || data > 64)) {
                    throw Refused.badRequest("BUTTON_DATA_INVALID");
                }
            }
        }
        if (buttons > 100 || markup.toString().length() > 10_000) {
            throw Refused.badRequest("reply markup is too long");
        }
    }

    static HtmlRules.Parsed caption(String text, String parseMode) {
        HtmlRules.Parsed parsed =
                parseMode.equals("HTML") ? HtmlRules.parse(text) : new HtmlRules.Parsed(text, new ArrayList<>());
        if (parsed.codePoints() > 1024) {
            throw Refused.badRequest("message caption is too long");
        }
        return parsed;
    }
}
