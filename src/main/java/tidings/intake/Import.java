package tidings.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tidings.article.Articles;
import tidings.article.Origin;

/**
 * Brings in what people have: files, folders and standard input, with plain text, pages, JSON Lines and feeds in them. What
 * cannot be read is refused with a reason and never stops the rest. Memory stays bounded however much there is.
 */
public final class Import {
    /** The name of standard input among paths. */
    public static final String STANDARD_INPUT = "-";

    private final Articles articles;
    private final Editor editor;
    private final FeedFiles feeds;

    public Import(Articles articles, Editor editor, FeedFiles feeds) {
        this.articles = articles;
        this.editor = editor;
        this.feeds = feeds;
    }

    /**
     * Imports everything the paths name.
     *
     * @param paths files, folders (walked in the order of names, without hidden files), {@link #STANDARD_INPUT}
     * @param standardInput is read only where it is named, and not closed
     * @param progress is told after each batch
     */
    public ImportReport run(List<String> paths, InputStream standardInput, Consumer<ImportReport.Progress> progress) {
        Batches batches = new Batches(articles, total(paths), progress);
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                read(path, standardInput, batches);
            } else {
                files(path, file -> read(file, batches), batches::refuse);
            }
        }
        return batches.finish();
    }

    private static long total(List<String> paths) {
        if (paths.contains(STANDARD_INPUT)) {
            return 0;
        }
        long[] sum = {0};
        paths.forEach(path -> files(path, file -> sum[0] += file.toFile().length(), (file, line, reason) -> {}));
        return sum[0];
    }

    private static void files(String path, Consumer<Path> visitor, Refusals refusals) {
        try {
            new Folders(visitor, refusals).walk(Path.of(path));
        } catch (InvalidPathException e) {
            refusals.refuse(path, OptionalInt.empty(), "This is no name of a file.");
        }
    }

    private void read(Path file, Batches batches) {
        try (InputStream bytes = Files.newInputStream(file)) {
            read(file.toString(), bytes, batches);
        } catch (IOException e) {
            batches.refuse(file.toString(), OptionalInt.empty(), Folders.reason(e));
        }
    }

    private void read(String name, InputStream bytes, Batches batches) {
        Path fileName = Path.of(name).getFileName();
        String place = name.equals(STANDARD_INPUT) || fileName == null ? "standard input" : fileName.toString();
        BiConsumer<OptionalInt, Draft> drafts =
                (line, draft) -> edit(new FeedFiles.Item(draft, article -> article), place, name, line, batches);
        Consumer<FeedFiles.Item> items = item -> edit(item, place, name, OptionalInt.empty(), batches);
        BiConsumer<OptionalInt, String> refusals = (line, reason) -> batches.refuse(name, line, reason);
        try {
            new Documents(place, drafts, refusals, file -> read(file, items, refusals, batches))
                    .read(new Counting(bytes, batches));
        } catch (IOException e) {
            batches.refuse(name, OptionalInt.empty(), Folders.reason(e));
        }
    }

    private void edit(FeedFiles.Item item, String place, String name, OptionalInt line, Batches batches) {
        switch (editor.edit(item.draft(), place, Origin.IMPORT)) {
            case Editor.Edited.Ready(var article) -> batches.add(item.placed().apply(article));
            case Editor.Edited.Refused(var reason) -> batches.refuse(name, line, reason);
        }
    }

    private void read(
            byte[] file, Consumer<FeedFiles.Item> items, BiConsumer<OptionalInt, String> refusals, Batches batches) {
        switch (feeds.read(file)) {
            case FeedFiles.Found.Items(var found) -> found.forEach(items);
            case FeedFiles.Found.Listed(var added, var known, var unusable) -> {
                batches.listed(added, known);
                unusable.forEach(url -> refusals.accept(
                        OptionalInt.empty(),
                        "'%s' is no web address.".formatted(Editor.shortened(CleanText.line(url), 80))));
            }
            case FeedFiles.Found.Other(var reason) -> refusals.accept(OptionalInt.empty(), reason);
        }
    }

    /** Is told of what was refused. */
    @FunctionalInterface
    interface Refusals {
        void refuse(String file, OptionalInt line, String reason);
    }

    /** Tells how many bytes were read; closing it leaves the stream open. */
    private static final class Counting extends FilterInputStream {
        private final Batches batches;

        Counting(InputStream bytes, Batches batches) {
            super(bytes);
            this.batches = batches;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            batches.read(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            batches.read(Math.max(read, 0));
            return read;
        }

        @Override
        public void close() {}
    }
}
