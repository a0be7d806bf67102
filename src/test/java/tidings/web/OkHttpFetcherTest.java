package tidings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OkHttpFetcherTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final String NEWS = "news.example.org";
    private static final int MOST_BYTES = 100_000;
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(10), MOST_BYTES);

    private final LocalWeb web = new LocalWeb();
    private final List<String> resolved = new ArrayList<>();

    @AfterEach
    void end() {
        web.close();
    }

    @Test
    void aDocumentComesWithWhatItsServerSaysOfIt() {
        web.page("/feed", LocalWeb.with("ETag", "\"1\"", LocalWeb.text("text/xml; charset=utf-8", "<rss/>")));

        Fetched.Document document = (Fetched.Document) fetch(web.url(NEWS, "/feed"));

        assertThat(new String(document.body(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
        assertThat(document.contentType()).isEqualTo("text/xml; charset=utf-8");
        assertThat(document.validators().etag()).contains("\"1\"");
        assertThat(document.url()).isEqualTo(web.url(NEWS, "/feed"));
    }

    @Test
    void theServerLearnsWhoAsksAndForWhichHost() {
        fetch(web.url(NEWS, "/"));

        assertThat(web.asked().getFirst().headers())
                .containsEntry("user-agent", "Tidings/1.0 (test)")
                .containsEntry("host", NEWS + ":" + web.port())
                .containsEntry("accept-encoding", "gzip")
                .doesNotContainKeys("cookie", "referer", "if-none-match");
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() {
        web.page("/feed", LocalWeb.versioned("\"7\"", LocalWeb.text("text/xml", "<rss/>")));
        Validators known = new Validators(Optional.of("\"7\""), Optional.empty());

        Fetched again = fetcher(NEWS).fetch(FetchRequest.feed(web.url(NEWS, "/feed"), known));

        assertThat(again).isInstanceOf(Fetched.NotModified.class);
    }

    @Test
    void aValidatorThatCannotStandInAHeaderIsNotKept() {
        Validators odd = new Validators(Optional.of("\"a\nb\""), Optional.of("Monéday"));

        assertThat(odd).isEqualTo(Validators.NONE);
    }

    @Test
    void aPackedDocumentIsUnpacked() throws IOException {
        web.page("/feed", LocalWeb.packed("text/xml", "<rss/>".getBytes(StandardCharsets.UTF_8)));

        assertThat(((Fetched.Document) fetch(web.url(NEWS, "/feed"))).body()).hasSize(6);
    }

    @Test
    void aDocumentThatIsTooLongOnlyWhenUnpackedIsRefused() throws IOException {
        web.page("/bomb", LocalWeb.packed("text/xml", new byte[50 * MOST_BYTES]));

        assertThat(failure(web.url(NEWS, "/bomb"))).isEqualTo("It is longer than 97 kilobytes.");
    }

    @Test
    void anEndlessDocumentIsNotReadToItsEnd() {
        web.page("/endless", LocalWeb.endless());

        assertThat(failure(web.url(NEWS, "/endless"))).isEqualTo("It is longer than 97 kilobytes.");
    }

    @Test
    void theDeadlineHoldsForTheBodyToo() {
        web.page("/slow", web.stalling());
        Fetcher hurried = fetcher(new FetchLimits(Duration.ofMillis(300), MOST_BYTES), NEWS);

        Fetched fetched = hurried.fetch(FetchRequest.page(web.url(NEWS, "/slow")));

        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.reason()).contains("not"));
    }

    @Test
    void theDeadlineDoesNotRunWhileARedirectWaitsForItsTurn() {
        web.page("/slow", web.stalling());
        web.page("/old", LocalWeb.redirect(301, "new"));
        web.page("/new", LocalWeb.text("text/plain", "here"));
        Fetcher hurried = fetcher(new FetchLimits(Duration.ofMillis(500), MOST_BYTES), NEWS);
        FetchRequest request = FetchRequest.page(web.url(NEWS, "/old")).by(any -> {
            hurried.fetch(FetchRequest.page(web.url(NEWS, "/slow")));
            return Optional.empty();
        });

        assertThat(hurried.fetch(request)).isInstanceOf(Fetched.Document.class);
    }

    @Test
    void redirectsAreFollowedAndTold() {
        web.page("/old", LocalWeb.redirect(301, "new"));
        web.page("/new", LocalWeb.text("text/xml", "<rss/>"));

        Fetched fetched = fetch(web.url(NEWS, "/old"));

        assertThat(fetched.hops()).map(Hop::status).containsExactly(301, 200);
        assertThat(fetched.movedTo()).contains(web.url(NEWS, "/new"));
    }

    @Test
    void whatHasMovedForTheMomentHasNotMoved() {
        web.page("/old", LocalWeb.redirect(302, "/new"));
        web.page("/new", LocalWeb.text("text/xml", "<rss/>"));

        assertThat(fetch(web.url(NEWS, "/old")).movedTo()).isEmpty();
    }

    @Test
    void fiveRedirectsAreFollowedAndNotSix() {
        for (int i = 1; i <= 6; i++) {
            web.page("/" + i, LocalWeb.redirect(302, "/" + (i - 1)));
        }
        web.page("/0", LocalWeb.text("text/xml", "<rss/>"));

        assertThat(fetch(web.url(NEWS, "/5"))).isInstanceOf(Fetched.Document.class);
        assertThat(failure(web.url(NEWS, "/6"))).isEqualTo("The server redirects more than 5 times.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/inside",
                "http://[::1]:%d/inside",
                "http://localhost:%d/inside",
                "//127.1:%d/inside",
                "http://other.example.org:80/inside",
                "file:///etc/hosts",
                "gopher://127.0.0.1:%d/inside"
            })
    void aRedirectIntoTheOperatorsNetworkIsNotFollowed(String location) {
        web.page("/trap", LocalWeb.redirect(302, location.formatted(web.port())));
        web.page("/inside", LocalWeb.text("text/plain", "secret"));

        assertThat(fetch(web.url(NEWS, "/trap"))).isInstanceOf(Fetched.Failed.class);
        assertThat(web.paths()).containsExactly("/trap");
    }

    @Test
    void theLoopbackIsReachedByNobodyUnlessTheOperatorAllowsIt() {
        web.page("/", LocalWeb.text("text/plain", "inside"));

        assertThat(fetch(web.url("/"))).isInstanceOf(Fetched.Failed.class);
        assertThat(web.paths()).isEmpty();
        assertThat(fetcher("127.0.0.0/8").fetch(FetchRequest.page(web.url("/"))))
                .isInstanceOf(Fetched.Document.class);
    }

    @Test
    void aNameThatLeadsInsideIsNotConnectedTo() {
        Fetched fetched = fetch("http://other.example.org/");

        assertThat(((Fetched.Failed) fetched).reason())
                .isEqualTo("The name other.example.org leads into a network that is not public.");
    }

    @Test
    void aNameIsResolvedOnceSoThatASecondAnswerCannotWin() {
        Resolver changing = host -> {
            resolved.add(host);
            return List.of(resolved.size() == 1 ? address("93.184.215.14") : address("127.0.0.1"));
        };
        RefusingSockets sockets = new RefusingSockets();
        Fetcher fetcher = new OkHttpFetcher(
                new OkHttpClient.Builder().socketFactory(sockets).build(),
                new AddressGuard(changing, List.of()),
                LIMITS,
                "Tidings",
                CLOCK);

        assertThat(fetcher.fetch(FetchRequest.page("http://other.example.org/")))
                .isInstanceOf(Fetched.Failed.class);

        assertThat(sockets.tried()).containsExactly("/93.184.215.14:80");
        assertThat(resolved).containsExactly("other.example.org");
    }

    @Test
    void aNameThatNobodyKnowsIsToldByName() {
        assertThat(failure("https://nowhere.example.com/")).isEqualTo("There is no server named nowhere.example.com.");
    }

    @ParameterizedTest
    @CsvSource({"401, does not let us", "404, nothing at this address", "400, refuses", "500, out of order"})
    void aRefusalOfTheServerIsASentence(int status, String words) {
        web.page("/", LocalWeb.status(status));

        assertThat(failure(web.url(NEWS, "/"))).contains(words, String.valueOf(status));
    }

    @Test
    void aDocumentThatIsGoneIsGone() {
        web.page("/", LocalWeb.status(410));

        assertThat(fetch(web.url(NEWS, "/"))).isInstanceOf(Fetched.Gone.class);
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "'Mon, 10 Mar 2025 12:30:00 GMT', PT30M",
        "'Mon, 10 Mar 2025 11:00:00 GMT', PT1S",
        "soon, PT15M",
        "99999999, PT24H"
    })
    void aServerThatAsksForPatienceGetsIt(String header, Duration delay) {
        web.page("/", LocalWeb.with("Retry-After", header, LocalWeb.status(429)));

        assertThat(fetch(web.url(NEWS, "/")))
                .isInstanceOfSatisfying(
                        Fetched.Later.class, later -> assertThat(later.delay()).isEqualTo(delay));
    }

    private String failure(String url) {
        return ((Fetched.Failed) fetch(url)).reason();
    }

    private Fetched fetch(String url) {
        return fetcher(NEWS).fetch(FetchRequest.page(url));
    }

    private static Fetcher fetcher(String... allowed) {
        return fetcher(LIMITS, allowed);
    }

    /** In its world every name of example.org leads to the loopback. */
    private static Fetcher fetcher(FetchLimits limits, String... allowed) {
        AddressGuard guard = new AddressGuard(OkHttpFetcherTest::loopback, Arrays.asList(allowed));
        return new OkHttpFetcher(guard, limits, "Tidings/1.0 (test)", CLOCK);
    }

    private static List<InetAddress> loopback(String host) throws UnknownHostException {
        if (host.endsWith(".example.org")) {
            return List.of(address("127.0.0.1"));
        }
        throw new UnknownHostException(host);
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }
}
