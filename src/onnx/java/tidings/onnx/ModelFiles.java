package tidings.onnx;

import java.io.IOException;
import java.io.InputStream;

/** Where a model lies. */
interface ModelFiles {
    /** Tells this model from every other, and from another version of itself. */
    String name();

    /** The network, in ONNX. */
    byte[] network() throws IOException;

    /** The tokenizer, as Hugging Face writes it. */
    InputStream tokenizer() throws IOException;
}
