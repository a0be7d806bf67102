package tidings.bench;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that look like a language's: its own function words, and invented content words by rank, half a million. */
public enum Vocabulary {
    ENGLISH(
            "the of to and a in is that for it was on as with be by at have are this not but from had an they which or we",
            "an er in re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic",
            "s ing ed ion ly er al ment"),
    RUSSIAN(
            "и в не на что с по как это он к но они мы из у за от о для же так все было бы до или при",
            "ст но то на ен ов ни ра во ко ре ал ли по ро пр та ор ос го ер ан не ка ва ти ло де те мо со ла до ле ма ве",
            "ов ами ого ение ать ный ах");

    private static final int CONTENT_WORDS = 500_000;

    private final String[] functionWords;
    private final String[] syllables;
    private final String[] endings;

    Vocabulary(String functionWords, String syllables, String endings) {
        this.functionWords = functionWords.split(" ");
        this.syllables = syllables.split(" ");
        this.endings = endings.split(" ");
    }

    /** A function word, the commonest at 0. */
    String function(double share) {
        return functionWords[(int) (functionWords.length * share * share)];
    }

    /** A content word by Zipf's law with exponent 1: where 0 to 1 is evenly spread, rank r comes 1/r times as often. */
    public String zipfian(double share) {
        return content((int) Math.exp(share * Math.log(CONTENT_WORDS)) - 1);
    }

    /** The content word of that rank, from 0; the commoner, the shorter. Each rank has its own stem. */
    String content(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank + syllables.length;
        while (rest > 0) {
            word.append(syllables[rest % syllables.length]);
            rest /= syllables.length;
        }
        return word.append(endings[rank % endings.length]).toString();
    }

    /** The function words, and so many of the commonest content words. */
    public Set<String> commonest(int contentWords) {
        return Stream.concat(
                        Stream.of(functionWords),
                        IntStream.range(0, contentWords).mapToObj(this::content))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
