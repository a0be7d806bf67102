package tidings.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tidings.digest.Line;
import tidings.digest.Source;

/** Sentences and their sources as a person reads them on a terminal. */
final class CitedText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private CitedText() {}

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String line(Line line) {
        String marks = line.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        return "%s %s".formatted(Plain.text(line.text()), marks);
    }

    static String sources(List<Source> sources) {
        return sources.stream().map(CitedText::source).collect(Collectors.joining("\n", "Sources\n", "\n"));
    }

    /** What is to be said once below all sources; empty where none is a sample. */
    static String sampleNote(List<Source> sources) {
        return sources.stream().anyMatch(Source::sample)
                ? "Sample news that ships with Tidings; your first import replaces it: tidings import PATH\n"
                : "";
    }

    private static String source(Source source) {
        return "[%d] %s%s · %s%s · %s%s\n    %s"
                .formatted(
                        source.n(),
                        Plain.text(source.outlet()),
                        also(source.also()),
                        source.published().map(CitedText::time).orElse("date unknown"),
                        source.updated().map(time -> ", updated " + time(time)).orElse(""),
                        Plain.text(source.title()),
                        source.sample() ? " (sample)" : "",
                        Plain.text(source.url()));
    }

    private static String also(List<String> outlets) {
        return switch (outlets.size()) {
            case 0 -> "";
            case 1 -> ", also in " + Plain.text(outlets.getFirst());
            default -> ", also in %s and %d more".formatted(Plain.text(outlets.getFirst()), outlets.size() - 1);
        };
    }
}
