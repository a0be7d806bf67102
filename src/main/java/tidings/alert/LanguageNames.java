package tidings.alert;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.text.Dictionary;
import tidings.text.Language;

/** Languages as people name them: "de", "de-AT", "deu", "German", "немецкий", "alemán". */
final class LanguageNames {
    /** Made once: the names of all languages in five take milliseconds. */
    private static final Map<String, Language> BY_NAME = byName();

    private LanguageNames() {}

    /** The language of that name in one of the interface languages; empty where there is none. */
    static Optional<Language> read(String name) {
        String wanted = name.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.get(wanted));
    }

    private static Map<String, Language> byName() {
        Map<String, Language> languages = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            names(code).forEach(name -> languages.putIfAbsent(name, new Language(code)));
        }
        return Map.copyOf(languages);
    }

    private static Stream<String> names(String code) {
        Locale locale = Locale.of(code);
        Stream<String> spoken = Dictionary.LANGUAGES.stream()
                .map(Language::locale)
                .map(reader -> locale.getDisplayLanguage(reader).toLowerCase(reader));
        return Stream.concat(Stream.of(code, threeLetters(locale)), spoken);
    }

    private static String threeLetters(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException e) {
            return locale.getLanguage();
        }
    }
}
