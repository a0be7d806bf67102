package tidings.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.StoredArticle;
import tidings.intake.CanonicalUrl;

/**
 * The addresses of the articles of one visit. Outlets show a live blog, warnings, a status under one link: what tells
 * something else than the article that is there has the item's own anchor or name behind the link.
 */
final class Addresses {
    private static final Pattern ANCHOR = Pattern.compile("#([\\w.:=/-]{1,80})$");

    private final Articles articles;
    private final SameNews sameNews = new SameNews();
    private final Map<String, Optional<Article>> here = new HashMap<>();

    Addresses(Articles articles) {
        this.articles = articles;
    }

    /** Looks for those of some items at once; what was known of others is in the store by now. */
    void look(Collection<FeedItem> items) {
        here.clear();
        List<String> links = items.stream()
                .flatMap(item -> CanonicalUrl.of(item.url()).stream())
                .distinct()
                .toList();
        links.forEach(link -> here.put(link, Optional.empty()));
        articles.withUrls(links).stream()
                .map(StoredArticle::article)
                .forEach(article -> here.put(article.url(), Optional.of(article)));
    }

    /** The article that the item has already. */
    Optional<Article> article(Told told) {
        FeedItem item = told.item();
        return CanonicalUrl.of(item.url()).stream()
                .flatMap(link -> places(link, item))
                .flatMap(place -> at(place).stream())
                .filter(there -> isOf(told, item.title(), told.text().whole(), there))
                .findFirst();
    }

    /** The item's article, where nothing else stands. */
    Article placed(Article article, Told told) {
        Article placed = places(article.url(), told.item())
                .filter(place -> at(place)
                        .filter(there -> !isOf(told, article.title(), article.text(), there))
                        .isEmpty())
                .findFirst()
                .map(article::at)
                .orElse(article);
        here.put(placed.url(), Optional.of(placed));
        return placed;
    }

    private Optional<Article> at(String url) {
        return here.computeIfAbsent(
                url,
                any -> articles.withUrls(List.of(url)).stream()
                        .map(StoredArticle::article)
                        .findFirst());
    }

    /** Where items share a link, each is its own; else the link is the item's, unless other news comes at another time. */
    private boolean isOf(Told told, String title, String text, Article there) {
        return told.isOneOfMany()
                ? sameNews.isLonger(text, there.text())
                : !isOfAnotherTime(told.item(), there) || sameNews.isRevision(title, text, there);
    }

    private static boolean isOfAnotherTime(FeedItem item, Article there) {
        return item.published().isPresent()
                && !item.published()
                        .map(Instant::getEpochSecond)
                        .equals(there.published().map(Instant::getEpochSecond));
    }

    private static Stream<String> places(String link, FeedItem item) {
        Matcher anchor = ANCHOR.matcher(item.url());
        Stream<String> places = anchor.find() ? Stream.of(link, link + "#" + anchor.group(1)) : Stream.of(link);
        return Stream.concat(places, Stream.of(link + "#" + name(item)));
    }

    /** Without an id of its own it is known by its headline. */
    private static String name(FeedItem item) {
        return HexFormat.of()
                .toHexDigits(
                        item.id().equals(item.url())
                                ? SeenItems.digest(item.url(), item.title())
                                : SeenItems.name(item));
    }
}
