package tidings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacedFetcherTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    private final List<Duration> waits = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Fetched answer = new Fetched.NotModified(List.of());
    private final Fetcher paced = new PacedFetcher(
            request -> {
                asked.add(request.url());
                return answer;
            },
            Duration.ofSeconds(2),
            CLOCK,
            waits::add);

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
}
