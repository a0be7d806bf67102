package tidings.post;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.chat.Post;
import tidings.intake.Draft;
import tidings.intake.Editor;
import tidings.intake.Encoding;
import tidings.intake.PageReader;
import tidings.intake.PastedPost;
import tidings.post.Reading.Reason;
import tidings.text.Language;
import tidings.text.LanguageDetector;
import tidings.web.FetchRequest;
import tidings.web.Fetched;
import tidings.web.Fetcher;
import tidings.web.LargeDocuments;
import tidings.web.Site;
import tidings.web.WebUrl;

/** Reads what people point at or pass on: the article of a page, the text of a post. */
public final class SentNews {
    /** Shorter is no article but a teaser, a form or an error. Characters. */
    private static final int SHORTEST = 150;
    /** Longer is a book or a forum. Characters. */
    private static final int LONGEST = 100_000;

    private static final int NOT_FOUND = 404;
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*(?:text/html|application/xhtml\\+xml)\\b.*|\\s*");

    private final LargeDocuments documents;
    private final PageReader pages;
    private final Editor editor;

    /** @param fetcher obeys robots.txt and stays out of the operator's network */
    public SentNews(Fetcher fetcher, LanguageDetector languages, Clock clock) {
        this.documents = new LargeDocuments(fetcher);
        this.pages = new PageReader(languages);
        this.editor = new Editor(languages, clock);
    }

    /** The article at an address. Takes as long as the fetcher allows. */
    Reading page(String url) {
        return documents.read(FetchRequest.page(url), this::page);
    }

    private Reading page(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Document document -> page(document);
            case Fetched.Failed failed -> new Reading.Unread(reason(failed));
            case Fetched.Gone ignored -> new Reading.Unread(Reason.MISSING);
            case Fetched.NotYet ignored -> new Reading.Unread(Reason.SLOW);
            case Fetched.Later ignored -> new Reading.Unread(Reason.SLOW);
            case Fetched.NotModified ignored -> new Reading.Unread(Reason.UNREACHABLE);
        };
    }

    private static Reason reason(Fetched.Failed failed) {
        boolean isMissing = !failed.hops().isEmpty() && failed.hops().getLast().status() == NOT_FOUND;
        return switch (failed.cause()) {
            case REFUSED -> Reason.REFUSED;
            case ROBOTS -> Reason.ROBOTS;
            case TOO_LONG -> Reason.TOO_LARGE;
            case SLOW -> Reason.SLOW;
            case OTHER -> isMissing ? Reason.MISSING : Reason.UNREACHABLE;
        };
    }

    private Reading page(Fetched.Document document) {
        if (!PAGE.matcher(document.contentType()).matches()) {
            return new Reading.Unread(Reason.NOT_A_PAGE);
        }
        if (isFront(document.url())) {
            return new Reading.Unread(Reason.NO_ARTICLE);
        }
        PageReader.PageArticle page =
                pages.read(Encoding.decode(document.body(), document.contentType()), document.url());
        Draft draft = new Draft(
                Optional.of(address(page.url(), document.url())),
                page.title(),
                page.paragraphs(),
                page.published(),
                Optional.empty(),
                Optional.of(page.language()).filter(language -> !language.equals(Language.UNKNOWN)));
        return read(draft, document.url(), SHORTEST, true);
    }

    /** A page may name itself otherwise, but only within its own site: else it could speak for others. */
    private static String address(String named, String found) {
        return isFront(named) || !Site.isSame(named, found) ? found : named;
    }

    private static boolean isFront(String url) {
        return WebUrl.parse(url).map(web -> web.target().equals("/")).orElse(true);
    }

    /**
     * The article that a post is.
     *
     * @param nobody the name of a source that is not known
     */
    Reading post(Post post, String nobody) {
        Draft pasted = PastedPost.read(post.text());
        Draft draft = new Draft(
                post.url(),
                pasted.title(),
                pasted.paragraphs(),
                post.published().or(pasted::published),
                post.source(),
                Optional.empty());
        return read(draft, nobody, 1, post.isPublic());
    }

    private Reading read(Draft draft, String place, int shortest, boolean isPublic) {
        return switch (editor.edit(draft, place, Origin.SENT)) {
            case Editor.Edited.Refused ignored -> new Reading.Unread(Reason.NO_ARTICLE);
            case Editor.Edited.Ready(Article article) -> {
                int length = article.text().length();
                if (length > LONGEST) {
                    yield new Reading.Unread(Reason.TOO_LARGE);
                }
                yield length < shortest ? new Reading.Unread(Reason.NO_ARTICLE) : new Reading.Read(article, isPublic);
            }
        };
    }
}
