package tidings.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Takes off a page what no reader sees, and what is not the article: menus, teasers, shares, comments, forms. */
final class Boilerplate {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video, form input, button, select, textarea, "
                    + "dialog, link, meta, [hidden], input, label, datalist, progress";
    private static final Pattern HIDDEN = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?![.\\d])|opacity\\s*:\\s*0(?![.\\d])"
                    + "|text-indent\\s*:\\s*-\\d{3,}|clip\\s*:\\s*rect\\(0",
            Pattern.CASE_INSENSITIVE);
    private static final String FURNITURE =
            "nav, footer, aside, menu, [role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=menu], "
                    + "[role=alert], [role=dialog], [role=search]";
    /** Never the article, whatever stands in it. */
    private static final Pattern FOREIGN = words(
            "ads?|advert\\w*|adbox|breadcrumbs?|comments?|commentlist|disqus|cookies?|consent|gdpr|footer|masthead|menu|nav|navbar|navigation"
                    + "|newsletter|subscri\\w+|paywall|pager|pagination|popup|modal|promo|related|recirc\\w*|recommend\\w*|readmore|share|sharing"
                    + "|sharedaddy|shares|sharebar|social|socials|sidebar|sponsor\\w*|taglist|toolbar|tooltip|trending|outbrain|taboola|signup|login"
                    + "|jp-relatedposts|mostread|popular|poll|donat\\w+|caption|figcaption|sr-only|screen-reader-text|visually-hidden|authorbio|authorbox");
    /** Not the article unless whole sentences stand in it: outlets call their leads "header", "teaser" and worse. */
    private static final Pattern UNLIKELY = words(
            "banner|byline|author(?:s|info)?|foot|header|more|promo\\w+|tags?|teaser|teasers|widget|skip|rating|print|credit|credits|copyright"
                    + "|disclaimer|dateline|timestamp|metadata|postmeta|entry-meta|follow|meta|bio|hidden|toc|infobox|video|gallery|slideshow");

    private static final Pattern LIKELY = words(
            "article|articlebody|body|content|entry|main|post|story|text|page|column|hentry|blog|maincontent|container|wrapper|layout");
    private static final Pattern TITLE = Pattern.compile("(?<!\\S)[^\\s_-]++(?:[_-]++[^\\s_-]++){5,}+(?!\\S)");
    private static final Set<String> KEPT = Set.of("html", "body", "article", "main");

    /** Whatever its name, what holds these holds the article. */
    private static final String HEART = "[itemprop=articleBody], main, h1";

    private static final String ARTICLE = "article, main, [itemprop=articleBody]";
    /** Characters of an article of which the rest of the page, a live ticker say, may have more. */
    private static final int ENOUGH = 600;

    private static final int SENTENCES = 80;
    /** Longer ones say nothing of what the element is for either. */
    private static final int LONGEST_NAMES = 4_000;

    private Boilerplate() {}

    /** A pattern for whole words of class names: "share-bar", "shareBar" and "share_bar" all have "share" as one. */
    private static Pattern words(String words) {
        return Pattern.compile("(?:^|[\\s_-])(?:" + words + ")(?=$|[\\s_-])");
    }

    /** Removes what is never shown as text. */
    static void removeInvisible(Element page) {
        page.select(NEVER_TEXT).remove();
        page.select("[style]").stream()
                .filter(element -> HIDDEN.matcher(element.attr("style")).find())
                .toList()
                .forEach(Element::remove);
    }

    /** Removes what names itself as something other than the article, unless the article seems to be in it. */
    static void removeUnlikely(Element page) {
        int all = page.text().length();
        Elements furniture = page.select(FURNITURE);
        boolean hasArticle = page.select(ARTICLE).stream()
                .anyMatch(article -> text(article) >= ENOUGH
                        && furniture.stream()
                                .noneMatch(other -> article.parents().contains(other)));
        furniture.stream()
                .filter(element -> text(element) * 2 < all || (hasArticle && holdsNoArticle(element)))
                .toList()
                .forEach(Element::remove);
        for (Element element : page.select("*")) {
            if (element.parent() != null
                    && !KEPT.contains(element.normalName())
                    && isUnlikely(element)
                    && text(element) * 2 < all) {
                element.remove();
            }
        }
    }

    private static boolean holdsNoArticle(Element element) {
        return element.select(ARTICLE).isEmpty();
    }

    private static boolean isUnlikely(Element element) {
        String names = names(element);
        if (names.isBlank()
                || LIKELY.matcher(names).find()
                || !element.select(HEART).isEmpty()) {
            return false;
        }
        return FOREIGN.matcher(names).find() || (UNLIKELY.matcher(names).find() && !hasSentences(element));
    }

    private static boolean hasSentences(Element element) {
        String text = element.text();
        return text.length() >= SENTENCES
                && MainContent.linkDensity(element) < 0.2
                && text.matches("(?s).*\\p{Ll}{3}[.!?…]([\"”»\\s].*|$)");
    }

    private static int text(Element element) {
        return element.text().length();
    }

    /**
     * Class and id as words: camel case is split, all in lower case. Long ones are titles, "sharing-with-several-people-at-once",
     * and say nothing of what the element is for.
     */
    static String names(Element element) {
        String names = element.className() + " " + element.id();
        return names.isBlank() || names.length() > LONGEST_NAMES
                ? ""
                : TITLE.matcher(names.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                        .replaceAll(" ");
    }
}
