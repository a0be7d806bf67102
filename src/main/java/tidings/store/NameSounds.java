package tidings.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.text.Sound;
import tidings.text.Token;
import tidings.topic.Sounding;

/**
 * Keeps how the names in articles sound, and tells which of them sound like a word. New names gather in a small table and
 * move to the large one many at a time (a log-structured merge: O'Neil et al., 1996): their keys come in no order, and one
 * by one they cost a fifth of storing an article.
 */
final class NameSounds {
    /** Words that were kept lately are remembered by their hash: nearly all of an article's names are known. */
    private static final int REMEMBERED_BITS = 18;

    /** For the names of one article. */
    private static final int ONE_BITS = 8;

    private static final int SHORTEST_TERM = 3;
    private static final int SHORTEST_SOUND = 2;
    private static final int LONGEST_TERM = 40;
    /** Names with one sound that are looked at; a store of a million articles has a few hundred for the shortest. */
    private static final int NAMES = 400;

    /** New names that gather: 0.7 MB of them. */
    static final int GATHERED = 20_000;

    /** After so many of them it is asked how many there are: other processes write, too. */
    private static final int COUNTED = 1_000;

    private static final int COLUMNS = 3;
    private static final int MANY = 32;
    private static final String INSERT = "INSERT OR IGNORE INTO new_name_sound (sound, written, term) VALUES (?, ?, ?)";
    private static final String INSERT_MANY = INSERT + ", (?, ?, ?)".repeat(MANY - 1);

    private final int bits;
    private final int[] remembered;
    /** Sound, written and term of each. */
    private final List<String> noted = new ArrayList<>();

    private int gathered = COUNTED;

    NameSounds() {
        this(REMEMBERED_BITS);
    }

    private NameSounds(int bits) {
        this.bits = bits;
        this.remembered = new int[1 << bits];
    }

    /** For the names of a single article. */
    static NameSounds ofOne() {
        return new NameSounds(ONE_BITS);
    }

    /** What was kept may be gone, since its transaction was rolled back. */
    void forget() {
        Arrays.fill(remembered, 0);
        noted.clear();
    }

    /** Notes the names among the words of an article, for {@link #write}. */
    void note(String text, List<Token> words) {
        for (Token word : words) {
            int length = word.term().length();
            if (length >= SHORTEST_TERM
                    && length <= LONGEST_TERM
                    && mayBeName(text.charAt(word.start()))
                    && word.end() - word.start() <= LONGEST_TERM) {
                note(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT), word.term());
            }
        }
    }

    /** As it is written only with what its term does not sound like: "Лавров" is "лавр" in the index. */
    private void note(String written, String term) {
        if (isNew(31 * term.hashCode() + written.hashCode())) {
            Set<String> sounds = Sound.keys(term);
            sounds.forEach(sound -> note(sound, term, term));
            Sound.keys(written).stream()
                    .filter(sound -> !sounds.contains(sound))
                    .forEach(sound -> note(sound, written, term));
        }
    }

    private void note(String sound, String written, String term) {
        if (sound.length() >= SHORTEST_SOUND) {
            noted.addAll(List.of(sound, written, term));
        }
    }

    /** Keeps what was noted, at the end of a batch: a statement for each name costs more than its row. */
    void write(Session session) {
        int at = 0;
        for (; at + MANY * COLUMNS <= noted.size(); at += MANY * COLUMNS) {
            session.update(INSERT_MANY, noted.subList(at, at + MANY * COLUMNS).toArray());
        }
        for (; at < noted.size(); at += COLUMNS) {
            session.update(INSERT, noted.subList(at, at + COLUMNS).toArray());
        }
        gathered += noted.size() / COLUMNS;
        noted.clear();
        if (gathered >= COUNTED) {
            gathered = 0;
            mergeMany(session);
        }
    }

    private static void mergeMany(Session session) {
        if (session.number("SELECT count(*) FROM new_name_sound") >= GATHERED) {
            session.update("INSERT OR IGNORE INTO name_sound SELECT sound, written, term FROM new_name_sound");
            session.update("DELETE FROM new_name_sound");
        }
    }

    /** A capital, or a letter of a script without capitals; Chinese and Japanese words have no sound here. */
    private static boolean mayBeName(char first) {
        return Character.isLetter(first) && !Character.isLowerCase(first) && first < 0x1100;
    }

    private boolean isNew(int hash) {
        int place = (hash * 0x9E3779B9) >>> (Integer.SIZE - bits);
        boolean isNew = remembered[place] != hash;
        remembered[place] = hash;
        return isNew;
    }

    static Set<Sounding> like(Session session, String word) {
        return Sound.keys(word).stream()
                .filter(sound -> sound.length() >= SHORTEST_SOUND)
                .flatMap(sound ->
                        session
                                .list("""
                                SELECT written, term FROM new_name_sound WHERE sound = ?1
                                UNION ALL SELECT written, term FROM name_sound WHERE sound = ?1 LIMIT ?2
                                """, row -> new Sounding(row.getString(1), row.getString(2)), sound, NAMES)
                                .stream())
                .collect(Collectors.toSet());
    }
}
