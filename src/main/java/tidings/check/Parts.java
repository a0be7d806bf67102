package tidings.check;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The nouns at a verb.
 *
 * @param doer whose deed it is
 * @param other with whom or what it is done
 */
record Parts(Optional<NounGroups.Group> doer, Optional<NounGroups.Group> other) {
    static Parts of(NounGroups clause, int verb) {
        Optional<NounGroups.Group> before = clause.before(verb);
        Optional<NounGroups.Group> behind = clause.behind(verb + 1);
        if (isPassive(clause, verb)) {
            return new Parts(agent(clause, verb), before.or(() -> behind.filter(NounGroups.Group::isBare)));
        }
        if (before.isEmpty()) {
            return inverted(clause, behind);
        }
        NounGroups.Group near = before.get();
        if (behind.isEmpty() && clause.wording().isGerman(clause.reading())) {
            return clause.before(near.from()).isEmpty()
                    ? new Parts(before, behind)
                    : new Parts(clause.before(near.from()), before);
        }
        return isObject(clause, near) ? new Parts(behind, before) : new Parts(before, behind);
    }

    /** "Am Montag töteten Rebellen zwölf Soldaten". */
    private static Parts inverted(NounGroups clause, Optional<NounGroups.Group> behind) {
        Optional<NounGroups.Group> second = behind.filter(NounGroups.Group::isBare)
                .flatMap(group -> clause.behind(group.to()))
                .filter(NounGroups.Group::isBare);
        return second.isPresent() ? new Parts(behind, second) : new Parts(Optional.empty(), behind);
    }

    /** "Den Kanzler", "al alcalde", "a los soldados". */
    private static boolean isObject(NounGroups clause, NounGroups.Group group) {
        int before = group.from() - 1;
        return before >= 0
                && (NounGroups.is("object", clause.words().get(before))
                        || (before > 0
                                && NounGroups.is("definite", clause.words().get(before))
                                && clause.words().get(before - 1).low().equals("a")));
    }

    /** "Was killed", "wurde getötet". */
    private static boolean isPassive(NounGroups clause, int verb) {
        int before = verb - 1;
        while (before >= 0
                && !clause.isNoun(before)
                && !NounGroups.is("being", clause.words().get(before))) {
            before--;
        }
        boolean being = before >= 0
                && NounGroups.is("being", clause.words().get(before))
                && !clause.words().get(verb).low().endsWith("ing");
        return being || becoming(clause, verb) >= 0;
    }

    private static int becoming(NounGroups clause, int verb) {
        return IntStream.rangeClosed(clause.first(verb), clause.last(verb))
                .filter(i -> NounGroups.is("becoming", clause.words().get(i)))
                .filter(i -> clause.words().get(verb).low().matches(".*(?:t|en)"))
                .findFirst()
                .orElse(-1);
    }

    private static Optional<NounGroups.Group> agent(NounGroups clause, int verb) {
        return IntStream.rangeClosed(clause.first(verb), clause.last(verb))
                .filter(i -> NounGroups.is("by", clause.words().get(i)))
                .mapToObj(i -> clause.behind(i + 1))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
