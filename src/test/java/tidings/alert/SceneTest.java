package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.Lines;

/** Pairs of articles of one story: whether they tell of one event. */
class SceneTest {
    record Pair(String first, String second) {}

    static List<Pair> ofOneEvent() {
        return pairs("/scenes/one.txt");
    }

    static List<Pair> ofTwoEvents() {
        return pairs("/scenes/two.txt");
    }

    private static List<Pair> pairs(String resource) {
        List<String> lines = Lines.of(resource);
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(i -> new Pair(lines.get(2 * i), lines.get(2 * i + 1)))
                .toList();
    }

    private static Scene scene(String line) {
        String[] parts = line.split(" \\| ");
        return Scene.of(new Article(
                "https://post.example.org/1",
                parts[1],
                parts[2],
                Optional.empty(),
                "post.example.org",
                new Language(parts[0]),
                Origin.IMPORT));
    }

    @ParameterizedTest
    @MethodSource("ofOneEvent")
    void oneEventUnderTwoHeadlinesIsInOnePlace(Pair pair) {
        assertThat(scene(pair.first()).isElsewhereThan(scene(pair.second()))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ofTwoEvents")
    void whatHappenedInTwoPlacesIsToldApart(Pair pair) {
        assertThat(scene(pair.first()).isElsewhereThan(scene(pair.second()))).isTrue();
    }
}
