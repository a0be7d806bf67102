package tidings.onnx;

import ai.onnxruntime.OrtException;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.embed.Embedder;
import tidings.embed.EmbedderSettings;
import tidings.embed.EmbeddingException;
import tidings.text.Language;

/** A model that is loaded when it is first asked: most starts of the command line never do. */
final class OnnxEmbedder implements Embedder {
    private final ModelFiles files;
    private final EmbedderSettings settings;
    private final String name;
    private @Nullable SlimModel loaded;

    OnnxEmbedder(ModelFiles files, EmbedderSettings settings) {
        this.files = files;
        this.settings = settings;
        this.name = String.join(
                "|", files.name(), settings.pooling().name(), settings.questionPrefix(), settings.passagePrefix());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean knows(Language language) {
        Set<Language> known = settings.languages();
        return known.isEmpty() || known.contains(language);
    }

    @Override
    public float[] question(String text) {
        return vector(settings.questionPrefix(), text);
    }

    @Override
    public float[] passage(String text) {
        return vector(settings.passagePrefix(), text);
    }

    private float[] vector(String prefix, String text) {
        String whole = prefix.isEmpty() ? text : prefix + " " + text;
        SlimModel model = model();
        try {
            return model.embed(whole).content().vector();
        } catch (RuntimeException e) { // the library's checked failures come wrapped in these
            throw new EmbeddingException("The model of embeddings failed on a text.", e);
        }
    }

    private synchronized SlimModel model() {
        SlimModel ready = loaded;
        if (ready == null) {
            ready = load();
            loaded = ready;
        }
        return ready;
    }

    /** Its native libraries may be missing for this machine, or have nowhere to be unpacked to. */
    private SlimModel load() {
        try {
            return SlimModel.load(files, pooling());
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw new EmbeddingException("The model of embeddings '%s' cannot be loaded.".formatted(name), e);
        }
    }

    private PoolingMode pooling() {
        return switch (settings.pooling()) {
            case MEAN -> PoolingMode.MEAN;
            case CLS -> PoolingMode.CLS;
        };
    }
}
