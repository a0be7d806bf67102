package tidings.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.article.Origin;
import tidings.feed.ReadItem.From;
import tidings.intake.CanonicalUrl;
import tidings.intake.Draft;
import tidings.intake.Editor;
import tidings.intake.Encoding;
import tidings.intake.PageReader;
import tidings.intake.PageReader.PageArticle;
import tidings.text.Language;
import tidings.text.LanguageDetector;
import tidings.web.FetchRequest;
import tidings.web.Fetched;
import tidings.web.Fetcher;
import tidings.web.WebUrl;

/**
 * Makes an article of an item: of what the feed says, or of its page where that is a teaser, or the feed has no right to
 * speak for it. A feed can put any link above any words; these are the linked outlet's only when its own server says so.
 */
public final class ItemReader {
    private final Fetcher pages;
    private final PageReader pageReader;
    private final LanguageDetector languages;
    private final Editor editor;

    /** @param pages fetches what nobody asked for by name: obeying robots.txt */
    public ItemReader(Fetcher pages, LanguageDetector languages) {
        this.pages = pages;
        this.pageReader = new PageReader(languages);
        this.languages = languages;
        this.editor = new Editor(languages);
    }

    /** Whether the page is needed: the feed has only a teaser, or speaks of somebody else's page. */
    static boolean needsPage(FeedItem item, FeedDocument feed, String feedUrl) {
        return Told.of(item, feed, feedUrl).needsPage();
    }

    /**
     * What a feed tells of an item.
     *
     * @param isForeign whether it speaks of somebody else's page
     */
    private record Told(FeedItem item, FeedText text, FeedDocument feed, String feedUrl, boolean isForeign) {
        static Told of(FeedItem item, FeedDocument feed, String feedUrl) {
            return new Told(item, FeedText.of(item), feed, feedUrl, !speaksFor(feed, feedUrl, item.url()));
        }

        boolean needsPage() {
            return !item.url().isBlank() && (!text.isWhole() || isForeign);
        }
    }

    ReadItem read(FeedItem item, FeedDocument feed, String feedUrl) {
        Told told = Told.of(item, feed, feedUrl);
        if (!told.needsPage()) {
            return fromFeed(told, "");
        }
        return switch (pages.fetch(FetchRequest.page(item.url()))) {
            case Fetched.Document document -> fromPage(told, document);
            case Fetched.Failed failed -> fromFeed(told, failed.reason());
            case Fetched.Gone ignored -> fromFeed(told, "The page is gone (410).");
            case Fetched.Later ignored -> fromFeed(told, "The server asks for patience.");
            case Fetched.NotModified ignored -> fromFeed(told, "The page did not come.");
        };
    }

    private ReadItem fromPage(Told told, Fetched.Document document) {
        FeedItem item = told.item();
        PageArticle page = pageReader.read(Encoding.decode(document.body(), document.contentType()), document.url());
        int found = page.paragraphs().stream().mapToInt(String::length).sum();
        if (found == 0 || (!told.isForeign() && found < told.text().length())) {
            return fromFeed(told, "The page has no more text than the feed.");
        }
        Draft draft = new Draft(
                Optional.of(address(page, document.url())),
                page.title()
                        .filter(title -> told.isForeign())
                        .or(() -> written(item.title()))
                        .or(page::title),
                page.paragraphs(),
                published(item).or(page::published),
                Optional.empty(),
                Optional.of(page.language()).filter(language -> !language.equals(Language.UNKNOWN)));
        return new ReadItem(item, editor.edit(draft, told.feedUrl(), Origin.FEED), From.PAGE, "");
    }

    /** The page's own name for itself counts within its site only, and the front page is no article. */
    private static String address(PageArticle page, String found) {
        boolean isFront =
                WebUrl.parse(page.url()).map(url -> url.target().equals("/")).orElse(true);
        return isFront || !Site.isSame(page.url(), found) ? found : page.url();
    }

    private ReadItem fromFeed(Told told, String remark) {
        FeedItem item = told.item();
        String speaker = CanonicalUrl.outlet(told.feedUrl()).orElse(told.feedUrl());
        Draft draft = new Draft(
                written(item.url()),
                written(item.title()),
                told.text().paragraphs(),
                published(item),
                told.isForeign() ? Optional.of(speaker) : Optional.empty(),
                Optional.of(language(told)));
        return new ReadItem(item, editor.edit(draft, speaker, Origin.FEED), From.FEED, remark);
    }

    /** The words tell more surely than the feed, whose software often claims English. */
    private Language language(Told told) {
        List<String> start = told.text().paragraphs().stream().limit(3).toList();
        Language detected = languages.detect(told.item().title() + "\n" + String.join("\n", start));
        return detected.equals(Language.UNKNOWN) ? told.feed().language() : detected;
    }

    /** A feed speaks for its own site and for the one that it says it belongs to: whoever added it has looked at it. */
    private static boolean speaksFor(FeedDocument feed, String feedUrl, String url) {
        return url.isBlank() || Site.isSame(feedUrl, url) || Site.isSame(feed.link(), url);
    }

    private static Optional<Instant> published(FeedItem item) {
        return item.published().or(item::updated);
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }
}
