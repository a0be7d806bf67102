package tidings.intake;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far from UTC a written zone is: "+0300", "GMT-4", "CEST". */
final class Zones {
    private static final Pattern OFFSET = Pattern.compile("^\\s*\\(?(?:GMT|UTC)?\\s*([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Pattern NAME = Pattern.compile("^\\s*\\(?(\\p{L}{1,5})(?!\\p{L})");

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
            Map.entry("WET", 0.0),
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
            Map.entry("МСК", 3.0),
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

    private Zones() {}

    /** The zone with which the text begins; UTC where it begins with none that is known. */
    static ZoneOffset behind(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            int minutes = Integer.parseInt(offset.group(2)) * 60
                    + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
            return minutes > 18 * 60
                    ? ZoneOffset.UTC
                    : ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
        }
        Matcher name = NAME.matcher(text);
        double hours = name.find() ? HOURS.getOrDefault(name.group(1).toUpperCase(Locale.ROOT), 0.0) : 0;
        return ZoneOffset.ofTotalSeconds((int) (hours * 3600));
    }
}
