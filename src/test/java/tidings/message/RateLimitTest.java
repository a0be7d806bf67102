package tidings.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Instant NOON = Instant.parse("2024-07-04T12:00:00Z");
    private final RateLimit<String> limit = new RateLimit<>(Duration.ofSeconds(3), 2);

    @Test
    void aBurstIsAllowedAndThenOneAnInterval() {
        assertThat(limit.allows("a", NOON)).isTrue();
        assertThat(limit.allows("a", NOON)).isTrue();
        assertThat(limit.allows("a", NOON)).isFalse();
        assertThat(limit.delay("a", NOON)).isEqualTo(Duration.ofSeconds(3));
        assertThat(limit.allows("a", NOON.plusSeconds(3))).isTrue();
        assertThat(limit.allows("a", NOON.plusSeconds(3))).isFalse();
    }

    @Test
    void oneKeyDoesNotCostAnother() {
        limit.count("a", NOON);
        limit.count("a", NOON);
        assertThat(limit.delay("b", NOON)).isZero();
    }

    @Test
    void whatIsCountedBeyondTheLimitIsOwed() {
        IntStream.range(0, 4).forEach(i -> limit.count("a", NOON));
        assertThat(limit.delay("a", NOON)).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void tensOfThousandsOfKeysAreHeldToTheirLimitsAsWell() {
        IntStream.range(0, 25_000).forEach(i -> limit.count("k" + i, NOON));
        limit.count("k7", NOON);
        assertThat(limit.delay("k7", NOON)).isEqualTo(Duration.ofSeconds(3));
    }
}
