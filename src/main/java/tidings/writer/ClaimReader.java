package tidings.writer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tidings.check.SentenceCheck;
import tidings.digest.Digester.Statement;
import tidings.llm.Shape;
import tidings.writer.Claim.Certainty;

/**
 * Reads claims out of a model's answer and believes none: unknown ids are dropped, and a claim that says anything else
 * than its sentences gives way to them.
 */
final class ClaimReader {
    /** A claim rests on one or two sentences; whoever names more hides something among them. */
    private static final int SENTENCES = 3;

    private final SentenceCheck check;

    ClaimReader(SentenceCheck check) {
        this.check = check;
    }

    static Shape shape() {
        return Shape.Fields.of(new Shape.Field(
                "claims",
                new Shape.ListOf(Shape.Fields.of(
                        new Shape.Field("text", new Shape.Text()),
                        new Shape.Field("ids", new Shape.ListOf(new Shape.Text())),
                        new Shape.Field("speaker", new Shape.Text()),
                        new Shape.Field("date", new Shape.Text()),
                        new Shape.Field("certainty", new Shape.Choice(words()))))));
    }

    private static List<String> words() {
        return Arrays.stream(Certainty.values())
                .map(certainty -> certainty.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /**
     * The claims of each excerpt that has any, in the order of the answer. A claim rests on one article: its first
     * sentence's.
     *
     * @param each claims of one article at most
     */
    SequencedMap<Excerpt, List<Claim>> read(JsonNode answer, Map<String, Located> sentences, int each) {
        SequencedMap<Excerpt, List<Claim>> claims = new LinkedHashMap<>();
        for (JsonNode node : answer.path("claims")) {
            List<Located> cited = cited(node, sentences);
            if (!cited.isEmpty() && PlainText.isShort(node.path("text").asText(""))) {
                Excerpt excerpt = cited.getFirst().excerpt();
                List<Claim> own = claims.computeIfAbsent(excerpt, first -> new ArrayList<>());
                if (own.size() < each) {
                    own.addAll(claims(node, excerpt, cited));
                }
            }
        }
        return claims;
    }

    /** Whether the model says that there is nothing to claim; an answer of another form says nothing. */
    static boolean isNothing(JsonNode answer) {
        return answer.path("claims").isArray() && answer.path("claims").isEmpty();
    }

    /** A sentence under an id. */
    record Located(Excerpt excerpt, Statement sentence) {}

    private static List<Located> cited(JsonNode claim, Map<String, Located> sentences) {
        List<Located> cited = new ArrayList<>();
        for (JsonNode id : claim.path("ids")) {
            Located located = sentences.get(id.asText());
            boolean fits = located != null
                    && !cited.contains(located)
                    && cited.size() < SENTENCES
                    && cited.stream().allMatch(other -> other.excerpt().equals(located.excerpt()));
            if (fits) {
                cited.add(located);
            }
        }
        return cited;
    }

    private List<Claim> claims(JsonNode node, Excerpt excerpt, List<Located> cited) {
        var language = excerpt.language();
        Claim claim = new Claim(
                PlainText.of(node.path("text").asText("")),
                cited.stream().map(Located::sentence).toList(),
                confirmed(node.path("speaker").asText(""), cited),
                confirmed(node.path("date").asText(""), cited),
                certainty(node.path("certainty").asText("")),
                language);
        return check.faults(claim.text(), claim.sentences()).isEmpty()
                ? List.of(claim)
                : claim.evidence().stream()
                        .map(sentence -> Claim.of(sentence, language))
                        .toList();
    }

    /** What stands in a cited sentence as it is; anything else is as good as nothing. */
    private static String confirmed(String value, List<Located> cited) {
        String plain = PlainText.of(value);
        return cited.stream().anyMatch(located -> located.sentence().text().contains(plain)) ? plain : "";
    }

    private static Certainty certainty(String word) {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> certainty.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Certainty.FACT);
    }
}
