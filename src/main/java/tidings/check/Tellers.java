package tidings.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who tells what a sentence says, name or not: notices that "the army said" has become "rebels said". */
final class Tellers {
    private final Wording wording;

    Tellers(Wording wording) {
        this.wording = wording;
    }

    /** Of a sentence whose words are as its sources have them: whether somebody tells it who only is told of there. */
    boolean areOthers(Reading sentence, List<Reading> sources) {
        Set<String> told =
                sources.stream().flatMap(source -> source.low().stream()).collect(Collectors.toSet());
        Set<String> known =
                sources.stream().flatMap(source -> around(source).stream()).collect(Collectors.toSet());
        return !known.isEmpty()
                && in(new NounGroups(sentence, wording)).stream()
                        .map(NounGroups.Group::low)
                        .anyMatch(teller -> teller.stream().anyMatch(told::contains)
                                && teller.stream().noneMatch(known::contains));
    }

    /** The nouns at the verbs of telling; where nobody can be sure, none. */
    private List<NounGroups.Group> in(NounGroups clause) {
        return IntStream.range(0, clause.words().size())
                .mapToObj(i -> at(clause, i))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NounGroups.Group> at(NounGroups clause, int place) {
        Word word = clause.words().get(place);
        if (NounGroups.is("telling-after", word)) {
            return clause.behind(place + 1);
        }
        if (!NounGroups.is("telling", word)
                || NounGroups.is("being", clause.words().get(Math.max(0, place - 1)))) {
            return Optional.empty();
        }
        int first = clause.first(place);
        return first < place
                ? clause.before(place).filter(group -> group.from() >= first)
                : clause.behind(place + 1).filter(group -> group.isBare() && isTurned(clause, place));
    }

    /** "…, said the mayor"; in English "Lind, the mayor, said the bridge was safe" looks the same. */
    private boolean isTurned(NounGroups clause, int telling) {
        return !wording.isEnglish(clause.reading()) || (telling > 0 && clause.first(telling - 1) == 0);
    }

    /** All words by which somebody may be called who tells something. */
    private Set<String> around(Reading source) {
        NounGroups clause = new NounGroups(source, wording);
        return IntStream.range(0, source.words().size())
                .filter(i -> isSaying(source.words().get(i)))
                .mapToObj(i -> around(clause, i))
                .flatMap(Collection::stream)
                .map(Word::low)
                .collect(Collectors.toSet());
    }

    private static boolean isAfter(Word word) {
        return NounGroups.is("telling-after", word);
    }

    private boolean isSaying(Word word) {
        return wording.signals().has("saying", word.low()) || NounGroups.is("telling", word) || isAfter(word);
    }

    private List<Word> around(NounGroups clause, int place) {
        int first = clause.first(place);
        int last = clause.last(place);
        if (isAfter(clause.words().get(place))) {
            return clause.words().subList(place, (first > 0 ? lastOfName(clause, last) : last) + 1);
        }
        if (first < place) {
            boolean before = IntStream.range(first, place).anyMatch(clause::isNoun);
            return clause.words().subList(first, before ? place : last + 1);
        }
        boolean behind = isTurned(clause, place)
                && IntStream.rangeClosed(place + 1, last).anyMatch(clause::isNoun);
        return clause.words().subList(behind ? place : 0, last + 1);
    }

    /** "According to Ana Lind, the mayor". */
    private static int lastOfName(NounGroups clause, int last) {
        boolean named = last + 1 < clause.words().size()
                && !NounGroups.is("conjunction", clause.words().get(last + 1));
        return named ? clause.last(last + 1) : last;
    }
}
