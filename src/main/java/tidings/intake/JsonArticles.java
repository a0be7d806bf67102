package tidings.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import tidings.text.Language;

/**
 * Reads articles in JSON, {@code {"url","title","text","published","source","language"}}, of which only the text must be
 * there.
 *
 * @param drafts takes what was read, with its line
 * @param refusals takes the reason for what could not be read
 */
record JsonArticles(BiConsumer<OptionalInt, Draft> drafts, BiConsumer<OptionalInt, String> refusals) {
    /** What cannot be read as an article. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }

    void read(OptionalInt line, JsonNode json) {
        try {
            drafts.accept(line, draft(json));
        } catch (Unreadable e) {
            refusals.accept(line, String.valueOf(e.getMessage()));
        }
    }

    private static Draft draft(JsonNode json) {
        if (!json.isObject()) {
            throw new Unreadable("It is no JSON object.");
        }
        String text = text(json, "text").orElseThrow(() -> new Unreadable("It has no \"text\"."));
        List<String> paragraphs = Page.paragraphs(text);
        return new Draft(
                text(json, "url"),
                text(json, "title")
                        .map(title -> String.join(" ", Page.paragraphs(title)))
                        .filter(title -> !title.isEmpty()),
                paragraphs,
                text(json, "published").flatMap(DateReader::read),
                text(json, "source").map(CleanText::line),
                text(json, "language").map(Language::ofTag).filter(language -> !language.equals(Language.UNKNOWN)));
    }

    private static Optional<String> text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        boolean isTime = field.equals("published") && value.isIntegralNumber();
        if (!value.isTextual() && !isTime) {
            throw new Unreadable("Its \"%s\" is no text.".formatted(field));
        }
        return Optional.of(value.asText()).filter(text -> !text.isBlank());
    }
}
