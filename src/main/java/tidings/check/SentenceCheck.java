package tidings.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Holds a sentence against the sentences it cites, by words alone. It errs on the strict side: a good sentence that is
 * refused is replaced by what it cites, a bad one that passes is an untrue digest.
 */
public final class SentenceCheck {
    /** A translation is bound to its source by names and figures: this part of them must be there. */
    private static final double ANCHORED = 0.5;
    /** And it is no longer than this times the source. Characters. */
    private static final double LONGER = 2;

    private static final Pattern MARKUP =
            Pattern.compile("https?:|www\\.|[@<>{}\\[\\]`*_|\\\\#]|(?<![\\p{L}\\p{N}])/\\p{L}"
                    + "|[\\p{L}\\d]\\.(?:com|org|net|ru|ua|io|de|es|info|xyz|me|app|example)\\b");
    /** "bit.ly": an address, or a word with a full stop inside, which is a source's or an accident. */
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\d-]+\\.\\p{L}{2,}");

    private static final Pattern OURS = Pattern.compile("[\\[\\]]");

    private final Wording wording = Wording.get();
    private final Opposites anyOpposites = Opposites.any();
    private final Speakers speakers = new Speakers(wording);
    private final Roles roles = new Roles(wording);
    private final Deeds deeds = new Deeds(wording);
    private final Messages messages = new Messages(wording, speakers);
    private final Tellers tellers = new Tellers(wording, messages);
    private final Mouths mouths = new Mouths(wording, speakers);
    private final Conflation conflation = new Conflation(wording);
    private final Antecedents antecedents = new Antecedents(wording);
    private final Shares shares = new Shares(wording);
    private final Crossing crossing = new Crossing(wording);
    private final Causes causes = new Causes();
    private final Invention invention = new Invention(wording);
    private final Reservations reservations = new Reservations(wording, invention);
    private final Denials denials = new Denials(wording);
    private final GraveDeeds graveDeeds = new GraveDeeds();

    /** Everything that is wrong with a sentence in the language of those it cites; empty when it may be shown. */
    public Set<Fault> faults(String sentence, List<String> cited) {
        Reading reading = Reading.of(Abbreviations.in(sentence));
        List<Reading> sources = readings(cited);
        Set<Fault> faults = faults(reading, sources);
        if (faults.isEmpty()) {
            return faults;
        }
        List<Reading> needed = Needed.of(sources, source -> invention.known(reading, source));
        return needed.isEmpty() || needed.size() == sources.size() ? faults : faults(reading, needed);
    }

    private Set<Fault> faults(Reading reading, List<Reading> sources) {
        Set<Fault> faults = faultsInAnyLanguage(reading, sources);
        faults.addAll(reservations.faults(reading, sources));
        Reading theirs = invention.inTheirWords(reading, sources);
        note(faults, Fault.NUMBER, wording.figures().areMoved(theirs, sources) || crossing.isIn(theirs, sources));
        note(faults, Fault.NUMBER, shares.areLost(reading, sources));
        note(faults, Fault.ROLES, roles.areSwapped(reading, sources) || conflation.isIn(reading, sources));
        note(faults, Fault.ROLES, causes.areOwn(reading, sources) || crossing.areMixed(theirs, sources));
        note(faults, Fault.ROLES, Directions.areSwapped(theirs, sources) || antecedents.areLost(theirs, sources));
        note(faults, Fault.ROLES, deeds.areExchanged(theirs, sources) || deeds.areImported(theirs, sources));
        note(faults, Fault.ATTRIBUTION, tellers.areOthers(theirs, sources));
        note(faults, Fault.INVENTION, invention.isIn(reading, sources));
        List<Reading> pieces = Substance.pieces(reading.text()).stream()
                .map(piece -> invention.inTheirWords(piece, sources))
                .toList();
        note(faults, Fault.SUPPORT, !Substance.isIn(sources, pieces));
        return faults;
    }

    /**
     * The same for a sentence in another language. Its words cannot be compared, so it must be bound to its sources by
     * their names and figures, be no longer than they are, and add no grave deed.
     */
    public Set<Fault> translationFaults(String sentence, List<String> cited) {
        Reading reading = Reading.of(Abbreviations.in(sentence));
        List<Reading> sources = readings(cited);
        Set<Fault> faults = faultsInAnyLanguage(reading, sources);
        boolean hedged = sources.stream().anyMatch(wording::hedges);
        note(faults, Fault.HEDGE, hedged && !wording.hedges(reading));
        note(faults, Fault.NEGATION, denials.differ(reading, Reading.all(sources)));
        note(faults, Fault.INVENTION, graveDeeds.areAdded(reading, Reading.all(sources)));
        Anchors anchors = new Anchors(wording, sources);
        boolean loose = Substance.pieces(sentence).stream()
                        .anyMatch(piece -> anchors.in(piece).isEmpty())
                || anchors.in(reading).size() < ANCHORED * anchors.all().size();
        int length = cited.stream().mapToInt(String::length).sum();
        note(faults, Fault.SUPPORT, loose || sentence.length() > LONGER * length);
        return faults;
    }

    /** Whether a sentence says nothing that the other one does not say. */
    public boolean isContained(String sentence, String other) {
        return faults(sentence, List.of(other)).isEmpty();
    }

    /** Whether one says no to what the other says, or has the opposite of one of its words. */
    public boolean areOpposed(String sentence, String other) {
        Reading one = Reading.of(sentence);
        Reading two = Reading.of(other);
        return wording.denies(one) != wording.denies(two) || anyOpposites.between(one.low(), two.low());
    }

    /** Whether both give a figure of the same thing, and each another one. */
    public boolean countDifferently(String sentence, String other) {
        return wording.figures().differ(Reading.of(sentence), Reading.of(other));
    }

    /** What the sentence can be compared by. */
    public Facts facts(String sentence) {
        Reading reading = Reading.of(sentence);
        return new Facts(Set.copyOf(reading.content()), wording.numbers(reading), wording.denies(reading));
    }

    private Set<Fault> faultsInAnyLanguage(Reading reading, List<Reading> sources) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        Reading source = Reading.all(sources);
        note(faults, Fault.MARKUP, hasMarkup(reading, source));
        note(faults, Fault.NUMBER, !wording.hasNumbersOf(source, reading));
        note(faults, Fault.DATE, !wording.hasDatesOf(source, reading));
        note(faults, Fault.NAME, !wording.hasNamesOf(source, reading));
        note(faults, Fault.QUOTATION, Quotation.isForeign(reading.text(), sources));
        note(faults, Fault.ATTRIBUTION, losesSpeaker(reading, sources) || mouths.areMixedUp(reading, sources));
        note(faults, Fault.OPPOSITE, anyOpposites.between(reading.low(), source.low()));
        return faults;
    }

    private static boolean hasMarkup(Reading reading, Reading source) {
        boolean orders = Substance.pieces(reading.text()).stream().anyMatch(piece -> Orders.isIn(piece.text()));
        boolean address = ADDRESS.matcher(reading.text())
                .results()
                .anyMatch(found -> !source.text().contains(found.group()));
        return orders || address || MARKUP.matcher(reading.text()).find();
    }

    private boolean losesSpeaker(Reading sentence, List<Reading> sources) {
        List<Reading> attributed =
                sources.stream().filter(speakers::isAttributed).toList();
        if (attributed.isEmpty()) {
            return false;
        }
        return !speakers.isAttributed(sentence)
                || isAnother(speakers.in(sentence), attributed)
                || hasAnother(sentence, sources);
    }

    /** Whether something is told by whom another source names as telling something else. */
    private boolean hasAnother(Reading sentence, List<Reading> sources) {
        NounGroups groups = new NounGroups(sentence, wording);
        return sources.size() > 1
                && IntStream.range(0, sentence.words().size())
                        .filter(i -> speakers.isSaying(sentence.words(), i))
                        .anyMatch(i -> isAnother(speakers.at(groups, i), messages.sources(groups, i, sources)));
    }

    private boolean isAnother(Set<Word> told, List<Reading> sources) {
        List<Word> known = sources.stream()
                .flatMap(source -> speakers.withOffices(source).stream())
                .toList();
        return !told.isEmpty()
                && !known.isEmpty()
                && told.stream().noneMatch(name -> wording.names().isKnown(name, known));
    }

    private static void note(Set<Fault> faults, Fault fault, boolean found) {
        if (found) {
            faults.add(fault);
        }
    }

    private static List<Reading> readings(List<String> texts) {
        return texts.stream()
                .map(text -> Reading.of(Abbreviations.in(OURS.matcher(text).replaceAll(" "))))
                .toList();
    }
}
