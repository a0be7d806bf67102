package tidings.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** How long a server asks to be left alone (RFC 9110, section 10.2.3). */
record RetryAfter(Clock clock) {
    /** Where the server asks for patience and does not say how much. */
    private static final Duration UNSAID = Duration.ofMinutes(15);

    private static final Duration LEAST = Duration.ofSeconds(1);
    /** Nobody has us wait for ever. */
    private static final Duration MOST = Duration.ofDays(1);

    /** @param header seconds or a date, or whatever a server writes there */
    Duration read(String header) {
        Duration said = said(header.strip());
        if (said.compareTo(LEAST) < 0) {
            return LEAST;
        }
        return said.compareTo(MOST) > 0 ? MOST : said;
    }

    private Duration said(String header) {
        if (header.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from);
            return Duration.between(clock.instant(), date);
        } catch (DateTimeException e) {
            return UNSAID;
        }
    }
}
