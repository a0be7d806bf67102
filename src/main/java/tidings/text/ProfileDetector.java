package tidings.text;

import java.util.Arrays;
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
    private static final int ENOUGH = 150;

    private final Supplier<List<LanguageProfile>> profiles = new Once<>(LanguageProfile::bundled);

    @Override
    public Language detect(String text) {
        Script script = Script.of(text);
        if (script.language().isPresent()) {
            return script.language().get();
        }
        String[] words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group().replace('’', '\''))
                .filter(word -> script.has(word.codePointAt(0)))
                .limit(ENOUGH)
                .toArray(String[]::new);
        Language best = Language.UNKNOWN;
        double most = 0;
        for (LanguageProfile profile : profiles.get()) {
            if (profile.script() == script) {
                double score = Arrays.stream(words).mapToDouble(profile::score).sum();
                if (score > most) {
                    most = score;
                    best = profile.language();
                }
            }
        }
        return best;
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
