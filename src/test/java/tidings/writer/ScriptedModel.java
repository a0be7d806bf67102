package tidings.writer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tidings.llm.JsonModel;
import tidings.llm.Tokens;

/** A model that plays a part: it reads the numbered lines of its material and answers as a test wants. */
final class ScriptedModel implements JsonModel {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One element of an answer: a claim or a bullet. */
    record Said(String text, List<String> ids) {}

    /** From numbered lines to an answer. */
    interface Part extends Function<SequencedMap<String, String>, Reply> {}

    private Part reading = repeating(Integer.MAX_VALUE);
    private Part writing = repeating(6);
    private Function<String, String> judging = statement -> "yes";
    private boolean streams;
    private int most = Integer.MAX_VALUE;
    private int inputTokens = Integer.MAX_VALUE;
    private String server = "nobody";
    private final AtomicInteger answered = new AtomicInteger();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    ScriptedModel reads(Part part) {
        reading = part;
        return this;
    }

    ScriptedModel writes(Part part) {
        writing = part;
        return this;
    }

    /** Whether a statement is supported, "yes" or "no". */
    ScriptedModel judges(Function<String, String> verdict) {
        judging = verdict;
        return this;
    }

    private Reply verdicts(String material) {
        List<Map<String, String>> verdicts = material.lines()
                .filter(line -> line.contains(" Statement: "))
                .map(line -> line.split(" ", 2))
                .map(parts -> Map.of("id", parts[0], "supported", judging.apply(parts[1])))
                .toList();
        return new Reply.Json(JSON.valueToTree(Map.of("verdicts", verdicts)));
    }

    /** Answers with these claims or bullets. */
    static Part saying(Function<SequencedMap<String, String>, List<Said>> said) {
        return lines -> new Reply.Json(json(said.apply(lines)));
    }

    /** Cites the first line for this text. */
    static Part saying(String text) {
        return saying(lines -> List.of(new Said(text, List.of(lines.firstEntry().getKey()))));
    }

    /** Says the first lines as they are. */
    static Part repeating(int most) {
        return saying(lines -> lines.entrySet().stream()
                .limit(most)
                .map(line -> new Said(line.getValue(), List.of(line.getKey())))
                .toList());
    }

    static Part failing() {
        return lines -> new Reply.Unusable(Trouble.SERVER, "The model failed: Test.");
    }

    private static JsonNode json(List<Said> said) {
        List<Map<String, Object>> elements = said.stream()
                .map(each -> Map.<String, Object>of(
                        "text", each.text(), "ids", each.ids(), "speaker", "", "date", "", "certainty", "fact"))
                .toList();
        return JSON.valueToTree(Map.of("claims", elements, "bullets", elements));
    }

    /** Takes questions of so many tokens. */
    ScriptedModel takes(int most) {
        inputTokens = most;
        return this;
    }

    /** Is run by somebody else from now on. */
    ScriptedModel runBy(String other) {
        server = other;
        return this;
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public String identity() {
        return name() + " of " + server;
    }

    @Override
    public int inputTokens() {
        return inputTokens;
    }

    @Override
    public Reply ask(Request request) {
        requests.add(request);
        if (request.rules().contains("check statements")) {
            return verdicts(request.material());
        }
        Reply reply = (isReading(request) ? reading : writing).apply(lines(request.material()));
        if (reply instanceof Reply.Json(JsonNode root)) {
            // A claim or bullet of the half of the fields that such an answer has.
            answered.addAndGet(Tokens.estimate(root.toString()) / 2);
        }
        return reply;
    }

    /** Hands the elements of an answer over one by one. */
    ScriptedModel streams() {
        streams = true;
        return this;
    }

    /** After so many elements nothing more comes of it. */
    ScriptedModel breaksOffAfter(int elements) {
        most = elements;
        return this;
    }

    @Override
    public Reply ask(Request request, Consumer<JsonNode> elements) {
        Reply reply = ask(request);
        if (streams && reply instanceof Reply.Json(JsonNode root)) {
            JsonNode list = root.path("bullets");
            for (int i = 0; i < Math.min(most, list.size()); i++) {
                elements.accept(list.get(i));
            }
            return list.size() > most ? new Reply.Unusable(Trouble.ANSWER, "cut short") : reply;
        }
        return reply;
    }

    private static boolean isReading(Request request) {
        return request.rules().contains("extract claims");
    }

    private static SequencedMap<String, String> lines(String material) {
        SequencedMap<String, String> lines = new LinkedHashMap<>();
        material.lines().skip(1).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] parts = line.split(" ", 2);
            lines.put(
                    parts[0], parts[1].replaceFirst("^\\(\\d+ articles\\) ", "").replaceFirst(" \\{.*$", ""));
        });
        return lines;
    }

    List<Request> requests() {
        return requests;
    }

    long readings() {
        return requests.stream().filter(ScriptedModel::isReading).count();
    }

    /** Of all questions and answers, as estimated. */
    int tokens() {
        return answered.get()
                + requests.stream()
                        .mapToInt(request -> Tokens.estimate(request.rules()) + Tokens.estimate(request.material()))
                        .sum();
    }

    String everythingAsked() {
        return requests.stream().map(Request::material).collect(Collectors.joining("\n"));
    }
}
