package tidings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.ProfileDetector;

class ImportTest {
    private static final String RUSSIAN =
            "Мост открыт\nМост через Альд снова открыт для машин, сообщили в мэрии города. Ремонт шёл два года.";

    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");

    @TempDir
    private Path folder;

    private final KeptArticles articles = new KeptArticles();
    private final List<String> feedFiles = new ArrayList<>();
    private final Import imports =
            new Import(articles, new Editor(new ProfileDetector(), Clock.fixed(NOW, ZoneOffset.UTC)), this::feedFile);
    private final List<ImportReport.Progress> progress = new ArrayList<>();

    @Test
    void jsonLinesAreImportedAndBadOnesNamedByLine() throws IOException {
        Path file = write("news.jsonl", """
                {"url":"https://example.org/1?utm_medium=x","title":"One","text":"First.","published":"2025-03-03T08:05:00Z"}
                {"url":"https://example.org/2","title":

                {"url":"https://example.org/3","title":"No text"}
                {"url":"javascript:alert(1)","title":"Odd","text":"Nothing."}
                [1]
                {"url":"https://example.org/6","title":7,"text":"Nothing."}
                {"title":"Seven","text":"<p>In</p><p>parts</p>","source":"Aldport Post","language":"de-AT","published":1741000000}
                {"url":"https://example.org/1","title":"One","text":"First."}
                """);

        ImportReport report = run(file);

        assertThat(articles.all).extracting(Article::title).containsExactly("One", "Seven");
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.refusals())
                .extracting(ImportReport.Refusal::line)
                .containsExactly(
                        OptionalInt.of(2), OptionalInt.of(4), OptionalInt.of(5), OptionalInt.of(6), OptionalInt.of(7));
        assertThat(report.refusals())
                .allSatisfy(refusal -> assertThat(refusal.reason()).matches("[A-Z].*\\."));
        Article seven = articles.all.getLast();
        assertThat(seven.text()).isEqualTo("In\nparts");
        assertThat(seven.source()).isEqualTo("Aldport Post");
        assertThat(seven.language()).isEqualTo(Language.GERMAN);
        assertThat(seven.published()).contains(Instant.ofEpochSecond(1741000000));
    }

    private FeedFiles.Found feedFile(byte[] xml) {
        feedFiles.add(new String(xml, StandardCharsets.UTF_8));
        return new FeedFiles.Found.Other("This is XML.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><opml version='2.0'><body/></opml>",
                "<!-- by hand -->\n<rss><channel/></rss>",
                "<?xml version='1.0'?>\n<?xml-stylesheet href='x.css'?><!DOCTYPE rss><rss><channel/></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'></feed>",
                "<rdf:RDF xmlns:rdf='x'></rdf:RDF>",
                "<?xml version='1.0'?><invoice><line>Tea</line></invoice>",
            })
    void xmlIsNoText(String xml) throws IOException {
        ImportReport report = run(write("saved.txt", xml));

        assertThat(feedFiles).containsExactly(xml);
        assertThat(report.refusals()).extracting(ImportReport.Refusal::reason).containsExactly("This is XML.");
        assertThat(articles.all).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><?xml-stylesheet href='x'?><html><body><h1>Dam</h1><p>It opened.</p></body></html>",
                "<b>Dam</b> opened\nIt opened on Monday.",
                "<3 from Aldport\nThe harbour opened again.",
            })
    void pagesAndTextsThatLookLikeXmlAreRead(String text) throws IOException {
        run(write("saved.txt", text));

        assertThat(feedFiles).isEmpty();
        assertThat(articles.all).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void aTextIsReadInAnyUsualEncoding(String encoding) throws IOException {
        Path file = folder.resolve("bridge.txt");
        Files.write(file, RUSSIAN.getBytes(Charset.forName(encoding)));

        run(file);

        assertThat(articles.all).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("Мост открыт");
            assertThat(article.language()).isEqualTo(Language.RUSSIAN);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"version\": \"https://jsonfeed.org/version/1.1\",\n  \"items\": []\n}",
                "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\",\"items\":[]}",
                "{\"feed_url\": \"https://example.org/feed.json\", \"items\": [{\"id\": \"1\", \"title\": \"One\"}]}",
            })
    void jsonFeedIsAFeedAndNoJsonLines(String json) throws IOException {
        run(write("feed.json", json));

        assertThat(feedFiles).containsExactly(json);
    }

    @Test
    void jsonLinesThatTellOfJsonFeedAreJsonLines() throws IOException {
        run(write("news.json", """
                {"title":"On feeds","text":"Write \\"version\\": \\"https://jsonfeed.org/version/1\\" in it."}
                """));

        assertThat(articles.all).extracting(Article::title).containsExactly("On feeds");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void articlesThatNameTheirFeedAreJsonLines(int count) throws IOException {
        String line = """
                {"feed_url":"https://a.example/f","url":"https://a.example/%1$d","title":"Report %1$d","text":"Text %1$d."}
                """;
        run(write("news.json", line.formatted(1) + (count > 1 ? line.formatted(2) : "")));

        assertThat(articles.all).hasSize(count);
        assertThat(feedFiles).isEmpty();
    }

    @Test
    void charactersThatAnExportWroteAsReferencesAreCharacters() throws IOException {
        run(write("news.jsonl", """
                {"title":"R&amp;B in Aldport","text":"&quot;We play R&amp;B&quot;, she said &#8211; at 5 &lt; 6 &amp c; &amp;amp; more."}
                """));

        assertThat(articles.all).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("R&B in Aldport");
            assertThat(article.text()).isEqualTo("\"We play R&B\", she said – at 5 < 6 & c; &amp; more.");
        });
    }

    @Test
    void aFolderIsWalkedInOrderWithoutHiddenFilesAndLoops() throws IOException {
        write("b.txt", "Bravo\nThe second text.");
        write("a.txt", "Alpha\nThe first text.");
        write(".hidden.txt", "Hidden\nNobody sees it.");
        Files.createDirectory(folder.resolve("c"));
        write("c/d.html", "<html><head><title>Delta</title></head><body><p>The third text.</p></body></html>");
        Files.createSymbolicLink(folder.resolve("c/loop"), folder);

        assertThat(run(folder).refused()).isZero();
        assertThat(articles.all).extracting(Article::title).containsExactly("Alpha", "Bravo", "Delta");
    }

    @Test
    void whatIsNoTextIsRefusedWithASentence() throws IOException {
        Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 3, 0, 0, 5, 9, 0, 0, 0, 1});
        Files.write(folder.resolve("b.pdf"), "%PDF-1.7 a document".getBytes(StandardCharsets.UTF_8));
        write("c.txt", " \n ");
        write("d.txt", "…\n***");

        ImportReport report = run(folder);

        assertThat(report.imported()).isZero();
        assertThat(report.refusals())
                .hasSize(4)
                .allSatisfy(refusal -> assertThat(refusal.reason()).endsWith("."));
        assertThat(run(folder.resolve("missing")).refusals().getFirst().reason())
                .isEqualTo("There is no such file.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"title\":\"One\",\"text\":\"First.\"},\n{\"title\":\"Two\",\"text\":\"Second.\"}]",
                "\uFEFF[\n {\n  \"title\": \"One\",\n  \"text\": \"First.\"\n },\n {\"title\":\"Two\",\"text\":\"Second.\"}\n]",
                "{\n \"title\": \"One\",\n \"text\": \"First.\"\n}\n{\n \"title\": \"Two\",\n \"text\": \"Second.\"\n}\n",
                "{ \"title\": \"One\",\r\n  \"text\": \"First.\" }\r\n[{\"title\": \"Two\", \"text\": \"Second.\"}]",
            })
    void jsonIsReadHoweverItIsLaidOut(String json) throws IOException {
        ImportReport report = run(write("news.json", json));

        assertThat(report.refusals()).isEmpty();
        assertThat(articles.all).extracting(Article::title).containsExactly("One", "Two");
        assertThat(articles.all).extracting(Article::text).containsExactly("First.", "Second.");
    }

    @Test
    void ofJsonWithMistakesTheRestIsRead() throws IOException {
        ImportReport report = run(write("news.json", """
                [{"title":"One","text":"First."},
                 {"title":"No text"},
                 7,
                 {"title":"Two","text":"Second."},
                 {"title":"Cut
                """));

        assertThat(articles.all).extracting(Article::title).containsExactly("One", "Two");
        assertThat(report.refusals())
                .containsExactly(
                        refusal(2, "It has no \"text\"."),
                        refusal(3, "It is no JSON object."),
                        refusal(5, "From here on it is no JSON."));
    }

    private ImportReport.Refusal refusal(int line, String reason) {
        return new ImportReport.Refusal(folder.resolve("news.json").toString(), OptionalInt.of(line), reason);
    }

    @Test
    void tablesAreRefusedWithASentence() throws IOException {
        write("a.csv", "A dam\nIt holds.");
        write("b.txt", "url,title,text\nhttps://example.org/1,Strike,\"Dockers strike, the union said.\"");
        write("c.txt", "Datum\tÜberschrift\tText\n2025-03-03\tStreik\tIm Hafen wird gestreikt.");

        ImportReport report = run(folder);

        assertThat(articles.all).isEmpty();
        assertThat(report.refusals())
                .hasSize(3)
                .allSatisfy(refusal -> assertThat(refusal.reason()).contains("a table"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Update] The dam holds\nThe dam holds, the engineer said.",
                "[\"We hold\", she said]\nThe dam holds, the engineer said.",
                "Rain, snow, ice\nRain, snow and ice, wind and fog are expected, the office said.",
                "Aldport,Kolm,Brin\nThe three towns are cut off.",
            })
    void textsThatLookLikeOtherThingsAreRead(String text) throws IOException {
        run(write("saved.txt", text));

        assertThat(articles.all)
                .singleElement()
                .satisfies(article -> assertThat(article.text()).endsWith("."));
    }

    @Test
    void nothingIsDatedLaterThanItCame() throws IOException {
        Path file = write("dates.jsonl", """
                {"title":"One","text":"First.","published":"2025-03-10T11:59:59Z"}
                {"title":"Two","text":"Second.","published":"2025-03-11T11:00:00Z"}
                {"title":"Three","text":"Third.","published":"2025-03-11T13:00:00Z"}
                {"title":"Four","text":"Fourth.","published":"2099-05-05T00:00:00Z"}
                """);

        run(file);

        assertThat(articles.all)
                .extracting(Article::published)
                .containsExactly(
                        Optional.of(NOW.minusSeconds(1)), Optional.of(NOW), Optional.empty(), Optional.empty());
    }

    @Test
    void aTextOfAHundredMegabytesIsRefusedWithoutBeingHeld() {
        long before = articles.count();
        ImportReport report =
                imports.run(List.of("-"), endless(100_000_000, "a line of a very long text\n"), progress::add);

        assertThat(articles.count()).isEqualTo(before);
        assertThat(report.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo("-");
            assertThat(refusal.reason()).startsWith("It is larger than 10 MB");
        });
    }

    @Test
    void manyArticlesGoInBatchesWithProgress() throws IOException {
        String lines = IntStream.range(0, 2_500)
                .mapToObj(i ->
                        "{\"url\":\"https://example.org/%d\",\"title\":\"T\",\"text\":\"Text %d.\"}".formatted(i, i))
                .collect(Collectors.joining("\n"));
        Path file = write("many.jsonl", lines);

        assertThat(run(file).imported()).isEqualTo(2_500);
        assertThat(articles.batches).containsExactly(1_000, 1_000, 500);
        assertThat(progress).last().isEqualTo(new ImportReport.Progress(Files.size(file), Files.size(file), 2_500));
    }

    @Test
    void invisibleCharactersDoNotSurvive() throws IOException {
        write("a.txt", "A\u200Bb\u202Eove\nThe \u0007har\u00ADbour\u00A0\u2003is  open.");

        run(folder);

        assertThat(articles.all).extracting(Article::title).containsExactly("Above");
        assertThat(articles.all).extracting(Article::text).containsExactly("The harbour is open.");
    }

    private ImportReport run(Path path) {
        return imports.run(List.of(path.toString()), InputStream.nullInputStream(), progress::add);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static InputStream endless(int size, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(size / bytes.length, 0).stream()
                .map(any -> new ByteArrayInputStream(bytes))
                .toList()));
    }
}
