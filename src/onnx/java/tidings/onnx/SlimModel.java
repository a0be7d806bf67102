package tidings.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;

/**
 * A model on the thread that asks. The library's own constructors let ONNX Runtime keep a pool of threads that spin: on two
 * busy cores 46 sentences a second instead of 355.
 */
final class SlimModel extends AbstractInProcessEmbeddingModel {
    private final OnnxBertBiEncoder encoder;

    private SlimModel(OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.encoder = encoder;
    }

    static SlimModel load(ModelFiles files, PoolingMode pooling) throws IOException, OrtException {
        keepToItself();
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream tokenizer = files.tokenizer()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(files.network(), options);
            return new SlimModel(new OnnxBertBiEncoder(environment, session, tokenizer, pooling));
        }
    }

    /**
     * On Amazon's machines the tokenizer library would tell its makers that it was started, and which machine it is on. And
     * it warns of graphics cards that nobody asked for.
     */
    private static void keepToItself() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("org.slf4j.simpleLogger.log.ai.djl", "error");
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
