package tidings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PacedFetcherTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    private final List<Duration> waits = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Fetched answer = new Fetched.NotModified(List.of());
    private final Fetcher paced = paced(request -> {
        asked.add(request.url());
        return answer;
    });

    @Test
    void oneHostIsAskedAtIntervalsAndOthersWaitForNothing() {
        paced.fetch(FetchRequest.page("https://a.example.org/1"));
        paced.fetch(FetchRequest.page("https://A.example.org/2"));
        paced.fetch(FetchRequest.page("https://b.example.org/1"));
        paced.fetch(FetchRequest.page("https://a.example.org:8080/3"));

        assertThat(waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(asked).hasSize(4);
    }

    @Test
    void aHostThatAsksForPatienceIsNotAskedByAnyoneMeanwhile() {
        answer = new Fetched.Later(List.of(), Duration.ofMinutes(10));
        paced.fetch(FetchRequest.page("https://a.example.org/1"));

        Fetched second = paced.fetch(FetchRequest.page("https://a.example.org/2"));

        assertThat(second).isEqualTo(new Fetched.Later(List.of(), Duration.ofMinutes(10)));
        assertThat(asked).containsExactly("https://a.example.org/1");
        assertThat(waits).isEmpty();
    }

    @Test
    void aHostThatWeAskTooMuchIsNotBlamedForIt() {
        Fetched last = answer;
        for (int i = 0; i < 32; i++) {
            last = paced.fetch(FetchRequest.page("https://a.example.org/" + i));
        }

        assertThat(last).isEqualTo(new Fetched.NotYet(List.of(), Duration.ofSeconds(62)));
        assertThat(asked).hasSize(31);
    }

    @Test
    void aRedirectWaitsForItsTurnAtTheHostItLeadsToAsLongAsARequest() {
        Fetcher redirecting = paced(request -> followed(request, "https://b.example.org/"));
        Fetched last = answer;
        for (int i = 0; i < 32; i++) {
            last = redirecting.fetch(FetchRequest.page("https://a%d.example.org/".formatted(i)));
        }

        assertThat(waits).hasSize(30).startsWith(Duration.ofSeconds(2)).endsWith(Duration.ofSeconds(60));
        assertThat(last).isEqualTo(new Fetched.NotYet(List.of(), Duration.ofSeconds(62)));
    }

    @Test
    void aRedirectWithinItsHostBelongsToTheTurnTakenHoweverManyWait() {
        List<Fetched> others = new ArrayList<>();
        AtomicReference<Fetcher> self = new AtomicReference<>();
        self.set(paced(request -> {
            if (request.url().endsWith("/first")) {
                for (int i = 0; i < 30; i++) {
                    others.add(self.get().fetch(FetchRequest.page("https://a.example.org/" + i)));
                }
                return followed(request, "https://a.example.org/moved");
            }
            return answer;
        }));

        Fetched first = self.get().fetch(FetchRequest.page("https://a.example.org/first"));

        assertThat(others).hasSize(30).containsOnly(answer);
        assertThat(first).isEqualTo(answer);
        assertThat(waits).hasSize(30);
    }

    @Test
    void aRedirectWithinItsHostPutsOffWhoeverComesNext() {
        Fetcher redirecting = paced(request -> followed(request, "https://a.example.org/moved"));
        redirecting.fetch(FetchRequest.page("https://a.example.org/1"));
        redirecting.fetch(FetchRequest.page("https://a.example.org/2"));

        assertThat(waits).containsExactly(Duration.ofSeconds(4));
    }

    @Test
    void aRedirectIsNotFollowedWithinAHostThatAsksForPatienceMeanwhile() {
        Fetched patience = new Fetched.Later(List.of(), Duration.ofMinutes(10));
        AtomicReference<Fetcher> self = new AtomicReference<>();
        self.set(paced(request -> {
            if (request.url().endsWith("/first")) {
                self.get().fetch(FetchRequest.page("https://a.example.org/second"));
                return followed(request, "https://a.example.org/moved");
            }
            return patience;
        }));

        assertThat(self.get().fetch(FetchRequest.page("https://a.example.org/first")))
                .isEqualTo(patience);
    }

    @Test
    void aHostIsLeftAloneForWhatItSaidItselfAndNotForWhatItLedTo() {
        answer = new Fetched.Later(
                List.of(
                        new Hop("https://a.example.org/1", 302, Map.of()),
                        new Hop("https://b.example.org/1", 429, Map.of())),
                Duration.ofMinutes(10));
        paced.fetch(FetchRequest.page("https://a.example.org/1"));
        answer = new Fetched.NotModified(List.of());

        assertThat(paced.fetch(FetchRequest.page("https://a.example.org/2"))).isEqualTo(answer);
        assertThat(paced.fetch(FetchRequest.page("https://b.example.org/2")))
                .isEqualTo(new Fetched.Later(List.of(), Duration.ofMinutes(10)));
    }

    @Test
    void whoeverWaitsForATurnIsToldToComeLaterWhereTheHostAsksForPatienceMeanwhile() {
        AtomicReference<Fetcher> self = new AtomicReference<>();
        self.set(new PacedFetcher(
                request -> {
                    asked.add(request.url());
                    return answer;
                },
                Duration.ofSeconds(2),
                CLOCK,
                time -> {
                    answer = patience(Duration.ofMinutes(10));
                    self.get().fetch(FetchRequest.page("https://b.example.org/1"));
                }));
        self.get().fetch(FetchRequest.page("https://a.example.org/1"));

        assertThat(self.get().fetch(FetchRequest.page("https://a.example.org/2")))
                .isEqualTo(new Fetched.Later(List.of(), Duration.ofMinutes(10).minusSeconds(2)));
        assertThat(asked).doesNotContain("https://a.example.org/2");
    }

    @Test
    void aHostIsLeftAloneForTheLongestThatItHasSaid() {
        answer = patience(Duration.ofMinutes(10));
        paced.fetch(FetchRequest.page("https://b.example.org/1"));
        answer = patience(Duration.ofSeconds(1));
        paced.fetch(FetchRequest.page("https://b.example.org/2"));

        assertThat(paced.fetch(FetchRequest.page("https://a.example.org/1")))
                .isEqualTo(new Fetched.Later(List.of(), Duration.ofMinutes(10)));
    }

    /** What host a says to whom host b has sent there. */
    private static Fetched patience(Duration time) {
        return new Fetched.Later(
                List.of(
                        new Hop("https://b.example.org/1", 302, Map.of()),
                        new Hop("https://a.example.org/1", 429, Map.of())),
                time);
    }

    private Fetcher paced(Fetcher fetcher) {
        return new PacedFetcher(fetcher, Duration.ofSeconds(2), CLOCK, waits::add);
    }

    private static Fetched followed(FetchRequest request, String target) {
        return request.way().hindrance(WebUrl.parse(target).orElseThrow()).orElse(new Fetched.NotModified(List.of()));
    }
}
