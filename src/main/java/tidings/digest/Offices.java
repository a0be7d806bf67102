package tidings.digest;

import java.util.List;

/** The office that opens a sentence in the place of a name: "The Russian president said". */
record Offices(Lexicon lexicon) {
    private static final int LONGEST = 5;

    /** Its words without the article; empty where the sentence begins otherwise, or goes on with the name. */
    List<Word> opening(List<Word> words) {
        int start = lexicon.is(Kind.ARTICLES, words.getFirst()) ? 1 : 0;
        boolean articles = !lexicon.set(Kind.ARTICLES).isEmpty();
        if (articles && start == 0) {
            return List.of();
        }
        for (int i = start; i < Math.min(articles ? LONGEST : 1, words.size() - 1); i++) {
            if (lexicon.isRole(words.get(i))) {
                Word next = words.get(i + 1);
                boolean speaks = articles || lexicon.is(Kind.SAYING, next);
                boolean goesOn = next.isCapitalised()
                        || lexicon.isRole(next)
                        || next.low().equals("of");
                return speaks && !goesOn ? words.subList(start, i + 1) : List.of();
            }
        }
        return List.of();
    }
}
