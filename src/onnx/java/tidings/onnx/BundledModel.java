package tidings.onnx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** all-MiniLM-L6-v2, quantised, from the jar in which LangChain4j publishes it. */
record BundledModel() implements ModelFiles {
    private static final String MODEL = "all-minilm-l6-v2-q";

    @Override
    public String name() {
        return MODEL;
    }

    @Override
    public byte[] network() throws IOException {
        try (InputStream file = resource(".onnx")) {
            return file.readAllBytes();
        }
    }

    @Override
    public InputStream tokenizer() throws IOException {
        return resource("-tokenizer.json");
    }

    private static InputStream resource(String ending) throws IOException {
        InputStream file = BundledModel.class.getResourceAsStream("/" + MODEL + ending);
        if (file == null) {
            throw new FileNotFoundException("The program lacks " + MODEL + ending + ".");
        }
        return file;
    }
}
