package tidings.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tidings.web.FetchRequest;
import tidings.web.Fetched;
import tidings.web.Fetcher;
import tidings.web.Hop;
import tidings.web.Validators;

/** A web in memory: what a test puts at an address is what comes from there. */
final class FakeWeb implements Fetcher {
    private final Map<String, Fetched> answers = new HashMap<>();
    private final List<FetchRequest> asked = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Fetched fetch(FetchRequest request) {
        asked.add(request);
        Fetched answer = answers.getOrDefault(
                request.url(),
                new Fetched.Failed(List.of(hop(request.url(), 404)), "The server has nothing at this address (404)."));
        return answer instanceof Fetched.Document document && document.body().length > request.mostBytes()
                ? new Fetched.Failed(document.hops(), "It is too long.", Fetched.Cause.TOO_LONG)
                : answer;
    }

    FakeWeb put(String url, String type, String body) {
        return put(
                url,
                new Fetched.Document(
                        List.of(hop(url, 200)), body.getBytes(StandardCharsets.UTF_8), type, version(body)));
    }

    FakeWeb put(String url, Fetched answer) {
        answers.put(url, answer);
        return this;
    }

    List<String> asked() {
        return asked.stream().map(FetchRequest::url).toList();
    }

    /** What an address was asked with the last time. */
    Validators validatorsOf(String url) {
        return asked.stream()
                .filter(request -> request.url().equals(url))
                .toList()
                .getLast()
                .validators();
    }

    FetchRequest last() {
        return asked.getLast();
    }

    static Validators version(String body) {
        return new Validators(Optional.of("\"" + body.hashCode() + "\""), Optional.empty());
    }

    static Hop hop(String url, int status) {
        return new Hop(url, status, Map.of());
    }

    /** A feed in RSS with these items in it. */
    static String rss(String link, String... items) {
        return """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>The Valley Courier</title><link>%s</link>%s
                </channel></rss>
                """.formatted(link, String.join("\n", items));
    }

    static String item(String url, String title, String teaser, String text) {
        return """
                <item><title>%s</title><link>%s</link><pubDate>Mon, 10 Mar 2025 09:00:00 GMT</pubDate>
                <description>%s</description>%s</item>
                """.formatted(
                        title,
                        url,
                        teaser,
                        text.isEmpty() ? "" : "<content:encoded><![CDATA[%s]]></content:encoded>".formatted(text));
    }

    /** A text of several hundred characters that differs from topic to topic. */
    static String text(String topic) {
        List<String> words = List.of(("council harbour morning engineers measured repaired visited described water"
                        + " residents winter budget opened praised criticised station teachers market island evening"
                        + " forest drivers planned counted promised summer bridge visitors machines weather farmers")
                .split(" "));
        Random random = new Random(topic.hashCode());
        StringBuilder text = new StringBuilder("<p>On Monday the %s was the talk of the town.</p>".formatted(topic));
        for (int sentence = 0; sentence < 12; sentence++) {
            text.append("<p>The ");
            for (int i = 0; i < 9; i++) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            text.append(topic).append(".</p>");
        }
        return text.toString();
    }
}
