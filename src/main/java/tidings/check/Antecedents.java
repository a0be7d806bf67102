package tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who does what a relative clause tells: notices that "the mayor praised firefighters who saved a child" has become "the mayor
 * saved a child".
 */
final class Antecedents {
    /** "The head of the port, who": so many words before the clause may name whom it is about. */
    private static final int NEAR = 2;

    private static final Set<String> BELONGING = Set.of("of", "von", "vom", "de", "del");

    private final Wording wording;

    Antecedents(Wording wording) {
        this.wording = wording;
    }

    /** @param verb as it stands there, in lower case; who may do it are the words of the clause and those right before */
    private record Told(String verb, Set<String> doers) {}

    /** Of a sentence whose words are as its sources have them: whether somebody else does it, whom a source knows. */
    boolean areLost(Reading sentence, List<Reading> sources) {
        NounGroups groups = new NounGroups(sentence, wording);
        return sources.stream().anyMatch(source -> in(source).stream().anyMatch(told -> isLost(groups, told, source)));
    }

    private static boolean isLost(NounGroups groups, Told told, Reading source) {
        Set<String> known = source.low();
        return IntStream.range(0, groups.words().size())
                .filter(at -> groups.words().get(at).low().equals(told.verb()) && groups.mayBeVerb(at))
                .mapToObj(at -> Parts.of(groups, at).doer())
                .flatMap(doer -> doer.stream().map(NounGroups.Group::low))
                .anyMatch(doer -> known.containsAll(doer) && doer.stream().noneMatch(told.doers()::contains));
    }

    private List<Told> in(Reading source) {
        NounGroups groups = new NounGroups(source, wording);
        boolean german = wording.isGerman(source);
        return IntStream.range(1, source.words().size())
                .filter(at -> opens(groups, at, german))
                .mapToObj(at -> told(groups, at, german))
                .toList();
    }

    /** German articles look the same, and Spanish "que" is "that" behind a verb. */
    private static boolean opens(NounGroups groups, int at, boolean german) {
        Word word = groups.words().get(at);
        boolean set = groups.first(at) == at;
        boolean noun = at > 1 && Grammar.is("article", groups.words().get(at - 2));
        return Grammar.is("subject-relative", word)
                || (german && set && Grammar.is("relative", word))
                || (noun && word.low().equals("que"));
    }

    private static Told told(NounGroups groups, int at, boolean german) {
        int last = groups.last(at);
        IntStream verbs = IntStream.rangeClosed(at + 1, last).filter(groups::mayBeVerb);
        int verb = (german ? verbs.max() : verbs.min()).orElse(at);
        Set<String> doers = new HashSet<>();
        groups.words().subList(at, last + 1).forEach(word -> doers.add(word.low()));
        before(groups, at, doers);
        return new Told(groups.words().get(verb).low(), doers);
    }

    private static void before(NounGroups groups, int at, Set<String> doers) {
        int from = skipNouns(groups, at - 1, doers);
        boolean alone = from == at - 2;
        from = skipArticles(groups, from);
        while (alone && from >= 0 && BELONGING.contains(groups.words().get(from).low())) {
            from = skipArticles(groups, skipNouns(groups, skipArticles(groups, from - 1), doers));
        }
    }

    private static int skipNouns(NounGroups groups, int last, Set<String> doers) {
        int from = last;
        while (from >= 0 && last - from < NEAR && groups.isNoun(from)) {
            doers.add(groups.words().get(from--).low());
        }
        return from;
    }

    private static int skipArticles(NounGroups groups, int last) {
        int from = last;
        while (from >= 0 && Grammar.is("article", groups.words().get(from))) {
            from--;
        }
        return from;
    }
}
