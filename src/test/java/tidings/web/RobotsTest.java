package tidings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private static final String ROBOTS = """
            # kept in a hurry
            User-agent: *
            Disallow: /private
            Allow: /private/open
            Disallow: /*.pdf$
            Disallow: /search*q=

            User-agent: Otherbot
            User-Agent: TIDINGS
            Disallow: /news/drafts/ # not yet
            """;

    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/private, false",
        "/private/open/1, true",
        "/a.pdf, false",
        "/a.pdf/more, true",
        "/a.pdf.pdf, false",
        "/search?x=1&q=2, false",
        "/news/drafts/1, true"
    })
    void theLongestRuleThatFitsDecides(String target, boolean allowed) {
        assertThat(RobotsRules.parse(ROBOTS, "nobody").allow(target)).isEqualTo(allowed);
    }

    @Test
    void aGroupThatNamesUsIsOursAlone() {
        RobotsRules ours = RobotsRules.parse(ROBOTS, "tidings");

        assertThat(ours.allow("/private")).isTrue();
        assertThat(ours.allow("/news/drafts/1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tidings/1.0", "tidings/*", "TIDINGS 1.0"})
    void aGroupForAVersionOfUsIsOurs(String name) {
        RobotsRules ours = RobotsRules.parse("User-agent: %s\nDisallow: /drafts".formatted(name), "tidings");

        assertThat(ours.allow("/drafts/1")).isFalse();
    }

    @Test
    void aByteOrderMarkInFrontHidesNoRule() {
        RobotsRules rules = RobotsRules.parse("\uFEFFUser-agent: *\nDisallow: /private", "tidings");

        assertThat(rules.allow("/private")).isFalse();
    }

    @Test
    void aHostilePatternCostsNoTime() {
        RobotsRules rules = RobotsRules.parse("User-agent: *\nDisallow: /" + "a*".repeat(1_000) + "b$", "tidings");

        assertThat(rules.allow("/" + "a".repeat(100_000))).isTrue();
    }

    @Test
    void rulesAreAskedForOnceForEachServer() {
        Fetcher robots = robots(Map.of("https://a.example.org/robots.txt", "User-agent: *\nDisallow: /x"));

        assertThat(robots.fetch(FetchRequest.page("https://a.example.org/x"))).isInstanceOf(Fetched.Failed.class);
        assertThat(robots.fetch(FetchRequest.page("https://a.example.org/y"))).isInstanceOf(Fetched.Document.class);

        assertThat(asked).containsExactly("https://a.example.org/robots.txt", "https://a.example.org/y");
    }

    @Test
    void aRedirectIsFollowedOnlyWhereTheRulesLetUs() {
        try (LocalWeb web = new LocalWeb()) {
            web.page("/robots.txt", LocalWeb.text("text/plain", "User-agent: *\nDisallow: /private"));
            web.page("/open", LocalWeb.redirect(302, "/private/1"));
            web.page("/private/1", LocalWeb.text("text/html", "secret"));
            Fetcher plain = new OkHttpFetcher(
                    new AddressGuard(Resolver.system(Duration.ofSeconds(5)), List.of("127.0.0.1")),
                    new FetchLimits(Duration.ofSeconds(5), 10_000),
                    "Tidings",
                    Clock.systemUTC());

            Fetched fetched =
                    new RobotsFetcher(plain, "tidings", Clock.systemUTC()).fetch(FetchRequest.page(web.url("/open")));

            assertThat(fetched)
                    .isInstanceOfSatisfying(
                            Fetched.Failed.class,
                            failed -> assertThat(failed.cause()).isEqualTo(Fetched.Cause.ROBOTS));
            assertThat(web.paths()).containsExactly("/robots.txt", "/open");
        }
    }

    @Test
    void aServerWithoutRulesAllowsAllAndOneOutOfOrderNothing() {
        assertThat(robots(404)
                        .fetch(FetchRequest.page("https://a.example.org/x"))
                        .hops())
                .isNotEmpty();
        assertThat(robots(500).fetch(FetchRequest.page("https://a.example.org/x")))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.reason())
                                .isEqualTo("The robots.txt of a.example.org asks not to read it."));
    }

    @Test
    void whyTheRulesCouldNotBeReadIsWhyThePageCannot() {
        Fetcher closed = new RobotsFetcher(
                request -> new Fetched.Failed(List.of(), "No.", Fetched.Cause.REFUSED), "tidings", Clock.systemUTC());

        assertThat(closed.fetch(FetchRequest.page("https://a.example.org/x")))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.cause()).isEqualTo(Fetched.Cause.REFUSED));
    }

    @Test
    void aPageWaitsForItsTurnWhereTheRulesOfItsServerDo() {
        Fetched notYet = new Fetched.NotYet(List.of(), Duration.ofMinutes(2));
        Fetcher busy = new RobotsFetcher(request -> notYet, "tidings", Clock.systemUTC());

        assertThat(busy.fetch(FetchRequest.page("https://a.example.org/x"))).isEqualTo(notYet);
    }

    @Test
    void aRedirectWaitsForItsTurnWhereTheRulesOfTheServerItLeadsToDo() {
        Fetched notYet = new Fetched.NotYet(List.of(), Duration.ofMinutes(2));
        Fetcher redirecting = new RobotsFetcher(
                request -> switch (request.url()) {
                    case "https://a.example.org/x" ->
                        request.way()
                                .hindrance(
                                        WebUrl.parse("https://b.example.org/x").orElseThrow())
                                .orElseThrow();
                    case "https://b.example.org/robots.txt" -> notYet;
                    default -> document(request.url(), Map.of());
                },
                "tidings",
                Clock.systemUTC());

        assertThat(redirecting.fetch(FetchRequest.page("https://a.example.org/x")))
                .isEqualTo(notYet);
    }

    private Fetcher robots(Map<String, String> texts) {
        return new RobotsFetcher(request -> document(request.url(), texts), "tidings", Clock.systemUTC());
    }

    private Fetched document(String url, Map<String, String> texts) {
        asked.add(url);
        byte[] body = texts.getOrDefault(url, "").getBytes(StandardCharsets.UTF_8);
        return new Fetched.Document(List.of(new Hop(url, 200, Map.of())), body, "", Validators.NONE);
    }

    private static Fetcher robots(int status) {
        return new RobotsFetcher(
                request -> new Fetched.Failed(List.of(new Hop(request.url(), status, Map.of())), "No."),
                "tidings",
                Clock.systemUTC());
    }
}
