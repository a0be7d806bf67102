package tidings.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tidings.App;
import tidings.article.Origin;
import tidings.embed.EmbeddingPass;
import tidings.intake.ImportReport;

/** {@code tidings import}: brings articles in from files, folders and standard input. */
@Command(
        name = "import",
        description = {
            "Store articles: plain text (as it is pasted from a forum or a page), HTML, and JSON Lines",
            "{\"url\",\"title\",\"text\",\"published\",\"source\",\"language\"?} or a list of such; the items of saved feeds (RSS, Atom, JSON Feed); and the feeds",
            "of an OPML file, as feeds import does. What cannot be read is refused with a reason and stops nothing. Exit code 1 when nothing at all could be used."
        })
final class ImportCommand implements Callable<Integer> {
    /** A larger import is embedded on by serve, or by the command for it. */
    private static final EmbeddingPass.Bounds AFTER_IMPORT =
            new EmbeddingPass.Bounds(Duration.ofSeconds(30), Long.MAX_VALUE);

    @Mixin
    private Run run = new Run();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder, or - for standard input.")
    private List<String> paths = List.of();

    @Override
    public Integer call() {
        try (App app = run.open()) {
            boolean hadSamples = app.articles().newest(1).stream()
                    .anyMatch(newest -> newest.article().origin() == Origin.SAMPLE);
            ImportReport report = report(app, ProgressBar.on(run.err()));
            tell(run, report);
            app.embeddings().ifPresent(embeddings -> EmbedCommand.embed(run, embeddings, AFTER_IMPORT));
            if (hadSamples && report.imported() > 0) {
                run.out()
                        .println(
                                "The sample news that came with Tidings is removed: from now on answers are from yours.");
            }
            return report.refused() > 0 && !report.isUseful() ? 1 : 0;
        }
    }

    private ImportReport report(App app, ProgressBar bar) {
        try (bar) {
            return app.imports()
                    .run(paths, System.in, done -> bar.show(done.bytes(), done.total(), done.imported() + " articles"));
        }
    }

    private static void tell(Run run, ImportReport report) {
        PrintWriter err = run.err();
        report.refusals()
                .forEach(refusal -> err.printf(
                        "%s%s: %s%n",
                        Plain.text(refusal.file()),
                        refusal.line().isPresent() ? ":" + refusal.line().getAsInt() : "",
                        Plain.text(refusal.reason())));
        if (report.refused() > report.refusals().size()) {
            err.printf("… and %d more.%n", report.refused() - report.refusals().size());
        }
        run.out()
                .printf(
                        "%d imported, %d already known, %d refused%n",
                        report.imported(), report.known(), report.refused());
        if (report.feeds().any()) {
            run.out()
                    .printf(
                            "%d feeds added, %d already here%n",
                            report.feeds().added(), report.feeds().known());
        }
    }
}
