package tidings.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who says something in a sentence: the names next to its words of saying. */
final class Speakers {
    /** "Minister Ana Lind of Marwick said": so far from the word a name may stand. Words. */
    private static final int NEAR = 5;

    private final Signals signals;
    private final Names names;
    private final Calendar calendar;

    Speakers(Signals signals, Names names, Calendar calendar) {
        this.signals = signals;
        this.names = names;
        this.calendar = calendar;
    }

    boolean isAttributed(Reading sentence) {
        return sentence.words().stream().anyMatch(word -> signals.has("saying", word.low()));
    }

    /** The names before each word of saying, or after it where the sentence is turned round. */
    Set<Word> in(Reading sentence, boolean german) {
        Set<Word> speakers = new HashSet<>();
        List<Word> capitalised = new ArrayList<>(names.in(sentence.words(), sentence.text(), german));
        capitalised.removeIf(calendar::has);
        Optional<Word> first = sentence.words().stream().findFirst().filter(Word::isCapitalised);
        first.filter(word -> word.low().length() > 3).ifPresent(capitalised::add);
        for (int i = 0; i < sentence.words().size(); i++) {
            if (signals.has("saying", sentence.words().get(i).low())) {
                speakers.addAll(around(sentence, capitalised, i));
            }
        }
        return speakers;
    }

    private static Set<Word> around(Reading sentence, List<Word> names, int saying) {
        List<Word> words = sentence.words();
        Set<Word> after = among(names, words, saying + 1, Math.min(words.size(), saying + 1 + NEAR));
        if (saying > 0
                && isTurned(sentence.text()
                        .substring(
                                words.get(saying - 1).end(), words.get(saying).start()))) {
            return after;
        }
        Set<Word> before = among(names, words, Math.max(0, saying - NEAR), saying);
        return before.isEmpty() ? rightAfter(names, words, saying + 1) : before;
    }

    /** "…, said the mayor": what was said stands before. */
    private static boolean isTurned(String between) {
        return between.chars().anyMatch(c -> ",—–\"”»“".indexOf(c) >= 0);
    }

    /** "said President Lind": capitalised words in a row. */
    private static Set<Word> rightAfter(List<Word> names, List<Word> words, int from) {
        int to = from;
        while (to < words.size() && names.contains(words.get(to))) {
            to++;
        }
        return new HashSet<>(words.subList(from, to));
    }

    private static Set<Word> among(List<Word> names, List<Word> words, int from, int to) {
        Set<Word> found = new HashSet<>(words.subList(from, to));
        found.retainAll(names);
        return found;
    }
}
