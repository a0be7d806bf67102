package tidings.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.text.Language;
import tidings.text.LanguageDetector;

/** Makes articles of drafts: fills in what is missing, says what cannot be missing. */
public final class Editor {
    /** Longer texts are books. Characters. */
    private static final int LONGEST_TEXT = 1_000_000;
    /** Where a title is cut from the text, and how long one may be. Characters. */
    private static final int LONGEST_TITLE = 300;

    private static final int MADE_TITLE = 100;
    private static final int ENOUGH_TO_TELL_THE_LANGUAGE = 600;

    private static final Duration AHEAD = Duration.ofDays(1);

    private final LanguageDetector languages;
    private final Clock clock;

    public Editor(LanguageDetector languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    /** What became of a draft. */
    public sealed interface Edited {
        record Ready(Article article) implements Edited {}

        /** A sentence that says why. */
        record Refused(String reason) implements Edited {}
    }

    /**
     * Makes an article.
     *
     * @param place the outlet where nothing else names one: the file's name
     */
    public Edited edit(Draft draft, String place, Origin origin) {
        Optional<String> headline = draft.title().map(CleanText::visible);
        List<String> body = RepeatedBody.once(
                        draft.paragraphs().stream().map(CleanText::visible).toList())
                .stream()
                .filter(paragraph ->
                        headline.filter(paragraph::equalsIgnoreCase).isEmpty())
                .toList();
        // A headline alone is news too: it is its own text.
        List<String> paragraphs = body.isEmpty() ? headline.stream().toList() : body;
        if (paragraphs.stream().noneMatch(Editor::hasWords)) {
            return new Edited.Refused("There is no text in it.");
        }
        String text = String.join("\n", paragraphs);
        if (text.length() > LONGEST_TEXT) {
            return new Edited.Refused("Its text is longer than a million characters; that is a book, not an article.");
        }
        Optional<String> written = draft.url().map(CleanText::line).filter(url -> !url.isEmpty());
        Optional<String> url = written.flatMap(CanonicalUrl::of).or(() -> written.filter(Editor::isUrn));
        if (written.isPresent() && url.isEmpty()) {
            return new Edited.Refused("Its url is no web address: '%s'.".formatted(shortened(written.get(), 80)));
        }
        String title = headline.filter(Editor::hasWords)
                .map(t -> shortened(t, LONGEST_TITLE))
                .orElseGet(() -> madeTitle(text));
        Optional<Instant> published = draft.published().flatMap(this::dated);
        return new Edited.Ready(new Article(
                url.orElseGet(() -> urn(title, text, published)),
                title,
                text,
                published,
                draft.source().or(() -> url.flatMap(CanonicalUrl::outlet)).orElse(place),
                draft.language().orElseGet(() -> language(title, text)),
                origin));
    }

    /** A clock may be wrong and a zone missing; what lies further ahead is a mistake or a trick, and no date. */
    public static boolean isPossible(Instant published, Instant now) {
        return !published.isAfter(now.plus(AHEAD));
    }

    /** Nothing is told as of a time that has not come. */
    private Optional<Instant> dated(Instant published) {
        Instant now = clock.instant();
        return Optional.of(published.isAfter(now) ? now : published).filter(any -> isPossible(published, now));
    }

    private static boolean isUrn(String url) {
        return url.length() <= 500 && url.matches("urn:[\\w-]+:\\S+");
    }

    private Language language(String title, String text) {
        String start =
                text.length() > ENOUGH_TO_TELL_THE_LANGUAGE ? text.substring(0, ENOUGH_TO_TELL_THE_LANGUAGE) : text;
        return languages.detect(title + "\n" + start);
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** The first sentence, or what of it fits into a headline. */
    private static String madeTitle(String text) {
        String line = text.lines().filter(Editor::hasWords).findFirst().orElseThrow();
        String sentence = line.split("(?<=\\p{L}{3}[.!?…])\\s", 2)[0];
        return shortened(sentence, MADE_TITLE);
    }

    /** Cut between words, with an ellipsis. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length - 1);
        int cut = space > length / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, length - 1));
        return text.substring(0, cut) + "…";
    }

    /** The same words have the same address, wherever they are brought; in a brief, the next alarm may have them too. */
    private static String urn(String title, String text, Optional<Instant> published) {
        String hour = published
                .filter(time -> Article.isBrief(text))
                .map(time -> "\n" + time.truncatedTo(ChronoUnit.HOURS))
                .orElse("");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((title + "\n" + text + hour).getBytes(StandardCharsets.UTF_8));
            return "urn:sha256:" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
