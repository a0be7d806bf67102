package tidings.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A word of saying in its sentence, and what tells on which side of it the speaker stands.
 *
 * @param at its place among the words
 * @param isNamed whether a word is of a name or an office
 */
record Saying(NounGroups groups, int at, Predicate<Word> isNamed) {
    /** What follows up to the next sign of punctuation. */
    enum Behind {
        /** "…, the mayor said on Monday" */
        NOTHING,
        /** "…, said the mayor" */
        GROUP,
        /** "the mayor said Lind had left"; other languages have a comma or a word for it. */
        CLAUSE
    }

    /** A stretch between two signs of punctuation, the last word exclusive. */
    private record Segment(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    private List<Word> words() {
        return groups.words();
    }

    /** Whether a sign stands right before it: "…, said the mayor", or "Lind, the mayor, said". */
    boolean isSetOff() {
        return at > 0 && groups.first(at) == at;
    }

    private boolean isBehind(String sign, int place) {
        return place > 0
                && groups.reading()
                        .text()
                        .substring(
                                words().get(place - 1).end(), words().get(place).start())
                        .strip()
                        .equals(sign);
    }

    Behind behind() {
        List<Word> behind = IntStream.rangeClosed(at + 1, groups.last(at))
                .mapToObj(words()::get)
                .toList();
        if (groups.wording().isEnglish(groups.reading()) && isClause(behind)) {
            return Behind.CLAUSE;
        }
        Optional<Word> first = IntStream.range(0, behind.size())
                .filter(i -> !isOfDay(behind, i) && !Grammar.is("article", behind.get(i)))
                .mapToObj(behind::get)
                .findFirst();
        return first.filter(word -> !Grammar.is("preposition", word) && !Grammar.isJoint(word))
                        .isPresent()
                ? Behind.GROUP
                : Behind.NOTHING;
    }

    /** Whether what is said begins in the same clause: "Lind said that", "dijo que". */
    boolean hasClause() {
        return behind() == Behind.CLAUSE
                || IntStream.rangeClosed(at + 1, groups.last(at)).anyMatch(i -> Grammar.is("clause", words().get(i)));
    }

    /** "On Monday" says nothing of who speaks. */
    private boolean isOfDay(List<Word> words, int place) {
        return groups.wording().calendar().has(words.get(place))
                || (place + 1 < words.size() && groups.wording().calendar().has(words.get(place + 1)));
    }

    /** "Lind took", "the mayor had": a verb behind who does it. */
    private boolean isClause(List<Word> words) {
        return IntStream.range(0, words.size())
                .anyMatch(i -> Grammar.is("clause", words.get(i))
                        || Grammar.is("finite", words.get(i))
                        || (i > 0 && isVerbBehind(words.get(i - 1), words.get(i))));
    }

    private boolean isVerbBehind(Word name, Word word) {
        return name.isCapitalised()
                && !name.low().endsWith("'s")
                && !groups.wording().calendar().has(name)
                && !word.isCapitalised()
                && word.isContent()
                && !isNamed.test(word)
                && !Grammar.is("preposition", word)
                && !Grammar.isJoint(word);
    }

    /**
     * Of "Ana Lind, the mayor, said" the place of "Ana"; empty where what stands before is no pair of names of one. Where
     * nobody stands behind, one of both that may be such is enough.
     */
    Optional<Integer> pair() {
        Segment near = segment(at);
        Segment far = segment(near.from());
        if (!isBehind(",", at) || !isBehind(",", near.from()) || far.isEmpty()) {
            return Optional.empty();
        }
        boolean pair = behind() == Behind.GROUP
                ? isOfNames(far) && beginsGroup(words().get(near.from()))
                : isOfNames(far) || isOfNames(near);
        return pair ? Optional.of(far.from()) : Optional.empty();
    }

    private Segment segment(int end) {
        return end == 0 ? new Segment(0, 0) : new Segment(groups.first(end - 1), end);
    }

    private boolean beginsGroup(Word word) {
        return Grammar.is("article", word) || Grammar.is("relative", word) || isNamed.test(word);
    }

    /** "The former mayor of Kelham": no word that could be a verb. */
    private boolean isOfNames(Segment segment) {
        return IntStream.range(segment.from(), segment.to())
                        .allMatch(i -> isNamed.test(words().get(i)) || mayStandAtNames(i, segment))
                && IntStream.range(segment.from(), segment.to()).anyMatch(i -> isNamed.test(words().get(i)));
    }

    private boolean mayStandAtNames(int place, Segment segment) {
        Word word = words().get(place);
        if (Grammar.is("preposition", word)) {
            return place > segment.from();
        }
        boolean adjective = place + 1 < segment.to()
                && isNamed.test(words().get(place + 1))
                && (place > segment.from() && Grammar.is("article", words().get(place - 1)));
        return Grammar.is("article", word) || word.isCapitalised() || adjective;
    }

    /** Where those end who stand behind "according to": before the first word that can be none of them. Exclusive. */
    int endOfGroup() {
        int cut = groups.last(at) + 1;
        int end = IntStream.range(at + 2, cut)
                .filter(i -> isOther(words().get(i)))
                .filter(i -> words().subList(at + 1, i).stream().anyMatch(isNamed))
                .findFirst()
                .orElse(cut);
        if (end < cut || cut == words().size() || !isBehind(",", cut)) {
            return end;
        }
        Segment next = new Segment(cut, groups.last(cut) + 1);
        return isOfNames(next) ? next.to() : end;
    }

    private boolean isOther(Word word) {
        return !isNamed.test(word) && !Grammar.is("preposition", word) && !Grammar.is("article", word);
    }
}
