package tidings.digest;

import java.util.List;

/**
 * A run of capitalised words: the words of the name, and of the office before it.
 *
 * @param certain whether something shows that it is a person's
 */
record Name(List<Word> words, List<Word> office, boolean certain, Place place) {
    /** Whether it begins a sentence, where every word has a capital letter. */
    boolean opens() {
        return place.opens();
    }

    /** Whether a word of saying follows. */
    boolean speaks() {
        return place.speaks();
    }

    Word last() {
        return words.getLast();
    }

    int start() {
        return words.getFirst().start();
    }

    /** Where it begins among the words of its sentence, its office with it. */
    int rank(List<Word> sentence) {
        return sentence.indexOf(office.isEmpty() ? words.getFirst() : office.getFirst());
    }

    /** With the full stops of initials: "J. R. Holm". */
    String written() {
        StringBuilder written = new StringBuilder(words.getFirst().text());
        for (int i = 1; i < words.size(); i++) {
            boolean initial = words.get(i).start() - words.get(i - 1).end() > 1;
            written.append(initial ? ". " : " ").append(words.get(i).text());
        }
        return written.toString();
    }

    /**
     * Where a name stands.
     *
     * @param opens whether it begins a sentence
     * @param leads whether its office does
     * @param speaks whether a word of saying follows
     */
    record Place(boolean opens, boolean leads, boolean speaks) {}
}
