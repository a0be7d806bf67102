package tidings.chat;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import tidings.text.Language;

/**
 * Everything the program says, in one language and time zone. Patterns are ICU's MessageFormat (plural rules by CLDR)
 * with named arguments; they stand in {@code phrases_<language>.properties}.
 */
public final class Phrases {
    /** The languages of the interface; the first is spoken to those whose own is not among them. */
    public static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);

    private static final Map<Language, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;

    private Phrases(Language language, ZoneId zone) {
        this.locale = language.locale();
        this.zone = zone;
        this.bundle = BUNDLES.computeIfAbsent(language, Phrases::load);
    }

    /** The phrases of a language of the interface, or of the one that comes nearest. */
    public static Phrases in(Language language, ZoneId zone) {
        return new Phrases(nearest(language.code()), zone);
    }

    /** The language of the interface for a tag as apps send it. */
    public static Language nearest(String tag) {
        Language wanted = Language.ofTag(tag);
        return LANGUAGES.contains(wanted) ? wanted : LANGUAGES.getFirst();
    }

    /**
     * A phrase.
     *
     * @param arguments names and values in turn: {@code text("found", "count", 3)}
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        // ICU costs 0.2 s at its first use: most phrases do without.
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(named(arguments));
    }

    /** What a time zone is called. */
    public String zone() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** The language and conventions it speaks. */
    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A point in time, as people of the language write date and time of day in short. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    public String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    private static Map<String, Object> named(Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }

    private static ResourceBundle load(Language language) {
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("phrases", language.locale(), exactly);
    }
}
