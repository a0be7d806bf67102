package tidings.writer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import tidings.llm.JsonModel;
import tidings.llm.Shape;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/** Asks a model for the words of a topic in other languages, once a month. */
final class Translations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PromptFile PROMPT = PromptFile.named("translate");
    private static final Duration KEPT = Duration.ofDays(30);
    /** An answer without a translation may be a mistake, but is paid for once an hour at most. */
    private static final Duration KEPT_WITHOUT = Duration.ofHours(1);
    /** Somebody waits for the search, and has the words as they are. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private final JsonModel model;
    private final ModelMemory memory;
    private final TextAnalysis analysis;

    Translations(JsonModel model, ModelMemory memory, TextAnalysis analysis) {
        this.model = model;
        this.memory = memory;
        this.analysis = analysis;
    }

    /**
     * For each of the words its index terms in these languages; none for all where the model has no answer.
     *
     * @param who pays where the model has to be asked; the answer then serves all
     */
    List<Set<String>> of(List<String> words, Collection<Language> languages, String who) {
        List<String> codes = languages.stream().map(Language::code).sorted().toList();
        List<String> parts = new ArrayList<>(List.of(PROMPT.version(), model.identity(), String.join(" ", codes)));
        parts.addAll(words);
        String key = MemoryKey.of(parts);
        Optional<JsonNode> kept = memory.recall(key).flatMap(Translations::json);
        Optional<JsonNode> answer = kept.or(() -> asked(who, words, codes));
        List<Set<String>> forms = new ArrayList<>();
        words.forEach(word -> forms.add(new LinkedHashSet<>()));
        answer.ifPresent(root -> root.path("words").forEach(each -> add(each, codes, forms)));
        if (kept.isEmpty()) {
            boolean translates = !forms.stream().allMatch(Set::isEmpty);
            answer.ifPresent(root -> memory.keep(key, root.toString(), translates ? KEPT : KEPT_WITHOUT));
        }
        return forms;
    }

    private Optional<JsonNode> asked(String who, List<String> words, List<String> codes) {
        String rules = PROMPT.with(Map.of("languages", String.join(", ", codes)));
        JsonModel.Request request = new JsonModel.Request(who, rules, material(words), shape(codes));
        Callable<JsonModel.Reply> asking = () -> model.ask(request);
        Optional<JsonModel.Reply> reply =
                Deadline.in(PATIENCE).all(List.of(asking)).getFirst();
        return reply.isPresent() && reply.get() instanceof JsonModel.Reply.Json(JsonNode answer)
                ? Optional.of(answer)
                : Optional.empty();
    }

    private static Optional<JsonNode> json(String kept) {
        try {
            return Optional.of(JSON.readTree(kept));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // of another version of the program, say: it is asked again
        }
    }

    private static String material(List<String> words) {
        StringBuilder material = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            material.append(i + 1)
                    .append(' ')
                    .append(PlainText.ofSentence(words.get(i)))
                    .append('\n');
        }
        return material.toString();
    }

    private static Shape shape(List<String> codes) {
        return Shape.Fields.of(new Shape.Field(
                "words",
                new Shape.ListOf(Shape.Fields.of(
                        new Shape.Field("number", new Shape.Text()),
                        new Shape.Field("language", new Shape.Choice(codes)),
                        new Shape.Field("translations", new Shape.ListOf(new Shape.Text()))))));
    }

    /** Whatever the model writes can only become terms that are looked for beside the person's own. */
    private void add(JsonNode word, List<String> codes, List<Set<String>> forms) {
        String number = word.path("number").asText("");
        String code = word.path("language").asText("");
        if (!number.matches("[0-9]{1,3}") || !codes.contains(code)) {
            return;
        }
        int place = Integer.parseInt(number) - 1;
        if (place >= 0 && place < forms.size()) {
            forms.get(place).addAll(terms(word.path("translations"), new Language(code)));
        }
    }

    private Set<String> terms(JsonNode translations, Language language) {
        List<String> texts = new ArrayList<>();
        translations.forEach(text -> texts.add(text.asText("")));
        return texts.stream()
                .limit(MOST)
                .filter(text -> text.length() <= LONGEST)
                .map(text -> String.join(" ", analysis.terms(text, language)))
                .filter(form -> !form.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
