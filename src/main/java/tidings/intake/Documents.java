package tidings.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads one file or stream: tells its format, and makes drafts of what is in it. */
final class Documents {
    /** The most that a text, a page or one line of JSON Lines may hold. Bytes. */
    private static final int LONGEST = 10 * 1024 * 1024;

    private static final int HEAD = 64 * 1024;
    private static final Pattern PAGE = Pattern.compile(
            "(?s)^\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*+<(?:!doctype html|html|head|body|article|div|p|h1|meta)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile(
            "(?s)^\\s*(?:<\\?xml\\b|(?:<!--.*?-->\\s*|<!doctype\\b[^>]*>\\s*)*+<(?:opml|rss|feed|rdf:rdf|channel)\\b).*",
            Pattern.CASE_INSENSITIVE);

    private final String name;
    private final BiConsumer<OptionalInt, Draft> drafts;
    private final BiConsumer<OptionalInt, String> refusals;
    private final JsonArticles articles;
    private final Consumer<byte[]> feeds;

    /**
     * @param name the file's, whose ending tells the format before the content does
     * @param drafts takes what was read, with its line where it is one
     * @param refusals takes the reason for what could not be read
     * @param feeds takes XML that is no page, and JSON Feed
     */
    Documents(
            String name,
            BiConsumer<OptionalInt, Draft> drafts,
            BiConsumer<OptionalInt, String> refusals,
            Consumer<byte[]> feeds) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.drafts = drafts;
        this.refusals = refusals;
        this.articles = new JsonArticles(drafts, refusals);
        this.feeds = feeds;
    }

    void read(InputStream stream) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream, HEAD);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        String start = Encoding.decode(head, "");
        if (start.isBlank()) {
            refuse("It is empty.");
        } else if (Binary.is(head, start)) {
            refuse("It is no text but a binary file.");
        } else if (isJsonLines(start)) {
            new JsonLines(articles::read, refusals).read(bytes, Encoding.of(head, ""), LONGEST);
        } else {
            readWhole(bytes, format(start));
        }
    }

    private boolean isJsonLines(String start) {
        return name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || (start.stripLeading().startsWith("{") && !JsonDocument.is(start) && !FeedLook.isFeed(start));
    }

    private enum Format {
        PAGE,
        FEEDS,
        JSON,
        TABLE,
        TEXT
    }

    private Format format(String start) {
        if (name.matches(".*\\.x?html?") || PAGE.matcher(start).matches()) {
            return Format.PAGE;
        }
        if (XML.matcher(start).matches() || FeedLook.isFeed(start)) {
            return Format.FEEDS;
        }
        if (JsonDocument.is(start)) {
            return Format.JSON;
        }
        return Table.is(name, start) ? Format.TABLE : Format.TEXT;
    }

    private void readWhole(InputStream bytes, Format format) throws IOException {
        byte[] document = bytes.readNBytes(LONGEST + 1);
        if (document.length > LONGEST) {
            refuse("It is larger than %d MB; bring it as JSON Lines, one article a line.".formatted(LONGEST >> 20));
            return;
        }
        switch (format) {
            case PAGE -> drafts.accept(OptionalInt.empty(), Page.read(Encoding.decode(document, ""), ""));
            case FEEDS -> feeds.accept(document);
            case JSON -> new JsonDocument(articles::read, refusals).read(Encoding.decode(document, ""));
            case TABLE -> refuse("It is a table; bring it as JSON Lines, one article a line.");
            case TEXT -> drafts.accept(OptionalInt.empty(), PastedPost.read(Encoding.decode(document, "")));
        }
    }

    private void refuse(String reason) {
        refusals.accept(OptionalInt.empty(), reason);
    }

    /** Tells what is no text at all. */
    private static final class Binary {
        private static final Pattern KNOWN =
                Pattern.compile("(?s)(?:%PDF-|PK\\x03\\x04|\\x1f\\x8b|\\{\\\\rtf|\\x89PNG|GIF8|SQLite format).*");

        /** Control characters that a text may have by accident. */
        private static final int STRAY = 3;

        private Binary() {}

        static boolean is(byte[] head, String start) {
            String bytes = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
            long controls = start.chars()
                    .filter(c -> c < 0x20 && "\t\n\r\f\u000B".indexOf(c) < 0)
                    .count();
            return KNOWN.matcher(bytes).matches()
                    || start.indexOf('\0') >= 0
                    || (controls > STRAY && controls * 50 > start.length());
        }
    }
}
