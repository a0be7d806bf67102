package tidings.chat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** What people write to a program out of politeness or need, and no topic: only where it is the whole message. */
enum Courtesy {
    GREETING,
    HELP,
    THANKS;

    private final Set<String> words;

    Courtesy() {
        String key = name().toLowerCase(Locale.ROOT);
        this.words = Set.of(ResourceBundle.getBundle("courtesies", Locale.ROOT)
                .getString(key)
                .split("\\|"));
    }

    /** The one that a message is, in any language of the interface, whatever stands around its words. */
    static Optional<Courtesy> of(String text) {
        String bare = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}]+", " ")
                .strip();
        return Arrays.stream(values()).filter(each -> each.words.contains(bare)).findFirst();
    }
}
