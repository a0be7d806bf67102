package tidings.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.text.Sound;
import tidings.text.Token;
import tidings.topic.Sounding;

/** Keeps how the names in articles sound, and tells which of them sound like a word. */
final class NameSounds {
    /** Words that were kept lately are remembered by their hash: nearly all of an article's names are known. */
    private static final int REMEMBERED_BITS = 18;

    private static final int SHORTEST_TERM = 3;
    private static final int SHORTEST_SOUND = 2;
    private static final int LONGEST_TERM = 40;
    /** Names with one sound that are looked at; a store of a million articles has a few hundred for the shortest. */
    private static final int NAMES = 400;

    private final int[] remembered = new int[1 << REMEMBERED_BITS];

    /** What was kept may be gone, since its transaction was rolled back. */
    void forget() {
        Arrays.fill(remembered, 0);
    }

    /** Keeps the names among the words of an article. */
    void keep(Session session, String text, List<Token> words) {
        for (Token word : words) {
            int length = word.term().length();
            if (length >= SHORTEST_TERM
                    && length <= LONGEST_TERM
                    && mayBeName(text.charAt(word.start()))
                    && word.end() - word.start() <= LONGEST_TERM) {
                keep(session, text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT), word.term());
            }
        }
    }

    /** As it is written only with what its term does not sound like: "Лавров" is "лавр" in the index. */
    private void keep(Session session, String written, String term) {
        if (isNew(31 * term.hashCode() + written.hashCode())) {
            Set<String> sounds = Sound.keys(term);
            sounds.forEach(sound -> keep(session, sound, term, term));
            Sound.keys(written).stream()
                    .filter(sound -> !sounds.contains(sound))
                    .forEach(sound -> keep(session, sound, written, term));
        }
    }

    private static void keep(Session session, String sound, String written, String term) {
        if (sound.length() >= SHORTEST_SOUND) {
            session.update(
                    "INSERT OR IGNORE INTO name_sound (sound, written, term) VALUES (?, ?, ?)", sound, written, term);
        }
    }

    /** A capital, or a letter of a script without capitals; Chinese and Japanese words have no sound here. */
    private static boolean mayBeName(char first) {
        return Character.isLetter(first) && !Character.isLowerCase(first) && first < 0x1100;
    }

    private boolean isNew(int hash) {
        int place = (hash * 0x9E3779B9) >>> (Integer.SIZE - REMEMBERED_BITS);
        boolean isNew = remembered[place] != hash;
        remembered[place] = hash;
        return isNew;
    }

    static Set<Sounding> like(Session session, String word) {
        return Sound.keys(word).stream()
                .filter(sound -> sound.length() >= SHORTEST_SOUND)
                .flatMap(sound -> session
                        .list(
                                "SELECT written, term FROM name_sound WHERE sound = ? LIMIT ?",
                                row -> new Sounding(row.getString(1), row.getString(2)),
                                sound,
                                NAMES)
                        .stream())
                .collect(Collectors.toSet());
    }
}
