package tidings.writer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.llm.JsonModel;
import tidings.llm.Shape;

/** Asks the model a second time, whether each bullet is supported: it sees more than words, but only takes away. */
final class Judge {
    static final PromptFile PROMPT = PromptFile.named("judge");

    private final JsonModel model;

    Judge(JsonModel model) {
        this.model = model;
    }

    /** Those that it calls supported: none where it has no answer, for then nobody has seen what code cannot see. */
    List<Bullet> confirmed(Task task, List<Bullet> bullets) {
        Map<String, Bullet> byId = new LinkedHashMap<>();
        bullets.forEach(bullet -> byId.put(task.nonce().id("b", byId.size() + 1), bullet));
        JsonModel.Request request = new JsonModel.Request(task.reader().id(), PROMPT.text(), material(byId), shape());
        return switch (model.ask(request)) {
            case JsonModel.Reply.Json(JsonNode answer) -> {
                Set<String> supported = new HashSet<>();
                for (JsonNode verdict : answer.path("verdicts")) {
                    if (verdict.path("supported").asText("").equals("yes")) {
                        supported.add(verdict.path("id").asText(""));
                    }
                }
                yield byId.entrySet().stream()
                        .filter(bullet -> supported.contains(bullet.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
            }
            case JsonModel.Reply.Unusable ignored -> List.of();
        };
    }

    private static String material(Map<String, Bullet> bullets) {
        StringBuilder material = new StringBuilder();
        bullets.forEach((id, bullet) -> {
            material.append(id).append(" Statement: ").append(PlainText.ofSentence(bullet.text()));
            bullet.sentences()
                    .forEach(sentence -> material.append("\n  Source: ").append(PlainText.ofSentence(sentence)));
            material.append('\n');
        });
        return material.toString();
    }

    private static Shape shape() {
        return Shape.Fields.of(new Shape.Field(
                "verdicts",
                new Shape.ListOf(Shape.Fields.of(
                        new Shape.Field("id", new Shape.Text()),
                        new Shape.Field("supported", new Shape.Choice(List.of("yes", "no")))))));
    }
}
