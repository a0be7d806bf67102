package tidings.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import tidings.feed.Feeds.Addition;
import tidings.intake.Encoding;
import tidings.web.WebUrl;

/** Lists of feeds as feed readers exchange them (OPML 2.0), the outer outlines being groups. */
public final class Opml {
    private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x1F\\uFFFE\\uFFFF]");
    private static final int LONGEST_NAME = 200;

    /** Ours: other feed readers pass over it. */
    private static final String STATE = "tidings:state";

    private static final String OFF = "off";

    private Opml() {}

    /**
     * What a list holds.
     *
     * @param refused addresses in it that are none of the web
     */
    public record Outlines(List<Addition> feeds, List<String> refused) {
        public Outlines {
            feeds = List.copyOf(feeds);
            refused = List.copyOf(refused);
        }
    }

    /** Reads a list of any quality; nothing in it opens a file or a connection. */
    public static Outlines read(byte[] opml) {
        List<Addition> feeds = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Element outline : Markup.parse(Encoding.decode(opml, "")).getElementsByTag("outline")) {
            String written = attribute(outline, "xmlUrl");
            if (!written.isBlank()) {
                WebUrl.parse(written)
                        .ifPresentOrElse(
                                url -> feeds.add(new Addition(
                                        url.toString(),
                                        name(outline),
                                        group(outline),
                                        attribute(outline, "htmlUrl"),
                                        state(outline))),
                                () -> refused.add(written));
            }
        }
        return new Outlines(feeds, refused);
    }

    private static Feed.State state(Element outline) {
        return attribute(outline, STATE).equalsIgnoreCase(OFF) ? Feed.State.OFF : Feed.State.ON;
    }

    private static String group(Element outline) {
        return Optional.ofNullable(outline.parent())
                .filter(parent -> parent.normalName().equals("outline"))
                .map(Opml::name)
                .orElse("");
    }

    private static String name(Element outline) {
        String text = attribute(outline, "text");
        String name =
                (text.isBlank() ? attribute(outline, "title") : text).strip().replaceAll("\\s+", " ");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static String attribute(Element outline, String name) {
        return outline.attributes().getIgnoreCase(name);
    }

    /** Writes a list, a group an outline of its own. */
    public static String write(List<Feed> feeds) {
        Document opml = new Document("").parser(Parser.xmlParser());
        opml.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(true);
        Element root = opml.appendElement("opml").attr("version", "2.0").attr("xmlns:tidings", "urn:tidings");
        root.appendElement("head").appendElement("title").text("Feeds of Tidings");
        Element body = root.appendElement("body");
        Map<String, Element> groups = new HashMap<>();
        for (Feed feed : feeds) {
            Element place = feed.group().isEmpty()
                    ? body
                    : groups.computeIfAbsent(
                            feed.group(), group -> body.appendElement("outline").attr("text", legal(group)));
            String name = feed.title().isBlank() ? feed.url() : feed.title();
            place.appendElement("outline")
                    .attr("type", "rss")
                    .attr("text", legal(name))
                    .attr("xmlUrl", feed.url())
                    .attributes()
                    .addAll(state(feed));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + opml.outerHtml() + "\n";
    }

    private static Attributes state(Feed feed) {
        Attributes written = new Attributes();
        return feed.state() == Feed.State.OFF ? written.add(STATE, OFF) : written;
    }

    private static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll(" ");
    }
}
