package tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who says something in a sentence: the names next to its words of saying. */
final class Speakers {
    /** "Minister Ana Lind of Marwick said": so far from the word a name may stand. Words. */
    private static final int NEAR = 5;

    private final Wording wording;
    private final Offices offices = new Offices();

    Speakers(Wording wording) {
        this.wording = wording;
    }

    boolean isAttributed(Reading sentence) {
        return sentence.words().stream().anyMatch(word -> isSaying(word) && !isCallingOff(sentence, word));
    }

    /** "Sagte den Streik ab" says nothing. */
    private static boolean isCallingOff(Reading sentence, Word word) {
        return word.low().startsWith("sagt")
                && sentence.words().stream()
                        .anyMatch(other ->
                                other.start() > word.end() && other.low().equals("ab") && sentence.endsClause(other));
    }

    /** The names before each word of saying, or after it where the sentence is turned round. */
    Set<Word> in(Reading sentence) {
        return in(sentence, names(sentence));
    }

    /** And the offices there, with capitals or not: "the president said". */
    Set<Word> withOffices(Reading sentence) {
        Set<Word> names = names(sentence);
        sentence.words().stream().filter(offices::has).forEach(names::add);
        return in(sentence, names);
    }

    private Set<Word> in(Reading sentence, Set<Word> names) {
        NounGroups groups = new NounGroups(sentence, wording);
        return IntStream.range(0, sentence.words().size())
                .filter(i -> isSaying(sentence.words(), i))
                .mapToObj(i -> around(saying(groups, i), names))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** The names at one word of saying. */
    Set<Word> at(NounGroups groups, int place) {
        return around(saying(groups, place), names(groups.reading()));
    }

    Saying saying(NounGroups groups, int place) {
        Set<Word> names = names(groups.reading());
        return new Saying(groups, place, word -> names.contains(word) || offices.has(word));
    }

    private boolean isSaying(Word word) {
        return wording.signals().has("saying", word.low());
    }

    /** "Se negó" is no word of saying, as "negó" is. */
    boolean isSaying(List<Word> words, int at) {
        return isSaying(words.get(at)) && (at == 0 || !Grammar.is("reflexive", words.get(at - 1)));
    }

    /** "Nach eigenen Angaben": whoever it is about says so. */
    private static boolean isOwn(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).low().startsWith("eigen");
    }

    private Set<Word> names(Reading sentence) {
        Set<Word> names = new HashSet<>(wording.names(sentence));
        List<Word> words = sentence.words();
        IntStream.range(0, words.size())
                .filter(i -> i == 0
                        ? words.get(i).low().length() > 3
                        : Grammar.is("telling-after", words.get(i - 1))
                                && !wording.names().isNoun(words.get(i)))
                .mapToObj(words::get)
                .filter(word -> word.isCapitalised() && !wording.calendar().has(word))
                .forEach(names::add);
        return names;
    }

    private static Set<Word> around(Saying saying, Set<Word> names) {
        List<Word> words = saying.groups().words();
        int at = saying.at();
        if (Grammar.is("telling-after", words.get(at)) && !isOwn(words, at)) {
            return among(names, words, at + 1, saying.endOfGroup());
        }
        if (saying.isSetOff()) {
            return saying.pair()
                    .map(from -> among(names, words, from, at))
                    .orElseGet(() -> saying.behind() == Saying.Behind.GROUP
                            ? among(names, words, at + 1, Math.min(words.size(), at + 1 + NEAR))
                            : Set.of());
        }
        Set<Word> before =
                isOwn(words, at) ? among(names, words, saying.groups().first(at), at) : before(saying, names);
        return before.isEmpty() && saying.behind() == Saying.Behind.GROUP ? rightAfter(names, words, at + 1) : before;
    }

    /** Those in its own clause where that says who speaks. */
    private static Set<Word> before(Saying saying, Set<Word> names) {
        List<Word> words = saying.groups().words();
        int near = Math.max(0, saying.at() - NEAR);
        int first = Math.max(near, saying.groups().first(saying.at()));
        boolean own = words.subList(first, saying.at()).stream().anyMatch(Word::isContent);
        return among(names, words, own ? first : near, saying.at());
    }

    /** "said President Lind": capitalised words in a row. */
    private static Set<Word> rightAfter(Set<Word> names, List<Word> words, int from) {
        int to = from;
        while (to < words.size() && names.contains(words.get(to))) {
            to++;
        }
        return new HashSet<>(words.subList(from, to));
    }

    private static Set<Word> among(Set<Word> names, List<Word> words, int from, int to) {
        Set<Word> found = new HashSet<>(words.subList(from, to));
        found.retainAll(names);
        return found;
    }
}
