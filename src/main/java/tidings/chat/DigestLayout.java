package tidings.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Source;
import tidings.message.Block;
import tidings.message.RichText;
import tidings.message.Span;

/** How a digest looks: the topic, the sentences with small numbered marks, how fresh it is, and the sources. */
record DigestLayout(Answer.Digest digest, Phrases phrases) {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String THIN_SPACE = "\u2009";

    /** The usual form: the sources are folded away. */
    RichText digest(String heading) {
        return text(heading, true);
    }

    /** The sources lie open. */
    RichText withOpenSources(String heading) {
        return text(heading, false);
    }

    private RichText text(String heading, boolean folded) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(heading)));
        blocks.add(new Block.Gap());
        digest.lines().forEach(line -> blocks.add(sentence(line)));
        blocks.add(new Block.Gap());
        blocks.add(Block.Line.of(new Span.Italic(origin())));
        blocks.add(sources(folded));
        return new RichText(blocks);
    }

    private Block.Line sentence(Line line) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Plain("• " + line.text() + " "));
        for (int n : line.citations()) {
            spans.add(Span.to(source(n).url(), mark(n)));
            spans.add(new Span.Plain(THIN_SPACE));
        }
        spans.removeLast();
        return new Block.Line(spans);
    }

    private String origin() {
        long outlets = digest.sources().stream().map(Source::outlet).distinct().count();
        String counted =
                phrases.text("digest.counted", "articles", digest.sources().size(), "outlets", outlets);
        String writer = digest.writer().equals("extractive")
                ? phrases.text("digest.quoted")
                : phrases.text("digest.written", "writer", digest.writer());
        Stream<String> samples = digest.sources().stream().anyMatch(Source::sample)
                ? Stream.of(phrases.text("digest.samples"))
                : Stream.empty();
        return String.join(
                " · ",
                Stream.concat(Stream.of(asOf(), counted, writer), samples).toList());
    }

    private String asOf() {
        Optional<Instant> newest = digest.sources().stream()
                .flatMap(source -> source.published().stream())
                .max(Instant::compareTo);
        return newest.map(time -> phrases.text("digest.asOf", "time", phrases.time(time)))
                .orElseGet(() -> phrases.text("digest.undated"));
    }

    private Block.Quote sources(boolean folded) {
        List<Block.Line> lines = new ArrayList<>();
        lines.add(Block.Line.of(new Span.Bold(phrases.text("digest.sources"))));
        digest.sources().forEach(source -> lines.add(sourceLine(source)));
        return new Block.Quote(lines, folded);
    }

    private Block.Line sourceLine(Source source) {
        String date = source.published().map(phrases::time).orElseGet(() -> phrases.text("source.undated"));
        String sample = source.sample() ? " · " + phrases.text("source.sample") : "";
        return Block.Line.of(
                new Span.Plain("%s %s · %s%s · ".formatted(mark(source.n()), source.outlet(), date, sample)),
                Span.to(source.url(), source.title()));
    }

    private Source source(int n) {
        return digest.sources().get(n - 1);
    }

    private static String mark(int n) {
        StringBuilder mark = new StringBuilder();
        String.valueOf(n).chars().forEach(digit -> mark.append(SUPERSCRIPTS.charAt(digit - '0')));
        return mark.toString();
    }
}
