package tidings.check;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who does what to whom, name or not: notices that two nouns have changed their places at a verb, or between two verbs. The
 * places are those of an active sentence; a passive one is turned first.
 */
final class Deeds {
    private enum Side {
        DOER,
        OTHER
    }

    private record Place(String verb, Side side, String preposition) {}

    private final Wording wording;

    Deeds(Wording wording) {
        this.wording = wording;
    }

    /** Of a sentence whose words are as its sources have them. */
    boolean areExchanged(Reading sentence, List<Reading> sources) {
        Map<Place, Set<Word>> told = places(sentence);
        Map<Place, Set<Word>> known = new HashMap<>();
        sources.forEach(source -> places(source).forEach((place, words) -> add(known, place, words)));
        List<Place> shared = told.keySet().stream().filter(known::containsKey).toList();
        return shared.stream()
                .anyMatch(one -> (stands(sentence, one.verb()) && haveChanged(told, known, one))
                        || shared.stream()
                                .filter(other -> mayExchange(one, other))
                                .anyMatch(other -> areExchanged(told, known, one, other)));
    }

    /**
     * Whether a verb has a doer whom only other sources name than the nearest one with the verb, which names somebody else;
     * one whom a source tells of beside that somebody may be the same.
     */
    boolean areImported(Reading sentence, List<Reading> sources) {
        NounGroups groups = new NounGroups(sentence, wording);
        return sources.size() > 1
                && IntStream.range(0, sentence.words().size())
                        .filter(groups::mayBeVerb)
                        .anyMatch(at -> Parts.of(groups, at)
                                .doer()
                                .filter(doer -> isImported(groups, at, doer, sources))
                                .isPresent());
    }

    private boolean isImported(NounGroups groups, int at, NounGroups.Group doer, List<Reading> sources) {
        Word verb = groups.words().get(at);
        Set<String> told = low(Set.copyOf(groups.wide(doer)));
        List<Word> clause = groups.words().subList(groups.first(at), groups.last(at) + 1).stream()
                .filter(word -> word.isContent() && !told.contains(word.low()))
                .toList();
        List<Reading> nearest = Nearest.all(new Reading("", clause).stems(), sources);
        Set<String> known = nearest.stream()
                .flatMap(source -> at(places(source), new Place(verb.low(), Side.DOER, "")).stream())
                .map(Word::low)
                .collect(Collectors.toSet());
        return !known.isEmpty()
                && nearest.stream().allMatch(source -> source.low().contains(verb.low()))
                && nearest.stream().noneMatch(source -> has(source, told))
                && sources.stream().anyMatch(source -> has(source, told))
                && sources.stream().noneMatch(source -> has(source, told) && has(source, known));
    }

    private static boolean has(Reading source, Set<String> words) {
        return words.stream().anyMatch(source.low()::contains);
    }

    private static boolean areExchanged(
            Map<Place, Set<Word>> told, Map<Place, Set<Word>> known, Place one, Place other) {
        Set<Word> moved = moved(told, known, one, other);
        Set<Word> back = moved(told, known, other, one);
        boolean both = !moved.isEmpty() && !back.isEmpty();
        boolean mayDoIt = mayDoIt(one, moved) || mayDoIt(other, back);
        moved.addAll(back);
        return both
                && !mayDoIt
                && (!one.verb().equals(other.verb())
                        || moved.stream().noneMatch(Deeds::isCyrillic)
                        || moved.stream().anyMatch(Deeds::isInflected));
    }

    /** "Стал министром", "жертвами боевиков": beside a verb that is no participle it tells by whom, or as what. */
    private static boolean mayDoIt(Place place, Set<Word> words) {
        return place.side() == Side.OTHER
                && place.preposition().isEmpty()
                && words.stream().anyMatch(Deeds::isInstrumental);
    }

    private static boolean stands(Reading sentence, String verb) {
        return sentence.words().stream().anyMatch(word -> written(word).equals(verb));
    }

    private static void add(Map<Place, Set<Word>> all, Place place, Set<Word> words) {
        all.computeIfAbsent(place, key -> new HashSet<>()).addAll(words);
    }

    /** Both sides of a verb, or the same side of two. */
    private static boolean mayExchange(Place one, Place other) {
        return one.verb().equals(other.verb())
                ? one.side() == Side.DOER && other.side() == Side.OTHER
                : one.side() == other.side() && one.preposition().equals(other.preposition());
    }

    /** What one place has that belongs to the other; nothing where it has something of its own, too. */
    private static Set<Word> moved(Map<Place, Set<Word>> told, Map<Place, Set<Word>> known, Place to, Place from) {
        Set<String> own = low(at(known, to));
        Set<String> others = low(at(known, from));
        boolean keeps =
                at(told, to).stream().map(Word::low).anyMatch(word -> own.contains(word) && !others.contains(word));
        return at(told, to).stream()
                .filter(word -> !keeps && others.contains(word.low()) && !own.contains(word.low()))
                .collect(Collectors.toSet());
    }

    private static Set<Word> at(Map<Place, Set<Word>> words, Place place) {
        return words.getOrDefault(place, Set.of());
    }

    private static Set<String> low(Set<Word> words) {
        return words.stream().map(Word::low).collect(Collectors.toSet());
    }

    /** In the same order, both with other endings, beside the same verb. */
    private static boolean haveChanged(Map<Place, Set<Word>> told, Map<Place, Set<Word>> known, Place doer) {
        Place other = new Place(doer.verb(), Side.OTHER, "");
        return doer.side() == Side.DOER
                && told.containsKey(other)
                && known.containsKey(other)
                && haveChanged(at(told, doer), at(known, doer))
                && haveChanged(at(told, other), at(known, other));
    }

    private static boolean haveChanged(Set<Word> told, Set<Word> known) {
        return told.stream()
                .filter(word -> low(known).contains(word.low()))
                .anyMatch(word -> isCyrillic(word) && isInflected(word) && !isInstrumental(word));
    }

    /** Russian and Ukrainian tell the parts by endings: in another order alone the words say the same. */
    private static boolean isCyrillic(Word word) {
        return UnicodeScript.of(word.text().codePointAt(0)) == UnicodeScript.CYRILLIC;
    }

    private static String written(Word word) {
        return word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isInflected(Word word) {
        return !written(word).equals(word.low()) && Forms.areOfOne(written(word), word.low());
    }

    private static boolean isInstrumental(Word word) {
        return isInflected(word) && Grammar.endsIn("instrumental", written(word));
    }

    private Map<Place, Set<Word>> places(Reading reading) {
        NounGroups groups = new NounGroups(reading, wording);
        Map<Place, Set<Word>> places = new HashMap<>();
        IntStream.range(0, reading.words().size())
                .filter(groups::mayBeVerb)
                .forEach(at -> addPlaces(places, groups, at));
        return places;
    }

    private static void addPlaces(Map<Place, Set<Word>> places, NounGroups groups, int at) {
        Parts parts = Parts.of(groups, at);
        String verb = groups.words().get(at).low();
        parts.doer().ifPresent(group -> add(places, new Place(verb, Side.DOER, ""), Set.copyOf(groups.wide(group))));
        parts.other()
                .ifPresent(group ->
                        add(places, new Place(verb, Side.OTHER, group.preposition()), Set.copyOf(groups.wide(group))));
    }
}
