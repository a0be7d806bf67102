package tidings.feed;

import java.util.Optional;
import tidings.intake.PageReader.PageArticle;
import tidings.web.Site;
import tidings.web.WebUrl;

/** Where the link of an item ends after all redirects. */
final class Landing {
    private Landing() {}

    /** To the front page, which is where deleted articles lead, or with the article of one site to another. */
    static boolean leadsAway(Told told, String found, Optional<Earlier> earlier) {
        return (isFront(found) && !isFront(told.item().url()))
                || (!told.isForeign()
                        && earlier.filter(
                                        stored -> !Site.isSame(stored.article().url(), found))
                                .isPresent());
    }

    /** The page's own name for itself counts within its site only, and the front page is no article. */
    static String address(PageArticle page, String found) {
        return isFront(page.url()) || !Site.isSame(page.url(), found) ? found : page.url();
    }

    private static boolean isFront(String page) {
        return WebUrl.parse(page).map(url -> url.target().equals("/")).orElse(true);
    }
}
