package tidings.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.article.Address;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.feed.Told.Link;

/**
 * The addresses of the articles of one visit. Outlets show a live blog, warnings, a status under one link: what tells
 * something else than the article that is there has the item's own anchor or name behind the link.
 */
final class Addresses {
    private static final Pattern ANCHOR = Pattern.compile("#([\\w.:=/-]{1,80})$");

    /** Sooner an outlet puts a brief right. */
    private static final Duration APART = Duration.ofHours(1);

    private final Articles articles;
    private final Predicate<FeedItem> hasName;
    private final Predicate<FeedItem> isRepeated;
    private final SameNews sameNews = new SameNews();
    private final Map<String, Optional<Article>> here = new HashMap<>();

    /**
     * The addresses.
     *
     * @param hasName whether the feed had an item of that name before
     * @param isRepeated whether it had this very item last time, and is only asked for its page again
     */
    Addresses(Articles articles, Predicate<FeedItem> hasName, Predicate<FeedItem> isRepeated) {
        this.articles = articles;
        this.hasName = hasName;
        this.isRepeated = isRepeated;
    }

    /** Looks for those of some items at once; what was known of others is in the store by now. */
    void look(Collection<FeedItem> items) {
        here.clear();
        List<String> places = items.stream()
                .flatMap(item -> item.link().stream().flatMap(link -> firstPlaces(link, item).stream()))
                .distinct()
                .toList();
        places.forEach(place -> here.put(Address.plain(place), Optional.empty()));
        articles.withUrls(places).stream()
                .map(StoredArticle::article)
                .forEach(article -> here.put(Address.plain(article.url()), Optional.of(article)));
    }

    /** The article that the item has already. */
    Optional<Article> article(Told told) {
        FeedItem item = told.item();
        return item.link()
                .flatMap(link -> article(told, item.title(), told.text().whole(), places(link, item)));
    }

    /** What has its name is the item's before what stands at its link. */
    private Optional<Article> article(Told told, String title, String text, List<String> places) {
        return places.reversed().stream()
                .flatMap(place -> at(place).stream())
                .filter(there -> isOf(told, title, text, there))
                .findFirst();
    }

    /** Whether something stands at the link of the outlet's own item: where the item has no article, that is other news. */
    boolean isTaken(Told told) {
        return !told.isForeign() && told.item().link().flatMap(this::at).isPresent();
    }

    /** The item's article, where nothing else stands; else in its own place. */
    Article placed(Article article, Told told) {
        List<String> places = places(article.url(), told.item());
        Article placed = article.at(article(told, article.title(), article.text(), places)
                .map(Article::url)
                .or(() -> places.stream().filter(place -> at(place).isEmpty()).findFirst())
                .orElse(places.getLast()));
        here.put(Address.plain(placed.url()), Optional.of(placed));
        return placed;
    }

    private Optional<Article> at(String url) {
        return here.computeIfAbsent(
                Address.plain(url),
                any -> articles.withUrls(List.of(url)).stream()
                        .map(StoredArticle::article)
                        .findFirst());
    }

    /**
     * Where items share a link, each is its own; else the link is the item's, unless other news comes at another time. So is
     * always what has its name.
     */
    private boolean isOf(Told told, String title, String text, Article there) {
        Link link = there.url().contains("#" + name(told.item())) ? Link.OWN : told.link();
        if (link == Link.OWN && isSame(told.item(), there)) {
            return true;
        }
        return !isNext(told.item(), title, text, there)
                && switch (link) {
                    case OWN -> sameNews.isRevision(title, text, there);
                    case OF_FEW -> isListedAs(there, title, text) || isPageOf(there, told, text);
                    case OF_MANY -> sameNews.isLonger(text, there.text());
                };
    }

    /** "All clear in Velm" has most words of the alarm before it; briefs an hour apart are two, and no text tells otherwise. */
    private boolean isNext(FeedItem item, String title, String text, Article there) {
        boolean isBrief = there.isBrief() && Article.isBrief(text);
        return isBrief && isApart(item, there) && !isRepeated.test(item) && sameNews.isNext(title, text, there);
    }

    private static boolean isApart(FeedItem item, Article there) {
        return item.published()
                .flatMap(now -> there.published()
                        .map(then -> Duration.between(then, now).abs()))
                .filter(apart -> apart.compareTo(APART) >= 0)
                .isPresent();
    }

    private boolean isListedAs(Article there, String title, String text) {
        return sameNews.isTold(title, text, there.title(), there.text())
                || sameNews.isTold(there.title(), there.text(), title, text);
    }

    private boolean isPageOf(Article there, Told told, String text) {
        return !text.equals(told.text().whole()) && sameNews.goesOn(text, there.text());
    }

    /** By its time of publication, or else by its name: an entry that was changed says another time than before. */
    private boolean isSame(FeedItem item, Article there) {
        return item.published().isPresent()
                ? isOf(item.published(), there)
                : hasName.test(item) || (item.updated().isPresent() && isOf(item.updated(), there));
    }

    private static boolean isOf(Optional<Instant> time, Article there) {
        return time.map(Instant::getEpochSecond).equals(there.published().map(Instant::getEpochSecond));
    }

    /** An item that tells something else each hour has a place for each headline behind that of its name, and for each hour. */
    private List<String> places(String link, FeedItem item) {
        List<String> places = new ArrayList<>(firstPlaces(link, item));
        if (hasId(item) && at(places.getLast()).isPresent()) {
            places.add(places.getLast() + "-" + headline(item));
        }
        Optional<Instant> time = item.published();
        if (time.isPresent() && at(places.getLast()).isPresent()) {
            places.add(places.getLast() + "-"
                    + time.get().truncatedTo(ChronoUnit.HOURS).getEpochSecond());
        }
        return places;
    }

    private static List<String> firstPlaces(String link, FeedItem item) {
        Matcher anchor = ANCHOR.matcher(item.url());
        String own = link + "#" + name(item);
        return anchor.find() ? List.of(link, link + "#" + anchor.group(1), own) : List.of(link, own);
    }

    /** Without an id of its own it is known by its headline. */
    private static String name(FeedItem item) {
        return hasId(item) ? HexFormat.of().toHexDigits(SeenItems.name(item)) : headline(item);
    }

    private static boolean hasId(FeedItem item) {
        return !item.id().equals(item.url());
    }

    private static String headline(FeedItem item) {
        return HexFormat.of().toHexDigits(SeenItems.digest(item.url(), item.title()));
    }
}
