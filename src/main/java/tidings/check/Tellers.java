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
    private final Messages messages;

    Tellers(Wording wording, Messages messages) {
        this.wording = wording;
        this.messages = messages;
    }

    /** Of a sentence whose words are as its sources have them: whether somebody tells it who only is told of there. */
    boolean areOthers(Reading sentence, List<Reading> sources) {
        NounGroups groups = new NounGroups(sentence, wording);
        return IntStream.range(0, sentence.words().size())
                .anyMatch(i -> at(groups, i)
                        .map(NounGroups.Group::low)
                        .filter(teller -> isOther(teller, sources, sources)
                                || isOther(teller, messages.sources(groups, i, sources), sources))
                        .isPresent());
    }

    private boolean isOther(Set<String> teller, List<Reading> near, List<Reading> sources) {
        Set<String> known =
                near.stream().flatMap(source -> around(source).stream()).collect(Collectors.toSet());
        return !known.isEmpty()
                && teller.stream().noneMatch(known::contains)
                && sources.stream().anyMatch(source -> teller.stream().anyMatch(source.low()::contains));
    }

    /** The nouns at a verb of telling; where nobody can be sure, none. */
    private Optional<NounGroups.Group> at(NounGroups groups, int place) {
        Word word = groups.words().get(place);
        if (Grammar.is("telling-after", word)) {
            return groups.behind(place + 1);
        }
        if (!Grammar.is("telling", word) || Grammar.is("being", groups.words().get(Math.max(0, place - 1)))) {
            return Optional.empty();
        }
        int first = groups.first(place);
        return first < place
                ? groups.before(place).filter(group -> group.from() >= first)
                : groups.behind(place + 1).filter(group -> group.isBare() && isTurned(groups, place));
    }

    /** "…, said the mayor"; in English "Lind, the mayor, said the bridge was safe" looks the same. */
    private boolean isTurned(NounGroups groups, int telling) {
        return !wording.isEnglish(groups.reading()) || (telling > 0 && groups.first(telling - 1) == 0);
    }

    /** All words by which somebody may be called who tells something. */
    private Set<String> around(Reading source) {
        NounGroups groups = new NounGroups(source, wording);
        return IntStream.range(0, source.words().size())
                .filter(i -> isSaying(source.words().get(i)))
                .mapToObj(i -> around(groups, i))
                .flatMap(Collection::stream)
                .map(Word::low)
                .collect(Collectors.toSet());
    }

    private static boolean isAfter(Word word) {
        return Grammar.is("telling-after", word);
    }

    private boolean isSaying(Word word) {
        return wording.signals().has("saying", word.low()) || Grammar.is("telling", word) || isAfter(word);
    }

    private List<Word> around(NounGroups groups, int place) {
        int first = groups.first(place);
        int last = groups.last(place);
        if (isAfter(groups.words().get(place))) {
            return groups.words().subList(place, (first > 0 ? lastOfName(groups, last) : last) + 1);
        }
        if (first < place) {
            boolean before = IntStream.range(first, place).anyMatch(groups::isNoun);
            return groups.words().subList(first, before ? place : last + 1);
        }
        boolean behind = isTurned(groups, place)
                && IntStream.rangeClosed(place + 1, last).anyMatch(groups::isNoun);
        return groups.words().subList(behind ? place : 0, last + 1);
    }

    /** "According to Ana Lind, the mayor". */
    private static int lastOfName(NounGroups groups, int last) {
        boolean named = last + 1 < groups.words().size()
                && !Grammar.is("conjunction", groups.words().get(last + 1));
        return named ? groups.last(last + 1) : last;
    }
}
