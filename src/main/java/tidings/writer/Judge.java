package tidings.writer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import tidings.llm.JsonModel;
import tidings.llm.Shape;

/** Asks the model a second time, whether each bullet is supported: it sees more than words, but only takes away. */
final class Judge {
    static final PromptFile PROMPT = PromptFile.named("judge");

    private final JsonModel model;

    Judge(JsonModel model) {
        this.model = model;
    }

    /**
     * The questions, as many as it takes of what a question may hold. The answer to one is what it calls supported: none
     * where it has no answer, for then nobody has seen what code cannot see.
     */
    List<Callable<List<Bullet>>> calls(Task task, List<Bullet> bullets) {
        List<Map<String, Bullet>> groups = new ArrayList<>();
        Room room = Room.beside(PROMPT.text(), model);
        for (Bullet bullet : bullets) {
            String id = task.nonce().id("b", bullets.indexOf(bullet) + 1);
            if (groups.isEmpty() || !room.takes(material(id, bullet))) {
                groups.add(new LinkedHashMap<>());
                room = Room.beside(PROMPT.text(), model);
                room.takes(material(id, bullet));
            }
            groups.getLast().put(id, bullet);
        }
        return groups.stream()
                .<Callable<List<Bullet>>>map(group -> () -> confirmed(task, group))
                .toList();
    }

    private List<Bullet> confirmed(Task task, Map<String, Bullet> byId) {
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
        bullets.forEach((id, bullet) -> material.append(material(id, bullet)));
        return material.toString();
    }

    private static String material(String id, Bullet bullet) {
        StringBuilder material = new StringBuilder(id + " Statement: " + PlainText.ofSentence(bullet.text()));
        bullet.sentences().forEach(sentence -> material.append("\n  Source: ").append(PlainText.ofSentence(sentence)));
        return material.append('\n').toString();
    }

    private static Shape shape() {
        return Shape.Fields.of(new Shape.Field(
                "verdicts",
                new Shape.ListOf(Shape.Fields.of(
                        new Shape.Field("id", new Shape.Text()),
                        new Shape.Field("supported", new Shape.Choice(List.of("yes", "no")))))));
    }
}
