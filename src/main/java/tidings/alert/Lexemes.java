package tidings.alert;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The lexemes of all followed topics, each with a number of its own, and under which term each stands: a word under every
 * form, a phrase under the likely rarest term of every form, with the others to be compared.
 */
final class Lexemes {
    /** One without any form, which no article has. */
    static final int NOTHING = 0;

    private static final double GROWTH = 1.125;
    /** In the map, what tells the place of a phrase from the number of a word. */
    private static final int PHRASE = (TermMap.LARGEST + 1) >>> 1;

    private static final int LENGTH_AT = 16;

    private final TermMap map = new TermMap();
    /** By number: of all forms together. */
    private int[] hashes = new int[64];

    private int size = 1;
    /** Forms of phrases: the lexeme, the number of terms and which of them it stands under, the low hash of each term. */
    private int[] phrases = new int[64];

    private int phrasesEnd;

    /** What is found under the terms of an article. */
    @FunctionalInterface
    interface Found {
        void found(int lexeme, Places places);
    }

    /** Reads a lexeme as {@link PackedTopic} has it, and gives its number. */
    int read(ByteBuffer bytes) {
        int start = bytes.position();
        int forms = bytes.get();
        long key = 0;
        long hash = forms;
        for (int form = 0; form < forms; form++) {
            int terms = bytes.get() & 0xFF;
            int under = terms > 1 ? bytes.get() & 0xFF : 0;
            for (int i = 0; i < terms; i++) {
                long term = bytes.getLong();
                key = form == 0 && i == under ? term : key;
                hash = TermHash.mixed(hash + term);
            }
            hash += terms;
        }
        if (forms == 0) {
            return NOTHING;
        }
        int known = find(key, (int) hash);
        return known == NOTHING ? add(bytes.position(start), (int) hash) : known;
    }

    private int find(long key, int hash) {
        for (int slot = map.first(key); slot >= 0; slot = map.next(key, slot)) {
            int lexeme = lexeme(map.number(slot));
            if (hashes[lexeme] == hash) {
                return lexeme;
            }
        }
        return NOTHING;
    }

    private int lexeme(int number) {
        return (number & PHRASE) == 0 ? number : phrases[number & ~PHRASE];
    }

    private int add(ByteBuffer bytes, int hash) {
        int lexeme = size++;
        if (lexeme == PHRASE) {
            throw new IllegalStateException("More than %d different words are followed.".formatted(PHRASE));
        }
        hashes = withRoom(hashes, size);
        hashes[lexeme] = hash;
        for (int forms = bytes.get(); forms > 0; forms--) {
            int terms = bytes.get() & 0xFF;
            if (terms == 1) {
                map.put(bytes.getLong(), lexeme);
            } else {
                phrase(lexeme, terms, bytes);
            }
        }
        return lexeme;
    }

    private void phrase(int lexeme, int terms, ByteBuffer bytes) {
        int under = bytes.get() & 0xFF;
        int at = phrasesEnd;
        phrasesEnd += 2 + terms;
        phrases = withRoom(phrases, phrasesEnd);
        phrases[at] = lexeme;
        phrases[at + 1] = (terms << LENGTH_AT) | under;
        long key = 0;
        for (int i = 0; i < terms; i++) {
            long term = bytes.getLong();
            phrases[at + 2 + i] = (int) term;
            key = i == under ? term : key;
        }
        map.put(key, PHRASE | at);
    }

    static int[] withRoom(int[] numbers, int length) {
        return length <= numbers.length
                ? numbers
                : Arrays.copyOf(numbers, Math.max(length, (int) (numbers.length * GROWTH)));
    }

    /** Finds what an article has; one lexeme may be found several times, by several of its forms. */
    void find(ArticleTerms terms, Found found) {
        int[] text = new int[terms.end()];
        terms.all().forEach((term, places) -> {
            int low = (int) TermHash.of(term);
            for (int i = 0; i < places.size() && !Vocabulary.standsAlone(term); i++) {
                text[places.at(i)] = low;
            }
        });
        terms.all().forEach((term, places) -> find(TermHash.of(term), places, text, found));
    }

    private void find(long term, Places places, int[] text, Found found) {
        for (int slot = map.first(term); slot >= 0; slot = map.next(term, slot)) {
            int number = map.number(slot);
            if ((number & PHRASE) == 0) {
                found.found(number, places);
            } else {
                Places starts = starts(number & ~PHRASE, places, text);
                if (!starts.isEmpty()) {
                    found.found(phrases[number & ~PHRASE], starts);
                }
            }
        }
    }

    private Places starts(int phrase, Places of, int[] text) {
        int terms = phrases[phrase + 1] >>> LENGTH_AT;
        int under = phrases[phrase + 1] & 0xFF;
        Places starts = Places.NONE;
        for (int i = 0; i < of.size(); i++) {
            int start = of.at(i) - under;
            boolean inside = start >= 0 && start + terms <= text.length;
            if (inside && Arrays.equals(text, start, start + terms, phrases, phrase + 2, phrase + 2 + terms)) {
                starts = starts.isEmpty() ? new Places() : starts;
                starts.add(start);
            }
        }
        return starts;
    }
}
