package tidings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.ProfileDetector;

/** The pasted post that stands for all of them, where it is present. */
class SeedDocumentTest {
    private static final Path SEED = Path.of(System.getenv().getOrDefault("EVAL_DATA", "../shared/eval/data"))
            .resolve("../../seed")
            .normalize();

    private final KeptArticles articles = new KeptArticles();
    private final Import imports = new Import(
            articles,
            new Editor(new ProfileDetector(), Clock.systemUTC()),
            xml -> new FeedFiles.Found.Other("It is XML."));

    @Test
    void thePastedPostIsOneArticleWithItsBodyOnce() throws IOException {
        assumeTrue(Files.isDirectory(SEED));
        String file = file();

        ImportReport report = imports.run(List.of(file), InputStream.nullInputStream(), progress -> {});

        assertThat(report).isEqualTo(new ImportReport(1, 0, 0, List.of(), ImportReport.Feeds.NONE));
        Article article = articles.all.getFirst();
        assertThat(article.title()).isEqualTo(firstLine(file));
        assertThat(article.url()).startsWith("https://www.svoboda.org/a/").endsWith("/33022046.html");
        assertThat(article.source()).isEqualTo("svoboda.org");
        assertThat(article.published()).contains(Instant.parse("2024-07-11T12:29:00Z"));
        assertThat(article.language()).isEqualTo(Language.ENGLISH);
        assertThat(article.text())
                .startsWith("Russian President Vladimir Putin called")
                .endsWith("then resume hostilities.")
                .doesNotContain("Quote from", "SEE ALSO", "Orban at Zelensky's", "Source:", "http");
        assertThat(article.text().lines()).hasSize(9).doesNotHaveDuplicates();
        assertThat(imports.run(List.of(file), InputStream.nullInputStream(), progress -> {})
                        .known())
                .isEqualTo(1);
    }

    private static String firstLine(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).getFirst().strip();
    }

    private static String file() throws IOException {
        try (Stream<Path> files = Files.list(SEED)) {
            return files.filter(file -> file.getFileName().toString().startsWith("000_"))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }
}
