package tidings.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Source;
import tidings.topic.QueryReader;

/** An answer as a person reads it on a terminal. */
record DigestText(Answer answer) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    @Override
    public String toString() {
        return switch (answer) {
            case Answer.Digest digest -> text(digest);
            case Answer.Nothing nothing -> text(nothing);
        };
    }

    private static String text(Answer.Digest digest) {
        String lines = digest.lines().stream().map(DigestText::line).collect(Collectors.joining("\n"));
        String sources = digest.sources().stream().map(DigestText::source).collect(Collectors.joining("\n"));
        return "%s\n\n%s\n\nSources\n%s\n\n%s\n".formatted(Plain.text(digest.topic()), lines, sources, footer(digest));
    }

    private static String line(Line line) {
        String marks = line.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        return "• %s %s".formatted(Plain.text(line.text()), marks);
    }

    private static String source(Source source) {
        return "[%d] %s · %s UTC · %s%s\n    %s"
                .formatted(
                        source.n(),
                        Plain.text(source.outlet()),
                        source.published().map(DATE::format).orElse("date unknown"),
                        Plain.text(source.title()),
                        source.sample() ? " (sample)" : "",
                        Plain.text(source.url()))
                .replace("date unknown UTC", "date unknown");
    }

    private static String footer(Answer.Digest digest) {
        long outlets = digest.sources().stream().map(Source::outlet).distinct().count();
        Optional<Instant> newest = digest.sources().stream()
                .flatMap(source -> source.published().stream())
                .max(Instant::compareTo);
        String samples = digest.sources().stream().anyMatch(Source::sample)
                ? "\nSample news that ships with Tidings; your first import replaces it: tidings import PATH"
                : "";
        return "%s from %s%s · %s%s"
                .formatted(
                        counted(digest.sources().size(), "article"),
                        counted(outlets, "outlet"),
                        newest.map(instant -> " · newest " + DATE.format(instant) + " UTC")
                                .orElse(""),
                        digest.writer().equals("extractive") ? "quoted sentences" : "written by " + digest.writer(),
                        samples);
    }

    private static String text(Answer.Nothing nothing) {
        String sentence = switch (nothing.reason()) {
            case EMPTY_TOPIC -> "That topic has no word to look for; name a person, a place or a thing.";
            case TOPIC_TOO_LONG ->
                "That topic is too long; say it in at most %d characters.".formatted(QueryReader.MAX_LENGTH);
            case NOTHING_STORED -> "Nothing is stored yet; bring in articles with: tidings import PATH";
            case NOT_FOUND -> "Nothing stored is about “%s”.".formatted(Plain.text(nothing.topic()));
            case NOTHING_QUOTABLE ->
                "Articles mention “%s”, but no sentence about it can stand by itself."
                        .formatted(Plain.text(nothing.topic()));
        };
        return nearest(sentence, nothing.nearest());
    }

    private static String nearest(String sentence, List<String> topics) {
        return topics.isEmpty()
                ? sentence + "\n"
                : sentence + "\nNearest: " + topics.stream().map(Plain::text).collect(Collectors.joining("; ")) + "\n";
    }

    private static String counted(long number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
