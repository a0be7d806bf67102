package tidings.writer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tidings.digest.Reader;
import tidings.digest.Setback;
import tidings.llm.JsonModel;
import tidings.llm.Shape;
import tidings.text.Language;

/** The second step with a model, one call: the digest, from claims alone. It sees no article. */
final class Writing {
    static final PromptFile PROMPT = PromptFile.named("write");

    private final JsonModel model;

    Writing(JsonModel model) {
        this.model = model;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Written(List<Bullet> bullets) implements Outcome {}

        record Failed(Setback setback, String why) implements Outcome {}
    }

    /** @param heard gets each bullet as soon as it is complete, where the model can hand it over so */
    Outcome write(Task task, List<Claim> claims, Consumer<Bullet> heard) {
        String rules = rules(task);
        Quotations quotations = new Quotations(claims, task.nonce());
        Map<String, Claim> byId = new LinkedHashMap<>();
        Room room = Room.beside(rules + task.topic(), model);
        for (Claim claim : claims) {
            String id = task.nonce().id("c", byId.size() + 1);
            if (room.takes(line(id, claim, quotations))) {
                byId.put(id, claim);
            }
        }
        JsonModel.Request request =
                new JsonModel.Request(task.reader().id(), rules, material(task.topic(), byId, quotations), shape());
        return switch (model.ask(
                request, element -> bullet(element, byId, quotations).ifPresent(heard))) {
            case JsonModel.Reply.Json(JsonNode answer) ->
                new Outcome.Written(bullets(answer, byId, quotations).stream()
                        .limit(task.lines())
                        .toList());
            case JsonModel.Reply.Unusable(var trouble, var why) -> new Outcome.Failed(setback(trouble), why);
        };
    }

    private static Setback setback(JsonModel.Trouble trouble) {
        return switch (trouble) {
            case BUDGET -> Setback.BUDGET_SPENT;
            case OWN_BUDGET -> Setback.CHAT_BUDGET_SPENT;
            case LATE -> Setback.LATE;
            case SERVER -> Setback.UNAVAILABLE;
            case DECLINED -> Setback.DECLINED;
            case ANSWER -> Setback.UNUSABLE;
        };
    }

    private static String rules(Task task) {
        Language language = task.reader().language();
        return PROMPT.with(Map.of(
                "lines", Integer.toString(task.lines()),
                "language",
                        language.equals(Language.UNKNOWN)
                                ? "the language of the claims"
                                : language.locale().getDisplayLanguage(Locale.ENGLISH),
                "manner", manner(task.reader().manner()),
                "wording", wording(task.reader().manner())));
    }

    private static String manner(Reader.Manner manner) {
        return switch (manner) {
            case USUAL -> "";
            case BRIEF -> ", each as short as it can be";
            case PLAIN -> ", in plain words for a reader who is new to it";
        };
    }

    private static String wording(Reader.Manner manner) {
        return switch (manner) {
            case USUAL, BRIEF ->
                "Where you write in the language of the claims, keep to their words: shorten and join, and add none of"
                        + " your own.";
            case PLAIN ->
                "Explain without adding anything: where you write in the language of the claims, make short sentences of"
                        + " their words, and leave out what only experts need.";
        };
    }

    private static String material(String topic, Map<String, Claim> claims, Quotations quotations) {
        StringBuilder material = new StringBuilder("Topic: ").append(PlainText.of(topic));
        claims.forEach((id, claim) -> material.append('\n').append(line(id, claim, quotations)));
        return material.toString();
    }

    private static String line(String id, Claim claim, Quotations quotations) {
        int articles = claim.articles().size();
        return id
                + (articles > 1 ? " (%d articles) ".formatted(articles) : " ")
                + PlainText.ofSentence(claim.text())
                + quotations.of(claim);
    }

    private static Shape shape() {
        return Shape.Fields.of(new Shape.Field(
                "bullets",
                new Shape.ListOf(Shape.Fields.of(
                        new Shape.Field("text", new Shape.Text()),
                        new Shape.Field("ids", new Shape.ListOf(new Shape.Text()))))));
    }

    private static List<Bullet> bullets(JsonNode answer, Map<String, Claim> claims, Quotations quotations) {
        List<Bullet> bullets = new ArrayList<>();
        for (JsonNode node : answer.path("bullets")) {
            bullet(node, claims, quotations).ifPresent(bullets::add);
        }
        return bullets;
    }

    /** Empty where it is too long to be one sentence. */
    private static Optional<Bullet> bullet(JsonNode node, Map<String, Claim> claims, Quotations quotations) {
        List<Claim> cited = new ArrayList<>();
        for (JsonNode id : node.path("ids")) {
            Claim claim = claims.get(id.asText());
            if (claim != null && !cited.contains(claim)) {
                cited.add(claim);
            }
        }
        return Optional.of(node.path("text").asText(""))
                .filter(PlainText::isShort)
                .map(text -> quotations.put(PlainText.of(text), cited))
                .filter(PlainText::isShort)
                .map(text -> new Bullet(text, cited));
    }
}
