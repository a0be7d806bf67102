package tidings.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import tidings.text.Language;

/** Reads JSON Lines: {@code {"url","title","text","published","source","language"}}, of which only the text must be there. */
final class JsonLines {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);
    private final BiConsumer<OptionalInt, Draft> drafts;
    private final BiConsumer<OptionalInt, String> refusals;

    JsonLines(BiConsumer<OptionalInt, Draft> drafts, BiConsumer<OptionalInt, String> refusals) {
        this.drafts = drafts;
        this.refusals = refusals;
    }

    /** A line that cannot be read as an article. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }

    /**
     * Reads all lines, one in memory at a time.
     *
     * @param charset of the stream; in one-byte encodings each line may still be UTF-8, for dumps are glued together
     * @param longest line to be read, in bytes
     */
    void read(InputStream bytes, Charset charset, int longest) throws IOException {
        InputStream lines = charset.name().startsWith("UTF-16") ? new Transcoded(bytes, charset) : bytes;
        ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
        int number = 1;
        boolean tooLong = false;
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            if (c == '\n') {
                take(line, number++, tooLong);
                tooLong = false;
                line.reset();
            } else if (line.size() < longest) {
                line.write(c);
            } else {
                tooLong = true;
            }
        }
        take(line, number, tooLong);
    }

    private void take(ByteArrayOutputStream bytes, int number, boolean tooLong) {
        OptionalInt line = OptionalInt.of(number);
        if (tooLong) {
            refusals.accept(line, "The line is longer than %d MB.".formatted(bytes.size() >> 20));
            return;
        }
        byte[] raw = bytes.toByteArray();
        String json = Encoding.decode(raw, "");
        String text = json.replace("\uFEFF", "").strip();
        if (text.isEmpty()) {
            return;
        }
        try {
            drafts.accept(line, draft(JSON.readValue(text)));
        } catch (JsonProcessingException e) {
            refusals.accept(line, "The line is no JSON: %s.".formatted(Editor.shortened(e.getOriginalMessage(), 120)));
        } catch (Unreadable e) {
            refusals.accept(line, String.valueOf(e.getMessage()));
        }
    }

    private static Draft draft(JsonNode json) {
        if (!json.isObject()) {
            throw new Unreadable("The line is no JSON object.");
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
