package tidings.text;

import java.util.Locale;

/**
 * A language, by its ISO 639-1 code in lower case ("uk"), or {@link #UNKNOWN}.
 *
 * <p>Any code is allowed: an article in a language that nothing here knows about is still stored, found and quoted.
 */
public record Language(String code) {
    public static final Language ENGLISH = new Language("en");
    public static final Language RUSSIAN = new Language("ru");
    public static final Language UKRAINIAN = new Language("uk");
    public static final Language GERMAN = new Language("de");
    public static final Language SPANISH = new Language("es");
    public static final Language FRENCH = new Language("fr");
    /** ISO 639-2 "undetermined". */
    public static final Language UNKNOWN = new Language("und");

    public Language {
        code = code.toLowerCase(Locale.ROOT);
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("A language code has two or three letters: '%s'.".formatted(code));
        }
    }

    /** The language of a tag as pages and feeds write it: "en-GB", "de_AT", "RU". Unreadable tags are UNKNOWN. */
    public static Language ofTag(String tag) {
        String code = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2,3}") ? new Language(code) : UNKNOWN;
    }

    public Locale locale() {
        return equals(UNKNOWN) ? Locale.ROOT : Locale.of(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
