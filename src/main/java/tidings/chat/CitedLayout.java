package tidings.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.digest.Line;
import tidings.digest.Source;
import tidings.message.Block;
import tidings.message.Span;

/** How cited sentences look: small numbered marks, how fresh it all is, and the sources. */
record CitedLayout(List<Source> sources, Phrases phrases) {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String THIN_SPACE = "\u2009";

    CitedLayout {
        sources = List.copyOf(sources);
    }

    Block.Line sentence(String before, Line line) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Plain(before + line.text() + " "));
        for (int n : line.citations()) {
            spans.add(Span.to(source(n).url(), mark(n)));
            spans.add(new Span.Plain(THIN_SPACE));
        }
        spans.removeLast();
        return new Block.Line(spans);
    }

    /** As of when, from how many articles and outlets, in whose words. */
    Block.Line origin(String writer) {
        long outlets = Source.outlets(sources);
        String counted = phrases.text("digest.counted", "articles", sources.size(), "outlets", outlets);
        Stream<String> samples =
                sources.stream().anyMatch(Source::sample) ? Stream.of(phrases.text("digest.samples")) : Stream.empty();
        return Block.Line.of(new Span.Italic(String.join(
                " · ",
                Stream.concat(Stream.of(asOf(), counted, writer), samples).toList())));
    }

    private String asOf() {
        Optional<Instant> newest =
                sources.stream().flatMap(source -> source.asOf().stream()).max(Instant::compareTo);
        return newest.map(time -> phrases.text("digest.asOf", "time", phrases.time(time)))
                .orElseGet(() -> phrases.text("digest.undated"));
    }

    Block.Quote sources(boolean folded) {
        List<Block.Line> lines = new ArrayList<>();
        lines.add(Block.Line.of(new Span.Bold(phrases.text("digest.sources"))));
        sources.forEach(source -> lines.add(sourceLine(source)));
        return new Block.Quote(lines, folded);
    }

    private Block.Line sourceLine(Source source) {
        String date = source.published().map(phrases::time).orElseGet(() -> phrases.text("source.undated"));
        String updated = source.updated()
                .map(time -> ", " + phrases.text("source.updated", "time", phrases.time(time)))
                .orElse("");
        String sample = source.sample() ? " · " + phrases.text("source.sample") : "";
        return Block.Line.of(
                new Span.Plain("%s %s%s · %s%s%s · "
                        .formatted(mark(source.n()), source.outlet(), also(source.also()), date, updated, sample)),
                Span.to(source.url(), source.title()));
    }

    private String also(List<String> outlets) {
        return outlets.isEmpty()
                ? ""
                : ", " + phrases.text("source.also", "outlet", outlets.getFirst(), "more", outlets.size() - 1);
    }

    private Source source(int n) {
        return sources.get(n - 1);
    }

    private static String mark(int n) {
        StringBuilder mark = new StringBuilder();
        String.valueOf(n).chars().forEach(digit -> mark.append(SUPERSCRIPTS.charAt(digit - '0')));
        return mark.toString();
    }
}
