package tidings.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages by their script, letters, small words and frequent fragments.
 *
 * <p>A table of {@code languages.txt} instead of a library: it loads in milliseconds, which is what the command line has.
 */
public final class ProfileDetector implements LanguageDetector {
    /** What a longer text says after that changes nothing any more. Words. */
    private static final int ENOUGH = 50;

    private final Supplier<LanguageProfiles> profiles = new Once<>(LanguageProfiles::bundled);

    @Override
    public Language detect(String text) {
        Script script = Script.of(text);
        if (script.language().isPresent()) {
            return script.language().get();
        }
        List<String> words = words(text, script);
        return words.isEmpty() ? Language.UNKNOWN : profiles.get().best(script, words);
    }

    /** The first words of the script, in lower case. Looked at one by one: every article comes by here. */
    private static List<String> words(String text, Script script) {
        List<String> words = new ArrayList<>(ENOUGH);
        int start = 0;
        for (int at = 0; at <= text.length() && words.size() < ENOUGH; at++) {
            if (at < text.length() && isOfWord(text.charAt(at))) {
                continue;
            }
            if (at > start && script.has(text.codePointAt(start))) {
                words.add(text.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\''));
            }
            start = at + 1;
        }
        return words;
    }

    /** Surrogates are those of letters: what else lies so high is rare in news, and of no language. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c)
                || c == '\''
                || c == '’'
                || c == '·'
                || Character.isSurrogate(c)
                || isMark(Character.getType(c));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
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
