package tidings.feed;

import java.util.List;
import org.jsoup.Jsoup;
import tidings.intake.CanonicalUrl;
import tidings.intake.Encoding;
import tidings.intake.Tags;
import tidings.web.FetchRequest;
import tidings.web.Fetched;
import tidings.web.LargeDocuments;
import tidings.web.Site;

/**
 * The site that a feed belongs to where that is not its own host. A feed can name any site; this one has named the feed, or
 * the catalogue knows it.
 *
 * @param site an address of it; empty where there is none
 * @param refuted what the feed called its site when that did not name it; empty where that was not asked
 */
public record Home(String site, String refuted) {
    public static final Home NONE = new Home("", "");

    private static final int MOST_TAGS = 50_000;

    /** What feeds the head of a page names; its body may hold what strangers wrote. */
    private static final String NAMED = "head link[rel~=(?i)\\balternate\\b][href]";

    /**
     * Asks the site that the feed says it belongs to, once for each that it names.
     *
     * @param asked the address of the feed
     * @param found where it came from in the end
     */
    Home of(FeedDocument feed, String asked, String found, LargeDocuments pages) {
        if (!isInDoubt(feed, found)) {
            return this;
        }
        return pages.read(FetchRequest.page(feed.link()), page -> of(feed.link(), page, asked, found));
    }

    private Home of(String link, Fetched page, String asked, String found) {
        // A page that cannot be had says neither yes nor no, whatever the reason: the next news asks again.
        if (!(page instanceof Fetched.Document document)) {
            return this;
        }
        return Site.isSame(link, document.url()) && names(document, plain(asked), plain(found))
                ? new Home(link, "")
                : new Home(site, link);
    }

    /** Whether the feed names a site that is neither its own nor known to us. */
    boolean isInDoubt(FeedDocument feed, String found) {
        String link = feed.link();
        return !link.isBlank() && !link.equals(refuted) && !Site.isSame(link, site) && !Site.isSame(link, found);
    }

    private static boolean names(Fetched.Document page, String... feed) {
        return Jsoup.parse(Tags.first(Encoding.decode(page.body(), page.contentType()), MOST_TAGS), page.url())
                .select(NAMED)
                .stream()
                .map(link -> plain(link.absUrl("href")))
                .anyMatch(List.of(feed)::contains);
    }

    /** Pages name their feeds with and without encryption, and with and without a stroke at the end. */
    private static String plain(String url) {
        return CanonicalUrl.of(url).orElse(url).replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
