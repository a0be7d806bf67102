package tidings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedTopicTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "grain",
                "Putin ceasefire conditions and the summit 2024",
                "зерновая сделка и порты Черного моря в июле",
                "Перемовини про зерно: Україна, ЄС та ООН",
                "Müllabfuhr in Köln",
                "小麦价格"
            })
    void aTopicComesThroughALinkAsItWas(String topic) {
        assertThat(SharedTopic.payload(topic).flatMap(SharedTopic::topic)).contains(topic);
        assertThat(SharedTopic.payload(topic).orElseThrow()).matches("[A-Za-z0-9_-]{1,64}");
    }

    @Test
    void aTopicThatIsTooLongForALinkHasNone() {
        assertThat(SharedTopic.payload("word ".repeat(12))).isEmpty();
        assertThat(SharedTopic.payload("слово ".repeat(12))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q_", "q_!", "c_?", "q_gICAgA", "inline", "x_aGFyYm91cg"})
    void whatIsForgedOrCutOffIsNoTopic(String payload) {
        assertThat(SharedTopic.topic(payload)).isEmpty();
    }
}
