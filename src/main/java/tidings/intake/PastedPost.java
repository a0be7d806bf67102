package tidings.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as people paste it: a title line and a body, and around them what forums and pages put there, such as quote
 * headers, source lines, and links to other articles.
 */
public final class PastedPost {
    /** A first line longer than this is the text itself. Characters. */
    private static final int LONGEST_TITLE = 250;
    /** A first line that ends so is what happened, and only the body is told. A question may well be a headline. */
    private static final Pattern SENTENCE = Pattern.compile(".*[.!…。！][\"'”’»“)\\]]*");

    private Optional<String> title = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<Instant> published = Optional.empty();
    private final List<String> body = new ArrayList<>();
    private final Set<List<String>> linked = new HashSet<>();

    private PastedPost() {}

    /** Reads a pasted text. */
    public static Draft read(String text) {
        PastedPost post = new PastedPost();
        List<String> lines = CleanText.lines(text);
        int next = post.readTitle(lines);
        while (next < lines.size()) {
            next = post.readLine(lines, next);
        }
        // The heading of a link may stand elsewhere without its "see also": it is known by now.
        List<String> paragraphs = post.body.stream()
                .filter(line -> !post.linked.contains(RepeatedBody.words(line)))
                .toList();
        return new Draft(post.url, post.title, paragraphs, post.published, post.source, Optional.empty());
    }

    private int readTitle(List<String> lines) {
        if (lines.size() < 2) {
            return 0;
        }
        String first = lines.getFirst().replaceFirst("(?i)^(?:(?:re|fwd?|aw|wg|rv|отв)\\s?:\\s*)+", "");
        boolean titled = first.length() <= LONGEST_TITLE
                && !SENTENCE.matcher(first).matches()
                && QuoteHeader.at(first).isEmpty()
                && SourceLine.of(first).isEmpty();
        if (titled) {
            title = Optional.of(first);
        }
        return titled ? 1 : 0;
    }

    /** Reads one line, with the next where the two belong together, and says where the rest begins. */
    private int readLine(List<String> lines, int at) {
        String line = lines.get(at);
        Optional<QuoteHeader> quote = QuoteHeader.at(line);
        if (quote.isPresent()) {
            published = published.or(() -> quote.get().time());
            String rest = line.substring(quote.get().end()).strip();
            if (!rest.isEmpty()) {
                body.add(rest);
            }
            return at + 1;
        }
        Optional<SourceLine> named = SourceLine.of(line);
        if (named.isPresent()) {
            url = url.or(() -> named.get().url());
            source = source.or(() -> named.get().outlet());
            return at + 1;
        }
        return readText(lines, at);
    }

    private int readText(List<String> lines, int at) {
        String line = lines.get(at);
        Optional<String> link = SeeAlso.heading(line);
        if (link.isEmpty()) {
            Optional<Instant> dateline = at < 4 && line.length() <= 60 ? DateLine.read(line) : Optional.empty();
            published = published.or(() -> dateline);
            if (dateline.isEmpty()) {
                body.add(line);
            }
            return at + 1;
        }
        if (!link.get().isEmpty()) {
            linked.add(RepeatedBody.words(link.get()));
            return at + 1;
        }
        boolean headed = at + 1 < lines.size() && SeeAlso.isHeading(lines.get(at + 1));
        if (headed) {
            linked.add(RepeatedBody.words(lines.get(at + 1)));
        }
        return at + (headed ? 2 : 1);
    }
}
