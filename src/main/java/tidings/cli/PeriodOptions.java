package tidings.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tidings.Refusal;
import tidings.topic.Period;

/** {@code --since} and {@code --until}: dates (UTC) or instants. */
final class PeriodOptions {
    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only articles published on this day or later: 2024-07-04 or 2024-07-04T18:00:00Z.")
    private @Nullable String since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Only articles published before this moment, or up to the end of this day.")
    private @Nullable String until;

    Period period() {
        Optional<Instant> start = Optional.ofNullable(since).map(text -> moment("--since", text, 0));
        Optional<Instant> end = Optional.ofNullable(until).map(text -> moment("--until", text, 1));
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            throw new Refusal("--since %s is not before --until %s.".formatted(since, until));
        }
        return new Period(start, end);
    }

    private static Instant moment(String option, String text, int daysOn) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysOn)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException e) {
            throw new Refusal(
                    "%s wants a date such as 2024-07-04 or 2024-07-04T18:00:00Z, not '%s'.".formatted(option, text), e);
        }
    }
}
