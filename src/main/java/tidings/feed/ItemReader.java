package tidings.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.check.Contrast;
import tidings.check.CorrectionNotes;
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
import tidings.web.LargeDocuments;
import tidings.web.Site;

/**
 * Makes an article of an item: of what the feed says, or of its page where that is a teaser, or the feed has no right to
 * speak for it. A feed can put any link above any words; these are the linked outlet's only when its own server says so.
 */
public final class ItemReader {
    /** Characters of the text. */
    private static final int ENOUGH_TO_TELL_THE_LANGUAGE = 600;

    private static final Fetcher NO_PAGES = request ->
            new Fetched.Failed(List.of(), "Pages are not to be read here (feeds.pages=never).", Fetched.Cause.REFUSED);

    private final Fetcher pages;
    private final LargeDocuments homes;
    private final PageReader pageReader;
    private final LanguageDetector languages;
    private final Editor editor;
    private final Contrast contrast = new Contrast();
    private final Catalogue catalogue;
    private final Clock clock;

    /**
     * The reader.
     *
     * @param pages fetches what nobody asked for by name: obeying robots.txt
     * @param catalogue knows the sites of its feeds, however and whenever these were added
     */
    public ItemReader(Fetcher pages, LanguageDetector languages, Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.pages = pages;
        this.homes = new LargeDocuments(pages);
        this.pageReader = new PageReader(languages);
        this.languages = languages;
        this.editor = new Editor(languages, clock);
    }

    /** A reader of nothing but the feeds themselves. */
    public static ItemReader withoutPages(LanguageDetector languages, Catalogue catalogue, Clock clock) {
        return new ItemReader(NO_PAGES, languages, catalogue, clock);
    }

    /** Whether it asks anyone for the page of this item, and takes the time for it. */
    boolean asksForPage(Told told) {
        return told.needsPage() && !pages.equals(NO_PAGES);
    }

    /** The site for which the feed may speak besides its own. */
    Home home(Home known, FeedDocument feed, String asked, String found) {
        Home vouched = known.site().isEmpty() ? new Home(catalogue.site(asked), known.refuted()) : known;
        return vouched.of(feed, asked, found, homes);
    }

    /** @param earlier the item's article, if there is one: what its page says now takes its place */
    ReadItem read(Told told, Optional<Earlier> earlier) {
        return told.needsPage() ? read(told, page(told, Weight.HEAVY), earlier) : fromFeed(told, "");
    }

    /** The page of an item that needs it. */
    Fetched page(Told told, Weight weight) {
        return pages.fetch(weight.of(FetchRequest.page(told.item().url())));
    }

    /** As {@link #read(Told, Optional)}, where its page was asked for. */
    ReadItem read(Told told, Fetched page, Optional<Earlier> earlier) {
        return switch (page) {
            case Fetched.Document document -> fromPage(told, document, earlier);
            case Fetched.Failed failed -> withoutPage(told, earlier, page, failed.reason());
            case Fetched.Gone ignored -> withoutPage(told, earlier, page, "The page is gone (410).");
            case Fetched.NotYet ignored -> withoutPage(told, earlier, page, "Its host is asked for others first.");
            case Fetched.Later ignored -> withoutPage(told, earlier, page, "The server asks for patience.");
            case Fetched.NotModified ignored -> withoutPage(told, earlier, page, "The page did not come.");
        };
    }

    private ReadItem withoutPage(Told told, Optional<Earlier> earlier, Fetched page, String reason) {
        ReadItem read = standIn(told, earlier, reason);
        return page.mayComeLater() ? read.forNow() : read;
    }

    /** A teaser never takes the place of a text that was whole; a headline does, and a retraction. */
    private ReadItem standIn(Told told, Optional<Earlier> earlier, String reason) {
        String outlet = CanonicalUrl.outlet(told.item().url()).orElse("");
        return earlier.filter(stored -> stored.hasMoreThan(told, outlet))
                .filter(any -> !takesBack(told, outlet))
                .map(stored -> headed(told, stored.article(), reason))
                .orElseGet(() -> fromFeed(told, reason));
    }

