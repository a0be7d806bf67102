package tidings.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tidings.web.LocalWeb;

/**
 * News that come out at their time, each in the feed of its outlet. As a file: an item begins with a line of "@ time
 * outlet", its title follows, and then its text.
 */
final class PlayedFeeds {
    private final List<Item> items = new ArrayList<>();
    private long published = -1;

    private record Item(Instant time, String outlet, String title, String text) {}

    static PlayedFeeds read(String resource) {
        try (InputStream in = Objects.requireNonNull(PlayedFeeds.class.getResourceAsStream(resource), resource)) {
            PlayedFeeds feeds = new PlayedFeeds();
            for (String item : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^@ ")) {
                if (!item.isBlank()) {
                    String[] lines = item.strip().split("\n", 3);
                    String[] head = lines[0].split(" ");
                    feeds.items.add(new Item(Instant.parse(head[0]), head[1], lines[1], lines[2]));
                }
            }
            return feeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> outlets() {
        Set<String> outlets = new TreeSet<>();
        items.forEach(item -> outlets.add(item.outlet()));
        return outlets;
    }

    /** Puts into each feed what is out by now, the newest first, and says whether something is new. */
    boolean publish(LocalWeb web, Instant now) {
        long out = items.stream().filter(item -> !item.time().isAfter(now)).count();
        if (out == published) {
            return false;
        }
        published = out;
        for (String outlet : outlets()) {
            StringBuilder feed =
                    new StringBuilder("<rss version=\"2.0\"><channel><title>%s</title><link>https://%s/</link>"
                            .formatted(outlet, outlet));
            items.reversed().stream()
                    .filter(item -> item.outlet().equals(outlet) && !item.time().isAfter(now))
                    .forEach(item -> feed.append(xml(item)));
            web.page(
                    "/" + outlet,
                    LocalWeb.text(
                            "application/rss+xml",
                            feed.append("</channel></rss>").toString()));
        }
        return true;
    }

    private String xml(Item item) {
        String url = "https://%s/%d".formatted(item.outlet(), items.indexOf(item));
        String text = String.join(
                "",
                item.text()
                        .lines()
                        .map(line -> "&lt;p&gt;" + line + "&lt;/p&gt;")
                        .toList());
        String time = DateTimeFormatter.RFC_1123_DATE_TIME.format(item.time().atOffset(ZoneOffset.UTC));
        return "<item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>%s</pubDate><description>%s</description></item>"
                .formatted(item.title(), url, url, time, text);
    }
}
