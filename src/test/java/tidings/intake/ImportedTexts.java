package tidings.intake;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import tidings.text.ProfileDetector;

/** What the import makes of a text. */
public final class ImportedTexts {
    private ImportedTexts() {}

    /** The text of the only article of a stream. */
    public static String of(InputStream stream) {
        KeptArticles articles = new KeptArticles();
        new Import(
                        articles,
                        new Editor(new ProfileDetector(), Clock.systemUTC()),
                        xml -> new FeedFiles.Found.Other("It is XML."))
                .run(List.of(Import.STANDARD_INPUT), stream, progress -> {});
        return articles.all.getFirst().text();
    }
}
