package tidings.chat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.message.Button;

/**
 * A topic in a link that opens the conversation on it. The link holds the words themselves and nobody's data: a number
 * could be counted up to read what others asked.
 */
final class SharedTopic {
    /** Cyrillic takes one byte a letter rather than two: twice the topics fit. */
    private static final Map<String, Charset> ENCODINGS =
            Map.of("q_", StandardCharsets.UTF_8, "c_", Charset.forName("windows-1251"));

    private SharedTopic() {}

    /** What the link carries; empty where the topic is too long for one (46 bytes). */
    static Optional<String> payload(String topic) {
        return Stream.of("q_", "c_")
                .flatMap(prefix -> written(prefix, topic).stream())
                .filter(payload -> payload.length() <= Button.Share.MAX_PAYLOAD)
                .findFirst();
    }

    private static Optional<String> written(String prefix, String topic) {
        try {
            ByteBuffer bytes = encoding(prefix).newEncoder().encode(CharBuffer.wrap(topic));
            byte[] words = new byte[bytes.remaining()];
            bytes.get(words);
            return Optional.of(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(words));
        } catch (CharacterCodingException e) {
            return Optional.empty(); // no letters of this encoding
        }
    }

    /** The topic that the payload carries; empty where it carries none, is forged or was cut off. */
    static Optional<String> topic(String payload) {
        return ENCODINGS.keySet().stream()
                .filter(payload::startsWith)
                .findFirst()
                .flatMap(prefix -> read(prefix, payload.substring(prefix.length())))
                .filter(topic -> !topic.isBlank());
    }

    private static Optional<String> read(String prefix, String encoded) {
        try {
            byte[] words = Base64.getUrlDecoder().decode(encoded);
            return Optional.of(
                    encoding(prefix).newDecoder().decode(ByteBuffer.wrap(words)).toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset encoding(String prefix) {
        return ENCODINGS.getOrDefault(prefix, StandardCharsets.UTF_8);
    }
}
