package tidings.check;

/** Words of grammar, all languages together: {@code check/grammar.txt}. */
final class Grammar {
    private static final Signals LISTS = new Signals("/check/grammar.txt");

    private Grammar() {}

    static boolean is(String list, Word word) {
        return LISTS.has(list, word.low());
    }

    static boolean endsIn(String list, String word) {
        return LISTS.entries(list).stream().anyMatch(word::endsWith);
    }

    /** Whether it joins parts of a sentence. */
    static boolean isJoint(Word word) {
        return is("clause", word) || is("conjunction", word);
    }
}
