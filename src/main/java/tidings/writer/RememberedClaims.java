package tidings.writer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.digest.Digester.Statement;
import tidings.writer.Claim.Certainty;

/** The claims of an article on a topic, kept so that a later question costs only what is new. */
final class RememberedClaims {
    /** By then the prompts or the topic's articles are others. */
    private static final Duration TIME = Duration.ofDays(7);
    /** That there is nothing may be a mistake, and nobody would notice. */
    private static final Duration TIME_OF_NOTHING = Duration.ofHours(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ModelMemory memory;
    private final String reader;

    /** @param reader who reads: the model and the version of its prompt */
    RememberedClaims(ModelMemory memory, String reader) {
        this.memory = memory;
        this.reader = reader;
    }

    /** A claim with the numbers of its sentences in the excerpt. */
    private record Kept(String text, List<Integer> sentences, String speaker, String date, Certainty certainty) {}

    Optional<List<Claim>> recall(Task task, Excerpt excerpt) {
        return memory.recall(key(task, excerpt)).map(json -> {
            List<Claim> claims = new ArrayList<>();
            for (Kept kept : read(json)) {
                List<Statement> evidence =
                        kept.sentences().stream().map(excerpt.sentences()::get).toList();
                claims.add(new Claim(
                        kept.text(), evidence, kept.speaker(), kept.date(), kept.certainty(), excerpt.language()));
            }
            return claims;
        });
    }

    void keep(Task task, Excerpt excerpt, List<Claim> claims) {
        if (excerpt.isFromChat()) {
            return;
        }
        List<Kept> kept = claims.stream()
                .map(claim -> new Kept(
                        claim.text(),
                        claim.evidence().stream()
                                .map(excerpt.sentences()::indexOf)
                                .toList(),
                        claim.speaker(),
                        claim.date(),
                        claim.certainty()))
                .toList();
        memory.keep(key(task, excerpt), written(kept), kept.isEmpty() ? TIME_OF_NOTHING : TIME);
    }

    /** The sentences stand for the article: a corrected one is another. */
    private String key(Task task, Excerpt excerpt) {
        Stream<String> sentences = excerpt.sentences().stream().map(Statement::text);
        return MemoryKey.of(Stream.concat(Stream.of("claims", reader, task.subject()), sentences)
                .toList());
    }

    private static List<Kept> read(String json) {
        try {
            return List.of(JSON.readValue(json, Kept[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What this program kept cannot be read.", e);
        }
    }

    private static String written(List<Kept> kept) {
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Claims are plain values.", e);
        }
    }
}
