package tidings.writer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.digest.Digester.Statement;
import tidings.llm.JsonModel;
import tidings.writer.ClaimReader.Located;

/**
 * The first step with a model: what does each article say about the topic? Articles are read apart from each other, so
 * that one which gives orders spoils no other; only short ones share a call.
 */
final class Mapping {
    private static final Logger LOG = LoggerFactory.getLogger(Mapping.class);
    static final PromptFile PROMPT = PromptFile.named("map");
    /** Of the sentences of one call. More are not read with care, and one call holds at least one article. Tokens. */
    private static final int TOGETHER = 1_200;

    private static final int ARTICLES_TOGETHER = 3;
    /** Of one call. More do not fit into an answer of 800 tokens in Cyrillic. */
    private static final int CLAIMS = 6;
    /** Of one article. */
    private static final int CLAIMS_EACH = 4;

    private final JsonModel model;
    private final ClaimReader reader;
    private final RememberedClaims remembered;

    Mapping(JsonModel model, ClaimReader reader, ModelMemory memory) {
        this.model = model;
        this.reader = reader;
        this.remembered = new RememberedClaims(memory, model.identity() + ", " + PROMPT.version());
    }

    /**
     * What the articles say.
     *
     * @param byModel whether the model read at least one of them
     */
    record Read(List<Claim> claims, boolean byModel) {}

    /** The claims of all articles in the order of these; of an article whose call failed or was late its sentences. */
    Read read(Task task, List<Excerpt> excerpts) {
        Map<Excerpt, List<Claim>> known = new LinkedHashMap<>();
        excerpts.forEach(excerpt -> remembered.recall(task, excerpt).ifPresent(claims -> known.put(excerpt, claims)));
        List<Callable<Map<Excerpt, List<Claim>>>> calls =
                grouped(excerpts.stream()
                                .filter(excerpt -> !known.containsKey(excerpt))
                                .toList())
                        .stream()
                        .<Callable<Map<Excerpt, List<Claim>>>>map(group -> () -> together(task, group))
                        .toList();
        task.deadline().all(calls).forEach(read -> read.ifPresent(known::putAll));
        List<Claim> claims = excerpts.stream()
                .flatMap(excerpt -> known.getOrDefault(excerpt, List.of(firstSentence(excerpt))).stream())
                .toList();
        return new Read(claims, !known.isEmpty());
    }

    private List<List<Excerpt>> grouped(List<Excerpt> excerpts) {
        int most = Math.min(TOGETHER, Room.beside(PROMPT.text(), model).left());
        List<List<Excerpt>> groups = new ArrayList<>();
        List<Excerpt> group = new ArrayList<>();
        int tokens = 0;
        for (Excerpt excerpt : excerpts) {
            if (!group.isEmpty() && (tokens + excerpt.tokens() > most || group.size() == ARTICLES_TOGETHER)) {
                groups.add(List.copyOf(group));
                group.clear();
                tokens = 0;
            }
            group.add(excerpt);
            tokens += excerpt.tokens();
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    /** Empty where the model had no answer. */
    private Map<Excerpt, List<Claim>> together(Task task, List<Excerpt> group) {
        int each = Math.min(CLAIMS_EACH, CLAIMS / group.size());
        String rules = PROMPT.with(Map.of("claims", Integer.toString(each)));
        Map<String, Located> sentences = sentences(task, group, Room.beside(rules + task.topic(), model));
        JsonModel.Request request = new JsonModel.Request(
                task.reader().id(), rules, material(task.topic(), sentences), ClaimReader.shape());
        return switch (model.ask(request)) {
            case JsonModel.Reply.Json(JsonNode answer) -> {
                Map<Excerpt, List<Claim>> claims = read(answer, sentences, each);
                claims.forEach((excerpt, own) -> remembered.keep(task, excerpt, own));
                yield claims;
            }
            case JsonModel.Reply.Unusable(var ignored, var why) -> {
                LOG.info("Articles are told by their first sentences: {}", why);
                yield Map.of();
            }
        };
    }

    /** Under ids; what does not fit into the question is left out. */
    private static Map<String, Located> sentences(Task task, List<Excerpt> group, Room room) {
        Map<String, Located> sentences = new LinkedHashMap<>();
        for (Excerpt excerpt : group) {
            for (var sentence : excerpt.sentences()) {
                String id = task.nonce().id("s", sentences.size() + 1);
                if (room.takes(line(id, sentence))) {
                    sentences.put(id, new Located(excerpt, sentence));
                }
            }
        }
        return sentences;
    }

    private static String line(String id, Statement sentence) {
        return id + " " + PlainText.ofSentence(sentence.text());
    }

    /** Only of an article that is alone it is believed that it says nothing: beside others it may have been overlooked. */
    private Map<Excerpt, List<Claim>> read(JsonNode answer, Map<String, Located> sentences, int each) {
        Map<Excerpt, List<Claim>> claims = reader.read(answer, sentences, each);
        List<Excerpt> read =
                sentences.values().stream().map(Located::excerpt).distinct().toList();
        return read.size() == 1 && ClaimReader.isNothing(answer) ? Map.of(read.getFirst(), List.of()) : claims;
    }

    private static String material(String topic, Map<String, Located> sentences) {
        Map<Excerpt, List<String>> articles = new LinkedHashMap<>();
        sentences.forEach((id, located) -> articles.computeIfAbsent(located.excerpt(), first -> new ArrayList<>())
                .add(line(id, located.sentence())));
        return "Topic: " + PlainText.of(topic) + "\n"
                + articles.values().stream()
                        .map(lines -> String.join("\n", lines))
                        .collect(Collectors.joining("\n\n"));
    }

    /** What an article that nobody could read says: its best sentence. */
    private static Claim firstSentence(Excerpt excerpt) {
        return Claim.of(excerpt.sentences().getFirst(), excerpt.language());
    }
}
