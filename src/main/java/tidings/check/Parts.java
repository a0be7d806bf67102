package tidings.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The nouns at a verb.
 *
 * @param doer whose deed it is
 * @param other with whom or what it is done
 */
record Parts(Optional<NounGroups.Group> doer, Optional<NounGroups.Group> other) {
    /**
     * A Russian or Ukrainian short participle: "убиты", "захоплено". Without a vowel at its end a verb of the present may look
     * like some of them.
     */
    private static final Pattern PARTICIPLE = Pattern.compile(
            ".*(?:[её]н|ан|ян)[аоыі]?|.*(?:ит|ыт|ут|ят)[аоыі]|[ув]бит",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Parts of(NounGroups groups, int verb) {
        Optional<NounGroups.Group> before = groups.before(verb);
        Optional<NounGroups.Group> behind = groups.behind(verb + 1);
        if (isParticiple(groups, verb)) {
            return withInstrumental(groups, before, behind.filter(NounGroups.Group::isBare));
        }
        if (isPassive(groups, verb)) {
            return new Parts(agent(groups, verb), before.or(() -> behind.filter(NounGroups.Group::isBare)));
        }
        if (verb > 0 && Grammar.is("relative-object", groups.words().get(verb - 1))) {
            return new Parts(behind, before);
        }
        if (before.isEmpty()) {
            return inverted(groups, behind);
        }
        NounGroups.Group near = before.get();
        if (behind.isEmpty() && groups.wording().isGerman(groups.reading())) {
            return groups.before(near.from()).isEmpty()
                    ? new Parts(before, behind)
                    : new Parts(groups.before(near.from()), before);
        }
        return isObject(groups, near) ? new Parts(behind, before) : new Parts(before, behind);
    }

    /** "Солдаты убиты боевиками", "боевиками убиты солдаты": by whom is told by its ending. */
    private static Parts withInstrumental(
            NounGroups groups, Optional<NounGroups.Group> before, Optional<NounGroups.Group> behind) {
        if (behind.filter(group -> isInstrumental(groups, group)).isPresent()) {
            return new Parts(behind, before);
        }
        return before.filter(group -> isInstrumental(groups, group)).isPresent()
                ? new Parts(before, behind)
                : new Parts(Optional.empty(), before.or(() -> behind));
    }

    /** What is counted has another ending that may look like it: "девять детей". */
    private static boolean isInstrumental(NounGroups groups, NounGroups.Group group) {
        boolean counted =
                group.from() > 0 && groups.wording().isOfNumber(groups.words().get(group.from() - 1));
        return !counted
                && Grammar.endsIn("instrumental", group.words().getLast().text().toLowerCase(Locale.ROOT));
    }

    private static boolean isParticiple(NounGroups groups, int verb) {
        return PARTICIPLE.matcher(groups.words().get(verb).text()).matches();
    }

    /** "Am Montag töteten Rebellen zwölf Soldaten". */
    private static Parts inverted(NounGroups groups, Optional<NounGroups.Group> behind) {
        Optional<NounGroups.Group> second = behind.filter(NounGroups.Group::isBare)
                .flatMap(group -> groups.behind(group.to()))
                .filter(NounGroups.Group::isBare);
        return second.isPresent() ? new Parts(behind, second) : new Parts(Optional.empty(), behind);
    }

    /** "Den Kanzler", "al alcalde", "a los soldados". */
    private static boolean isObject(NounGroups groups, NounGroups.Group group) {
        int before = group.from() - 1;
        return before >= 0
                && (Grammar.is("object", groups.words().get(before))
                        || (before > 0
                                && Grammar.is("definite", groups.words().get(before))
                                && groups.words().get(before - 1).low().equals("a")));
    }

    /** "Was killed", "wurde getötet". */
    static boolean isPassive(NounGroups groups, int verb) {
        int before = verb - 1;
        while (before >= 0
                && !groups.isNoun(before)
                && !Grammar.is("being", groups.words().get(before))) {
            before--;
        }
        boolean being = before >= 0
                && Grammar.is("being", groups.words().get(before))
                && !groups.words().get(verb).low().endsWith("ing");
        return being || becoming(groups, verb) >= 0;
    }

    private static int becoming(NounGroups groups, int verb) {
        return IntStream.rangeClosed(groups.first(verb), groups.last(verb))
                .filter(i -> Grammar.is("becoming", groups.words().get(i)))
                .filter(i -> groups.words().get(verb).low().matches(".*(?:t|en)"))
                .findFirst()
                .orElse(-1);
    }

    private static Optional<NounGroups.Group> agent(NounGroups groups, int verb) {
        return IntStream.rangeClosed(groups.first(verb), groups.last(verb))
                .filter(i -> Grammar.is("by", groups.words().get(i)))
                .mapToObj(i -> groups.behind(i + 1))
                .flatMap(Optional::stream)
                .map(group -> group.endingBefore(verb))
                .findFirst();
    }
}
