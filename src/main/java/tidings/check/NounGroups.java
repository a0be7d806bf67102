package tidings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups of nouns before and behind a word, as far as function words and punctuation tell. */
record NounGroups(Reading reading, Wording wording) {
    private static final String ENDS = ";:.!?—–\"“”„«»()";
    private static final String CUTS = ENDS + ",";

    /**
     * Words in a row, such as "Israeli soldiers".
     *
     * @param from its first word
     * @param to exclusive
     * @param preposition what joins it to what stands before; empty for none
     */
    record Group(List<Word> words, int from, int to, String preposition) {
        boolean isBare() {
            return preposition.isEmpty();
        }

        /** "Von Rebellen erschossen": up to the verb, where that comes next. */
        Group endingBefore(int verb) {
            return from < verb && verb < to ? new Group(words.subList(0, verb - from), from, verb, preposition) : this;
        }

        Set<String> low() {
            return words.stream().map(Word::low).collect(Collectors.toSet());
        }
    }

    List<Word> words() {
        return reading.words();
    }

    /** Whether the word may be a verb with its nouns around: no noun behind "the", no figure, no word of saying. */
    boolean mayBeVerb(int at) {
        Word word = words().get(at);
        return isNoun(at)
                && !word.isCapitalised()
                && !(wording.signals().has("saying", word.low())
                        && !wording.signals().has("against", word.low()))
                && (at == 0 || !isBeforeNoun(words().get(at - 1)));
    }

    private boolean isBeforeNoun(Word word) {
        return Grammar.is("article", word)
                || wording.isOfNumber(word)
                || (Grammar.is("preposition", word)
                        && !word.low().equals("to")
                        && !word.low().equals("zu"));
    }

    /** The nearest one before this place that no preposition belongs to, be it over a comma or an "and". */
    Optional<Group> before(int place) {
        int i = place - 1;
        while (i >= 0
                && !stands(ENDS, i + 1)
                && !Grammar.is("clause", words().get(i))
                && !Grammar.is("preposition", words().get(i))) {
            boolean noun = isNoun(i);
            int from = noun ? firstOf(i) : i;
            int preposition = prepositionBefore(from);
            if (noun && preposition < 0) {
                return Optional.of(group(from, i + 1, ""));
            }
            i = preposition < 0 ? from - 1 : preposition - 1;
        }
        return Optional.empty();
    }

    /** With the other name of the same: "the builder, Holt Ltd". */
    List<Word> wide(Group group) {
        List<Word> wide = new ArrayList<>(group.words());
        int from = group.from();
        while (from > 0 && !stands(CUTS, from) && Grammar.is("article", words().get(from - 1))) {
            from--;
        }
        if (stands(CUTS, from) && isNoun(from - 1) && prepositionBefore(firstOf(from - 1)) < 0) {
            wide.addAll(words().subList(firstOf(from - 1), from));
        }
        for (int to = group.to(); isName(to) && (to > group.to() || stands(CUTS, to)); to++) {
            wide.add(words().get(to));
        }
        return wide;
    }

    private boolean isName(int at) {
        return at < words().size() && isNoun(at) && words().get(at).isCapitalised();
    }

    /** The nearest one from this place on in the same clause that no preposition belongs to, or else the nearest. */
    Optional<Group> behind(int place) {
        List<Group> all = allBehind(place);
        return all.stream()
                .filter(Group::isBare)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private List<Group> allBehind(int place) {
        List<Group> all = new ArrayList<>();
        String preposition = "";
        for (int i = place; i < words().size() && !stands(CUTS, i) && !Grammar.isJoint(words().get(i)); i++) {
            Word word = words().get(i);
            if (isNoun(i)) {
                all.add(group(i, lastOf(i) + 1, preposition));
                i = lastOf(i);
                preposition = "";
            } else if (Grammar.is("preposition", word)) {
                preposition = word.low();
            } else if (endsPreposition(word)) {
                preposition = "";
            }
        }
        return all;
    }

    /** "At least 12": no preposition of the noun. "On Monday" is none of what stands behind it. */
    private boolean endsPreposition(Word word) {
        return wording.signals().has("measure", word.low())
                || wording.calendar().has(word);
    }

    private Group group(int from, int to, String preposition) {
        return new Group(words().subList(from, to), from, to, preposition);
    }

    private int firstOf(int last) {
        int first = last;
        while (first > 0 && isNoun(first - 1) && !stands(CUTS, first)) {
            first--;
        }
        return first;
    }

    private int lastOf(int first) {
        int last = first;
        while (last + 1 < words().size() && isNoun(last + 1) && !stands(CUTS, last + 1)) {
            last++;
        }
        return last;
    }

    private int prepositionBefore(int from) {
        int i = from - 1;
        while (i >= 0
                && !stands(CUTS, i + 1)
                && (Grammar.is("article", words().get(i)) || wording.isOfNumber(words().get(i)))) {
            i--;
        }
        return i >= 0 && !stands(CUTS, i + 1) && Grammar.is("preposition", words().get(i)) ? i : -1;
    }

    /** Whether it may be: no word of grammar, figure or day. */
    boolean isNoun(int at) {
        Word word = words().get(at);
        return word.isContent()
                && !wording.isOfNumber(word)
                && !wording.calendar().has(word)
                && !wording.signals().has("hedge", word.low())
                && !Grammar.is("preposition", word)
                && !Grammar.is("degree", word)
                && !Grammar.is("conjunction", word);
    }

    /** Where the clause around a word begins. */
    int first(int at) {
        int first = at;
        while (first > 0 && !stands(CUTS, first)) {
            first--;
        }
        return first;
    }

    /** And its last word. */
    int last(int at) {
        int last = at;
        while (last + 1 < words().size() && !stands(CUTS, last + 1)) {
            last++;
        }
        return last;
    }

    /** Whether one of these signs stands before the word; "4:1" is one figure. */
    private boolean stands(String signs, int at) {
        if (at <= 0 || at >= words().size()) {
            return false;
        }
        String between = reading.text()
                .substring(words().get(at - 1).end(), words().get(at).start());
        return !between.equals(":") && between.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }
}
