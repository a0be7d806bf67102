package tidings.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonElementsTest {
    private static final String ANSWER = """
            {"bullets":[{"text":"A \\"quoted\\" } ] { word\\\\","ids":["k-c1"]},{"text":"Мост","ids":[]}],"more":[{"text":"no"}]}""";

    private final List<String> texts = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"", "```json\n", "<think>{\"bullets\":[{\"text\":\"draft\"}]}</think>\n", "Here it is: "})
    void eachElementOfTheFirstListIsFoundOnceHoweverTheAnswerIsCut(String before) {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            texts.clear();
            feed(before + ANSWER, random);
            assertThat(texts).containsExactly("A \"quoted\" } ] { word\\", "Мост");
        }
    }

    @Test
    void anElementIsFoundAsSoonAsItIsComplete() {
        JsonElements elements = elements();
        elements.add("{\"bullets\":[{\"text\":\"one\"");
        assertThat(texts).isEmpty();
        elements.add("},{\"te");
        assertThat(texts).containsExactly("one");
    }

    @Test
    void garbageIsSurvived() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder garbage = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                garbage.append("{}[]\",:\\ab <think></think>".charAt(random.nextInt(26)));
            }
            feed(garbage.toString(), random);
        }
    }

    private void feed(String text, Random random) {
        JsonElements elements = elements();
        for (int at = 0; at < text.length(); ) {
            int next = Math.min(text.length(), at + 1 + random.nextInt(9));
            elements.add(text.substring(at, next));
            at = next;
        }
    }

    private JsonElements elements() {
        return new JsonElements(node -> texts.add(node.path("text").asText()));
    }
}
