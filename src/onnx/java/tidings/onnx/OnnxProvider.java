package tidings.onnx;

import java.util.Set;
import tidings.embed.Embedder;
import tidings.embed.EmbedderProvider;
import tidings.embed.EmbedderSettings;
import tidings.text.Language;

/** Opens the bundled model, or one in a folder of the operator's. */
public final class OnnxProvider implements EmbedderProvider {
    /** Asked for by {@link java.util.ServiceLoader}. */
    public OnnxProvider() {}

    @Override
    public Embedder open(EmbedderSettings settings) {
        if (!settings.isBundled()) {
            return new OnnxEmbedder(ModelFolder.at(settings.model()), settings);
        }
        EmbedderSettings bundled = new EmbedderSettings(
                settings.model(), EmbedderSettings.Pooling.MEAN, "", "", Set.of(Language.ENGLISH));
        return new OnnxEmbedder(new BundledModel(), bundled);
    }
}
