package tidings.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A model of the operator's. */
record ModelFolder(Path graph, Path vocabulary) implements ModelFiles {
    private static final String NETWORK = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";

    /** @throws IllegalArgumentException with what is missing */
    static ModelFolder at(String name) {
        ModelFolder folder = of(name);
        if (!Files.isReadable(folder.graph) || !Files.isReadable(folder.vocabulary)) {
            throw new IllegalArgumentException(
                    "The setting embeddings.model must be none, bundled or a folder with %s and %s, and is '%s'."
                            .formatted(NETWORK, TOKENIZER, name));
        }
        return folder;
    }

    private static ModelFolder of(String name) {
        try {
            Path folder = Path.of(name).toAbsolutePath().normalize();
            return new ModelFolder(folder.resolve(NETWORK), folder.resolve(TOKENIZER));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "The setting embeddings.model is not the name of a folder: '%s'.".formatted(name), e);
        }
    }

    /** The folder and the size: to read all of a large file at each start for a checksum would take a second. */
    @Override
    public String name() {
        try {
            return "%s (%d bytes)".formatted(graph.getName(graph.getNameCount() - 2), Files.size(graph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] network() throws IOException {
        return Files.readAllBytes(graph);
    }

    @Override
    public InputStream tokenizer() throws IOException {
        return Files.newInputStream(vocabulary);
    }
}
