package tidings.intake;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clock part of a date: hours, minutes, seconds, and how far its zone is from UTC.
 *
 * @param carrySeconds what 24:00 and leap seconds have over the last second of the day
 */
record TimeOfDay(LocalTime time, int carrySeconds, ZoneOffset offset) {
    private static final Pattern CLOCK = Pattern.compile(
            "(?:^|[^\\d:+-])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(?:(?i)(AM|PM|오전|오후)\\b)?(.*)$");
    private static final Pattern BASIC = Pattern.compile("^\\d{8}T(\\d{2})(\\d{2})(\\d{2})?()(.*)$");
    private static final Pattern HOUR_ONLY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}T(\\d{2})()()()(Z|[+-].*)?$");

    static Optional<TimeOfDay> find(String text) {
        for (Pattern pattern : new Pattern[] {BASIC, HOUR_ONLY, CLOCK}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(read(matcher));
            }
        }
        return Optional.empty();
    }

    private static TimeOfDay read(Matcher clock) {
        int hour = hour(Integer.parseInt(clock.group(1)), clock.group(4));
        int minute = number(clock.group(2));
        int second = number(clock.group(3));
        int seconds = hour * 3600 + Math.min(minute, 59) * 60 + second;
        int kept = Math.min(seconds, 86_399);
        String rest = clock.group(5) == null ? "" : clock.group(5);
        return new TimeOfDay(LocalTime.ofSecondOfDay(kept), seconds - kept, Zones.behind(rest));
    }

    private static int hour(int written, String half) {
        if (half == null || half.isEmpty()) {
            return Math.min(written, 24);
        }
        boolean afternoon = half.equalsIgnoreCase("PM") || half.equals("오후");
        return written % 12 + (afternoon ? 12 : 0);
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
