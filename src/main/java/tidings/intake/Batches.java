package tidings.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.intake.ImportReport.Progress;
import tidings.intake.ImportReport.Refusal;

/** Hands articles over to be stored, many in one transaction, and counts. */
final class Batches {
    private static final int MOST_ARTICLES = 1_000;
    /** So that a batch of very long articles stays small in memory. Characters. */
    private static final long MOST_TEXT = 4_000_000;

    private final Articles articles;
    private final long total;
    private final Consumer<Progress> progress;
    private final List<Article> batch = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long text;
    private long bytes;
    private long imported;
    private long known;
    private long refused;
    private ImportReport.Feeds feeds = ImportReport.Feeds.NONE;

    Batches(Articles articles, long total, Consumer<Progress> progress) {
        this.articles = articles;
        this.total = total;
        this.progress = progress;
    }

    void add(Article article) {
        batch.add(article);
        text += article.text().length();
        if (batch.size() >= MOST_ARTICLES || text >= MOST_TEXT) {
            store();
        }
    }

    void refuse(String file, OptionalInt line, String reason) {
        refused++;
        if (refusals.size() < ImportReport.LISTED) {
            refusals.add(new Refusal(file, line, reason));
        }
    }

    void listed(int added, int known) {
        feeds = feeds.and(added, known);
    }

    void read(long count) {
        bytes += count;
    }

    ImportReport finish() {
        store();
        return new ImportReport(imported, known, refused, refusals, feeds);
    }

    private void store() {
        if (!batch.isEmpty()) {
            articles.add(batch).forEach(outcome -> {
                switch (outcome) {
                    case Articles.Outcome.Added ignored -> imported++;
                    case Articles.Outcome.Known ignored -> known++;
                }
            });
            batch.clear();
            text = 0;
        }
        progress.accept(new Progress(bytes, total, imported));
    }
}
