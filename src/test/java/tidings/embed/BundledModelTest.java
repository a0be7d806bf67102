package tidings.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.text.Language;

/** The real model; skipped in a build without it ({@code mvn -Pembeddings verify} has it). */
class BundledModelTest {
    @BeforeEach
    void onlyWithTheModel() {
        Assumptions.assumeTrue(
                ServiceLoader.load(EmbedderProvider.class).findFirst().isPresent());
    }

    @Test
    void likeMeaningsAreNearerThanOthers() {
        Embedder model = open(EmbedderSettings.BUNDLED);
        Int8Vector question = Int8Vector.of(model.question("shipping of wheat by sea"));

        double like = question.cosine(bytes(model, "Vessels carry grain across the ocean"));
        double unlike = question.cosine(bytes(model, "The chess champion kept her title"));

        assertThat(like).isGreaterThan(unlike + 0.2);
    }

    @Test
    void aLongTextIsReadToo() {
        Embedder model = open(EmbedderSettings.BUNDLED);

        assertThat(model.passage("The harbour was closed by ice. ".repeat(300))).hasSize(384);
    }

    @Test
    void theBundledModelKnowsEnglishOnly() {
        assertThat(open(EmbedderSettings.BUNDLED).knows(Language.ENGLISH)).isTrue();
        assertThat(open(EmbedderSettings.BUNDLED).knows(Language.RUSSIAN)).isFalse();
    }

    @Test
    void aFolderWithoutAModelIsRefusedAtOnce(@TempDir Path folder) {
        assertThatThrownBy(() -> open(folder.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("model.onnx");
    }

    private static byte[] bytes(Embedder model, String text) {
        return Int8Vector.of(model.passage(text)).bytes();
    }

    private static Embedder open(String model) {
        EmbedderProvider provider =
                ServiceLoader.load(EmbedderProvider.class).findFirst().orElseThrow();
        return provider.open(new EmbedderSettings(model, EmbedderSettings.Pooling.MEAN, "", "", Set.of()));
    }
}
