package tidings.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tidings.text.Language;

/**
 * What a page says about itself.
 *
 * @param url its canonical address
 * @param author as the page writes it
 * @param site the outlet's name
 */
record PageFacts(
        Optional<String> url,
        Optional<String> title,
        Optional<String> author,
        Optional<Instant> published,
        Optional<String> site,
        Optional<Language> language,
        Optional<String> articleBody) {
    private static final Pattern ADDRESS_DATE =
            Pattern.compile("[/=-]((?:19|20)\\d{2}[/-]\\d{1,2}[/-]\\d{1,2})(?=[/-]|$)");
    private static final String DATED =
            "[itemprop=datePublished], time, [class*=date], [class*=Date], [class*=publish], "
                    + "[class*=time], [id*=date], [class*=meta], [class*=byline], [class*=info]";
    private static final String AUTHORED = "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], "
            + ".author-name, .byline, .author, [class*=byline], [class*=author]";

    static PageFacts of(Document page) {
        JsonLd data = JsonLd.of(page);
        Metas metas = Metas.of(page);
        return new PageFacts(
                first(attribute(page, "abs:href", "link[rel=canonical]"), metas.first("og:url"))
                        .flatMap(CanonicalUrl::of),
                title(page, metas, data),
                first(
                                data.text("author"),
                                metas.first(
                                        "author",
                                        "article:author",
                                        "parsely-author",
                                        "dc.creator",
                                        "sailthru.author",
                                        "byl"),
                                element(page, AUTHORED))
                        .map(name -> name.replaceFirst("(?iu)^(?:by|von|от|автор:?|por|par)\\s+", ""))
                        .filter(name -> name.length() <= 100 && !name.matches(".*(?:https?:|[*():]).*")),
                published(page, metas, data),
                first(metas.first("og:site_name", "application-name"), data.text("publisher")),
                first(
                                Optional.of(page.select("html").attr("lang")),
                                metas.first("og:locale", "content-language", "language"))
                        .map(Language::ofTag)
                        .filter(language -> !language.equals(Language.UNKNOWN)),
                data.text("articleBody"));
    }

    private static Optional<String> title(Document page, Metas metas, JsonLd data) {
        Optional<String> heading = page.select("h1").size() == 1 ? element(page, "h1") : Optional.empty();
        Optional<String> whole = Optional.of(CleanText.line(page.title())).filter(title -> !title.isEmpty());
        return first(
                heading.filter(
                        text -> whole.filter(title -> title.startsWith(text)).isPresent()),
                data.text("headline"),
                metas.first("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"),
                whole.map(PageFacts::withoutSite),
                heading);
    }

    /** "Storm over | The Aldport Post" is the headline and the site. */
    private static String withoutSite(String title) {
        int cut = Math.max(
                Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" — ")),
                Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        return cut > title.length() / 3 ? title.substring(0, cut) : title;
    }

    /** Many outlets have the day in the address: "/2024/07/11/". */
    private static Optional<String> dateInAddress(String url) {
        return ADDRESS_DATE.matcher(url).results().map(found -> found.group(1)).findFirst();
    }

    /** The first short element that is named for a date and has one. */
    private static Optional<String> dated(Document page) {
        return page.select(DATED).stream()
                .map(Element::text)
                .filter(text -> text.length() <= 120 && DateReader.first(text).isPresent())
                .findFirst();
    }

    private static Optional<Instant> published(Document page, Metas metas, JsonLd data) {
        return Stream.of(
                        data.text("datePublished"),
                        metas.first(
                                "article:published_time",
                                "datepublished",
                                "date",
                                "pubdate",
                                "publishdate",
                                "dc.date",
                                "dc.date.issued",
                                "dcterms.created",
                                "sailthru.date",
                                "parsely-pub-date",
                                "article.published",
                                "og:published_time"),
                        attribute(page, "content", "[itemprop=datePublished]"),
                        attribute(
                                page,
                                "datetime",
                                "[itemprop=datePublished], time[pubdate], article time[datetime], header time[datetime], time[datetime]"),
                        attribute(page, "abs:href", "link[rel=canonical]").flatMap(PageFacts::dateInAddress),
                        dated(page),
                        data.text("dateModified"))
                .flatMap(Optional::stream)
                .flatMap(date -> DateReader.read(date).stream())
                .findFirst();
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... values) {
        for (Optional<String> value : values) {
            Optional<String> clean = value.map(CleanText::line).filter(text -> !text.isEmpty());
            if (clean.isPresent()) {
                return clean;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attribute(Document page, String attribute, String selector) {
        return page.select(selector).stream()
                .map(element -> element.attr(attribute))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<String> element(Document page, String selector) {
        return page.select(selector).stream()
                .map(Element::text)
                .map(CleanText::line)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
