package tidings.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tidings.App;
import tidings.EmbedSetup;
import tidings.Refusal;
import tidings.embed.EmbeddingPass;

/** {@code tidings embed}: makes the vectors by which articles are found by meaning. */
@Command(
        name = "embed",
        description = {
            "Embed the stored articles, newest first, with the model that the setting embeddings.model names. What is done",
            "is kept when this is broken off; serve does the same beside its work."
        })
final class EmbedCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Override
    public Integer call() {
        try (App app = run.open()) {
            EmbedSetup embeddings = app.embeddings()
                    .orElseThrow(() -> new Refusal("No model is set: name one with the setting embeddings.model."));
            embed(run, embeddings, EmbeddingPass.Bounds.NONE);
            return 0;
        }
    }

    static void embed(Run run, EmbedSetup embeddings, EmbeddingPass.Bounds bounds) {
        long embedded;
        try (ProgressBar bar = ProgressBar.on(run.err())) {
            embedded = embeddings.pass().run(bounds, done -> bar.show(done, 0, done + " embedded"));
        }
        run.out().printf("%d embedded, %d done in all%n", embedded, embeddings.done());
    }
}
