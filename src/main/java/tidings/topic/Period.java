package tidings.topic;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of publication time.
 *
 * @param since the first instant that belongs to it; empty is "from the beginning"
 * @param until the first instant that no longer belongs to it; empty is "up to now and beyond"
 */
public record Period(Optional<Instant> since, Optional<Instant> until) {
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    public Period {
        if (since.isPresent() && until.isPresent() && !since.get().isBefore(until.get())) {
            throw new IllegalArgumentException("A period ends after it begins, and this one runs from %s to %s."
                    .formatted(since.get(), until.get()));
        }
    }

    public static Period since(Instant start) {
        return new Period(Optional.of(start), Optional.empty());
    }

    public boolean isAlways() {
        return since.isEmpty() && until.isEmpty();
    }
}
