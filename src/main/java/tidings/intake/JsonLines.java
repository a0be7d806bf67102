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
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** Reads JSON Lines, an article a line. */
final class JsonLines {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final BiConsumer<OptionalInt, JsonNode> articles;
    private final BiConsumer<OptionalInt, String> refusals;

    JsonLines(BiConsumer<OptionalInt, JsonNode> articles, BiConsumer<OptionalInt, String> refusals) {
        this.articles = articles;
        this.refusals = refusals;
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
            articles.accept(line, JSON.readValue(text));
        } catch (JsonProcessingException e) {
            refusals.accept(line, "The line is no JSON.");
        }
    }
}
