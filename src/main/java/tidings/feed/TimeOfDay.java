package tidings.feed;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
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
    private static final Pattern OFFSET = Pattern.compile("^\\s*(?:GMT|UTC)?\\s*([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Pattern ZONE = Pattern.compile("^\\s*\\(?([A-Za-z]{1,5})\\b");

    /** Hours from UTC. An abbreviation that means several zones is read as most feeds mean it. */
    private static final Map<String, Double> HOURS = Map.ofEntries(
            Map.entry("EST", -5.0),
            Map.entry("EDT", -4.0),
            Map.entry("ET", -5.0),
            Map.entry("CST", -6.0),
            Map.entry("CDT", -5.0),
            Map.entry("CT", -6.0),
            Map.entry("MST", -7.0),
            Map.entry("MDT", -6.0),
            Map.entry("MT", -7.0),
            Map.entry("PST", -8.0),
            Map.entry("PDT", -7.0),
            Map.entry("PT", -8.0),
            Map.entry("AKST", -9.0),
            Map.entry("AKDT", -8.0),
            Map.entry("HST", -10.0),
            Map.entry("AST", -4.0),
            Map.entry("ADT", -3.0),
            Map.entry("NST", -3.5),
            Map.entry("NDT", -2.5),
            Map.entry("BRT", -3.0),
            Map.entry("ART", -3.0),
            Map.entry("WEST", 1.0),
            Map.entry("BST", 1.0),
            Map.entry("IST", 5.5),
            Map.entry("CET", 1.0),
            Map.entry("CEST", 2.0),
            Map.entry("MEZ", 1.0),
            Map.entry("MESZ", 2.0),
            Map.entry("EET", 2.0),
            Map.entry("EEST", 3.0),
            Map.entry("MSK", 3.0),
            Map.entry("MSD", 4.0),
            Map.entry("TRT", 3.0),
            Map.entry("SGT", 8.0),
            Map.entry("HKT", 8.0),
            Map.entry("JST", 9.0),
            Map.entry("KST", 9.0),
            Map.entry("AEST", 10.0),
            Map.entry("AEDT", 11.0),
            Map.entry("NZST", 12.0),
            Map.entry("NZDT", 13.0),
            Map.entry("SAST", 2.0),
            Map.entry("CAT", 2.0),
            // The military letters of RFC 822, as that defines them; RFC 2822 notes that nobody got them right.
            Map.entry("A", -1.0),
            Map.entry("N", 1.0),
            Map.entry("M", -12.0),
            Map.entry("Y", 12.0));

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
        return new TimeOfDay(LocalTime.ofSecondOfDay(kept), seconds - kept, offset(rest));
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

    private static ZoneOffset offset(String rest) {
        Matcher offset = OFFSET.matcher(rest);
        if (offset.find()) {
            int minutes = Integer.parseInt(offset.group(2)) * 60 + number(offset.group(3));
            return minutes > 18 * 60
                    ? ZoneOffset.UTC
                    : ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
        }
        Matcher zone = ZONE.matcher(rest);
        double hours = zone.find() ? HOURS.getOrDefault(zone.group(1).toUpperCase(Locale.ROOT), 0.0) : 0;
        return ZoneOffset.ofTotalSeconds((int) (hours * 3600));
    }
}
