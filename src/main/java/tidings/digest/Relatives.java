package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * "Her predecessor, Hugo Brook, was arrested" is news of Hugo Brook even where nobody knows whose predecessor he is: the
 * sentence stands alone by his name, unless it goes on about the other one.
 */
record Relatives(Reading reading) {
    /** Whoever is meant, and up to where the words go that say so. */
    record Relative(String name, int end) {}

    /** Who opens the sentence behind a pronoun of possession. */
    Optional<Relative> opening(int part) {
        List<Word> words = reading.parts().get(part).words();
        Lexicon lexicon = reading.lexicon();
        if (words.size() < 4 || !lexicon.is(Kind.POSSESSIVE, words.get(0)) || !lexicon.is(Kind.RELATED, words.get(1))) {
            return Optional.empty();
        }
        int end = IntStream.range(2, words.size())
                .filter(i -> !words.get(i).isCapitalised()
                        || (i > 2 && !between(words, i).equals(" ")))
                .findFirst()
                .orElse(words.size());
        return end == 2 || end == words.size() || !isApposed(words, end) || goesOnAboutOthers(words, end)
                ? Optional.empty()
                : Optional.of(relative(words, end));
    }

    /** Between two commas, or without any. */
    private boolean isApposed(List<Word> words, int end) {
        String before = between(words, 2);
        return before.equals(" ") || (before.equals(", ") && between(words, end).equals(", "));
    }

    private boolean goesOnAboutOthers(List<Word> words, int end) {
        return words.subList(end, words.size()).stream()
                .filter(reading::isOutsideQuotes)
                .anyMatch(word -> reading.lexicon().is(Kind.ANIMATE, word)
                        || reading.lexicon().is(Kind.OBJECTS, word)
                        || reading.lexicon().is(Kind.OBLIQUE, word)
                        || reading.lexicon().is(Kind.POSSESSIVE, word));
    }

    private Relative relative(List<Word> words, int end) {
        int closing = words.get(end - 1).end();
        String name = reading.text().substring(words.get(2).start(), closing);
        return new Relative(name, between(words, 2).equals(", ") ? closing + 1 : closing);
    }

    private String between(List<Word> words, int at) {
        return reading.text().substring(words.get(at - 1).end(), words.get(at).start());
    }
}
