package tidings.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages by their script, letters, small words and frequent fragments.
 *
 * <p>A table of {@code languages.txt} instead of a library: it loads in milliseconds, which is what the command line has.
 */
public final class ProfileDetector implements LanguageDetector {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’·]+");
    /** What a longer text says after that changes nothing any more. Words. */
    private static final int ENOUGH = 50;

    private final Supplier<LanguageProfiles> profiles = new Once<>(LanguageProfiles::bundled);

    @Override
    public Language detect(String text) {
        Script script = Script.of(text);
        if (script.language().isPresent()) {
            return script.language().get();
        }
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group().replace('’', '\''))
                .filter(word -> script.has(word.codePointAt(0)))
                .limit(ENOUGH)
                .toList();
        return words.isEmpty() ? Language.UNKNOWN : profiles.get().best(script, words);
    }

    /** A value that is made when it is first asked for, so that a start which needs none does not pay for it. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private volatile @Nullable T value;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            T made = value;
            if (made == null) {
                made = maker.get();
                value = made;
            }
            return made;
        }
    }
}