    private boolean takesBack(Told told, String outlet) {
        String title = told.item().title();
        return contrast.takesBack(title)
                || CorrectionNotes.of(title, told.text().whole(), outlet).retract();
    }

    private ReadItem headed(Told told, Article stored, String reason) {
        Draft draft = new Draft(
                Optional.of(stored.url()),
                Headline.of(told).beside(Optional.of(stored.title())).or(() -> Optional.of(stored.title())),
                stored.text().lines().toList(),
                stored.published(),
                Optional.of(stored.source()),
                Optional.of(stored.language()));
        return new ReadItem(told.item(), editor.edit(draft, stored.source(), Origin.FEED), From.STORE, reason, false);
    }

    private ReadItem fromPage(Told told, Fetched.Document document, Optional<Earlier> earlier) {
        PageArticle page = pageReader.read(Encoding.decode(document.body(), document.contentType()), document.url());
        int found = page.paragraphs().stream().mapToInt(String::length).sum();
        if (found == 0 || (!told.isForeign() && found < told.text().length())) {
            return standIn(told, earlier, "The page has no more text than the feed.");
        }
        SameNews sameNews = new SameNews();
        if (!sameNews.isOn(page, told)) {
            return standIn(
                            told,
                            earlier,
                            "The page has nothing of what the feed tells; it may ask for consent or money.")
                    .forNow();
        }
        if (Landing.leadsAway(told, document.url(), earlier)) {
            return standIn(told, earlier, "The page leads elsewhere: to %s.".formatted(document.url()));
        }
        ReadItem read = ofPage(told.ledTo(document.url()), page, document.url(), earlier);
        return sameNews.hasWordsOf(page, told) ? read : read.forNow();
    }

    private ReadItem ofPage(Told told, PageArticle page, String found, Optional<Earlier> earlier) {
        FeedItem item = told.item();
        Draft draft = new Draft(
                earlier.map(stored -> stored.article().url())
                        .filter(url -> Site.isSame(url, found))
                        .or(() -> Optional.of(Landing.address(page, found))),
                page.title()
                        .filter(title -> told.isForeign())
                        .or(() -> Headline.of(told).beside(page.title()))
                        .or(page::title),
                page.paragraphs(),
                published(told, page),
                Optional.empty(),
                Optional.of(page.language()).filter(language -> !language.equals(Language.UNKNOWN)));
        return new ReadItem(item, editor.edit(draft, told.feedUrl(), Origin.FEED), From.PAGE, "", false);
    }

    private ReadItem fromFeed(Told told, String remark) {
        FeedItem item = told.item();
        String speaker = CanonicalUrl.outlet(told.feedUrl()).orElse(told.feedUrl());
        Draft draft = new Draft(
                written(item.url()),
                written(item.title()),
                told.text().paragraphs(),
                item.time(clock.instant()),
                told.isForeign() ? Optional.of(speaker) : Optional.empty(),
                Optional.of(language(told)));
        return new ReadItem(item, editor.edit(draft, speaker, Origin.FEED), From.FEED, remark, false);
    }

    /** The words tell more surely than the feed, whose software often claims English. */
    private Language language(Told told) {
        Language detected =
                languages.detect(told.item().title() + "\n" + told.text().start(ENOUGH_TO_TELL_THE_LANGUAGE));
        return detected.equals(Language.UNKNOWN) ? told.feed().language() : detected;
    }

    private Optional<Instant> published(Told told, PageArticle page) {
        Instant now = clock.instant();
        Optional<Instant> ofPage = page.published().filter(time -> Editor.isPossible(time, now));
        Optional<Instant> ofFeed = told.item().time(now);
        return told.isForeign() ? ofPage.or(() -> ofFeed) : ofFeed.or(() -> ofPage);
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }
}
