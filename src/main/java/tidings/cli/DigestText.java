package tidings.cli;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Newer;
import tidings.digest.Setback;
import tidings.digest.Source;
import tidings.text.Language;
import tidings.topic.QueryReader;

/** An answer as a person reads it on a terminal. */
record DigestText(Answer answer, Instant now) {
    private static final String REST = "The model stopped early; the rest is quoted from the articles.";

    @Override
    public String toString() {
        return switch (answer) {
            case Answer.Digest digest -> text(digest, now);
            case Answer.Nothing nothing -> text(nothing);
        };
    }

    private static String text(Answer.Digest digest, Instant now) {
        String lines = digest.lines().stream().map(DigestText::line).collect(Collectors.joining());
        return heading(digest, now) + lines + below(digest);
    }

    static String heading(Answer.Digest digest, Instant now) {
        String asOf = digest.agedSince(now)
                .map(time -> " · as of " + CitedText.time(time))
                .orElse("");
        return Plain.text(digest.topic()) + asOf + "\n\n";
    }

    /** What the sentences could not tell. */
    private static String newer(Newer newer, Language told) {
        String another =
                ", in another language (%s)".formatted(newer.language().locale().getDisplayLanguage(Locale.ENGLISH));
        return "\nNewer%s: %s · %s\n    %s\n"
                .formatted(
                        newer.language().equals(told) ? "" : another,
                        Plain.text(newer.title()),
                        CitedText.time(newer.published()),
                        Plain.text(newer.url()));
    }

    static String line(Line line) {
        return "• " + CitedText.line(line) + "\n";
    }

    /** What stands below the sentences. */
    static String below(Answer.Digest digest) {
        return digest.newer().map(newer -> newer(newer, digest.language())).orElse("")
                + "\n%s\n%s\n%s"
                        .formatted(
                                CitedText.sources(digest.sources()),
                                footer(digest),
                                CitedText.sampleNote(digest.sources()));
    }

    private static String footer(Answer.Digest digest) {
        long outlets = Source.outlets(digest.sources());
        return "%s from %s%s · %s"
                        .formatted(
                                counted(digest.sources().size(), "article"),
                                counted(outlets, "outlet"),
                                digest.newest()
                                        .map(instant -> " · newest " + CitedText.time(instant))
                                        .orElse(""),
                                isQuoted(digest) ? "quoted sentences" : "written by " + Plain.text(digest.writer()))
                + digest.setback()
                        .map(setback ->
                                "\n" + (isQuoted(digest) || setback == Setback.UNTRANSLATED ? told(setback) : REST))
                        .orElse("");
    }

    private static boolean isQuoted(Answer.Digest digest) {
        return digest.writer().equals("extractive");
    }

    private static String told(Setback setback) {
        return switch (setback) {
            case BUDGET_SPENT -> "The model's budget for today is spent, so the articles are quoted.";
            case CHAT_BUDGET_SPENT -> "Your part of the model's budget for today is spent, so the articles are quoted.";
            case LATE -> "The model was not done in time, so the articles are quoted.";
            case UNAVAILABLE -> "The model cannot be reached just now, so the articles are quoted.";
            case DECLINED -> "The model did not want to write about this, so the articles are quoted.";
            case UNUSABLE -> "The model's answer was of no use, so the articles are quoted.";
            case UNSUPPORTED -> "Too little of what the model wrote held against the articles, so they are quoted.";
            case UNTRANSLATED -> "Some sentences could not be translated reliably and are quoted as they stand.";
        };
    }

    private static String text(Answer.Nothing nothing) {
        String sentence = switch (nothing.reason()) {
            case EMPTY_TOPIC -> "That topic has no word to look for; name a person, a place or a thing.";
            case TOPIC_TOO_LONG ->
                "That topic is too long; say it in at most %d characters.".formatted(QueryReader.MAX_LENGTH);
            case NOTHING_STORED -> "Nothing is stored yet; bring in articles with: tidings import PATH";
            case NOT_FOUND -> "Nothing stored is about “%s”.".formatted(Plain.text(nothing.topic()));
            case IN_PART ->
                "Nothing stored is about all of “%s”, only about a part.".formatted(Plain.text(nothing.topic()));
            case NOTHING_QUOTABLE ->
                "Articles mention “%s”, but no sentence about it can stand by itself."
                        .formatted(Plain.text(nothing.topic()));
            case NOTHING_NEW -> "Nothing new on “%s”.".formatted(Plain.text(nothing.topic()));
        };
        return sentence + "\n" + topics(nothing);
    }

    private static String topics(Answer.Nothing nothing) {
        String topics = nothing.nearest().stream()
                .map(topic -> "  " + Plain.text(topic) + "\n")
                .collect(Collectors.joining());
        String heading = nothing.reason().isPartlyFound() ? "Nearest:\n" : "In the stored news, for example:\n";
        return topics.isEmpty() ? "" : heading + topics;
    }

    private static String counted(long number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
