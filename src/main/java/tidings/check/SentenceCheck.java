package tidings.check;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds a sentence against the sentences it cites, by words alone. It errs on the strict side: a good sentence that is
 * refused is replaced by what it cites, a bad one that passes is an untrue digest.
 */
public final class SentenceCheck {
    /** Of {@link Support#mean()}; where balanced accuracy on the development claims is flat and best. */
    private static final double ENOUGH = 0.6;
    /** A translation is bound to its source by names and figures: this part of them must be there. */
    private static final double ANCHORED = 0.5;
    /** And it is no longer than this times the source. Characters. */
    private static final double LONGER = 2;

    private static final Pattern MODAL_MAY = Pattern.compile("\\bMay(?=\\h+\\d)|(?<=\\d\\h)May\\b");
    private static final Pattern MARKUP = Pattern.compile("https?:|www\\.|[@<>{}\\[\\]`*_|\\\\#]|(?:^|\\s)/\\p{L}"
            + "|[\\p{L}\\d]\\.(?:com|org|net|ru|ua|io|de|es|info|xyz|me|app|example)\\b");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[\\p{L}\\p{N}”»\"][.!?…:]|[.!?…]”)\\s+(?=\\p{Lu})");
    /** So many unknown content words in a row are no paraphrase. */
    private static final int FOREIGN = 3;

    private static final Pattern OURS = Pattern.compile("[\\[\\]]");

    private final Signals signals = new Signals("/check/words.txt");
    private final Numbers numbers = new Numbers();
    private final Calendar calendar = new Calendar();
    private final Opposites opposites = new Opposites();
    private final Names names = new Names(signals);
    private final Speakers speakers = new Speakers(signals, names, calendar);
    private final Roles roles = new Roles(signals, names);

    /** Everything that is wrong with a sentence in the language of those it cites; empty when it may be shown. */
    public Set<Fault> faults(String sentence, List<String> cited) {
        Reading reading = Reading.of(sentence);
        List<Reading> sources = readings(cited);
        Set<Fault> faults = faultsInAnyLanguage(reading, sources, looksGerman(reading));
        note(
                faults,
                Fault.OPPOSITE,
                opposites.between(reading.low(), whole(sources).low()));
        note(faults, Fault.ROLES, roles.areSwapped(reading, sources));
        note(faults, Fault.SUPPORT, pieces(sentence).stream().anyMatch(piece -> !isSupported(piece, sources)));
        return faults;
    }

    /**
     * The same for a sentence in another language. Its words cannot be compared, so it must be bound to its sources by
     * their names and figures, and be no longer than they are.
     */
    public Set<Fault> translationFaults(String sentence, List<String> cited) {
        Reading reading = Reading.of(sentence);
        List<Reading> sources = readings(cited);
        Set<Fault> faults = faultsInAnyLanguage(reading, sources, looksGerman(reading));
        int length = cited.stream().mapToInt(String::length).sum();
        Set<String> anchors = anchors(sources);
        boolean loose = pieces(sentence).stream()
                .anyMatch(piece -> anchored(piece, sources).isEmpty());
        note(
                faults,
                Fault.SUPPORT,
                loose
                        || anchored(reading, sources).size() < ANCHORED * anchors.size()
                        || sentence.length() > LONGER * length);
        return faults;
    }

    private static boolean isSupported(Reading piece, List<Reading> sources) {
        return Support.of(piece, sources).mean() >= ENOUGH && !hasForeignRun(piece, sources);
    }

    /** Three content words in a row that no source has: something was put in. */
    private static boolean hasForeignRun(Reading piece, List<Reading> sources) {
        Set<String> known = whole(sources).stems();
        int run = 0;
        for (String stem : piece.content()) {
            run = known.contains(stem) ? 0 : run + 1;
            if (run == FOREIGN) {
                return true;
            }
        }
        return false;
    }

    /** A bullet is one sentence; where a model wrote more, each of them has to hold. */
    private static List<Reading> pieces(String sentence) {
        return BETWEEN.splitAsStream(sentence)
                .map(Reading::of)
                .filter(piece -> !piece.content().isEmpty())
                .toList();
    }

    /**
     * How sure it is that a document supports a claim, 0 to 1: half of it is that no sentence of the claim contradicts the
     * nearest ones in a name, a figure or a denial, half is {@link Support}.
     *
     * @param claim its sentences
     * @param document the sentences, in order
     */
    public double score(List<String> claim, List<String> document) {
        List<Reading> sources = readings(document);
        boolean contradicted = readings(claim).stream().anyMatch(sentence -> contradicts(sentence, sources));
        Reading whole = Reading.of(String.join(" ", claim));
        return (contradicted ? 0 : 0.5) + Support.of(whole, sources).mean() / 2;
    }

    private boolean contradicts(Reading claim, List<Reading> sources) {
        Reading nearest = nearest(claim, sources);
        return !known(claim, nearest, looksGerman(claim))
                || !numbers.in(nearest.words()).containsAll(numbers.in(claim.words()))
                || (has("negation").test(claim) && !has("negation").test(nearest))
                || opposites.between(claim.low(), nearest.low());
    }

    /** What the sentence can be compared by. */
    public Facts facts(String sentence) {
        Reading reading = Reading.of(sentence);
        return new Facts(
                Set.copyOf(reading.content()),
                numbers.in(reading.words()),
                has("negation").test(reading));
    }

    private Set<Fault> faultsInAnyLanguage(Reading reading, List<Reading> sources, boolean german) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        Reading source = whole(sources);
        boolean orders = pieces(reading.text()).stream().anyMatch(piece -> Orders.isIn(piece.text()));
        note(faults, Fault.MARKUP, orders || MARKUP.matcher(reading.text()).find());
        note(faults, Fault.NUMBER, !numbers.in(source.words()).containsAll(numbers.in(reading.words())));
        note(faults, Fault.DATE, !calendar.in(source).containsAll(calendar.in(reading)));
        note(faults, Fault.NAME, !known(reading, source, german));
        note(
                faults,
                Fault.QUOTATION,
                Quotation.isForeign(
                        reading.text(), sources.stream().map(Reading::text).toList()));
        note(faults, Fault.ATTRIBUTION, losesSpeaker(reading, sources, german));
        note(
                faults,
                Fault.HEDGE,
                sources.stream().anyMatch(has("hedge")) && !has("hedge").test(reading));
        note(
                faults,
                Fault.NEGATION,
                has("negation").test(source) != has("negation").test(reading));
        return faults;
    }

    private boolean known(Reading sentence, Reading source, boolean german) {
        return names.in(sentence.words(), sentence.text(), german).stream()
                .filter(name -> !calendar.has(name))
                .allMatch(name -> names.isKnown(name, source.words()));
    }

    private boolean losesSpeaker(Reading sentence, List<Reading> sources, boolean german) {
        List<Reading> attributed =
                sources.stream().filter(speakers::isAttributed).toList();
        if (attributed.isEmpty()) {
            return false;
        }
        Set<Word> told = speakers.in(sentence, german);
        Set<Word> known = attributed.stream()
                .flatMap(source -> speakers.in(source, looksGerman(source)).stream())
                .collect(Collectors.toSet());
        boolean another = !told.isEmpty()
                && !known.isEmpty()
                && told.stream().noneMatch(name -> names.isKnown(name, List.copyOf(known)));
        return !speakers.isAttributed(sentence) || another;
    }

    /** The names and figures of the sources. */
    private Set<String> anchors(List<Reading> sources) {
        Set<String> anchors = new HashSet<>();
        for (Reading source : sources) {
            names.in(source.words(), source.text(), looksGerman(source)).forEach(name -> anchors.add(name.stem()));
            anchors.addAll(numbers.in(source.words()));
        }
        return anchors;
    }

    /** Those of them that the sentence has. */
    private Set<String> anchored(Reading sentence, List<Reading> sources) {
        Set<String> found = new HashSet<>(numbers.in(sentence.words()));
        for (Reading source : sources) {
            names.in(source.words(), source.text(), looksGerman(source)).stream()
                    .filter(name -> names.isKnown(name, sentence.words()))
                    .forEach(name -> found.add(name.stem()));
        }
        found.retainAll(anchors(sources));
        return found;
    }

    /** Up to three sentences in a row that have most of its content words. */
    private static Reading nearest(Reading claim, List<Reading> sources) {
        List<String> content = claim.content();
        return IntStream.range(0, sources.size())
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(1, Math.min(WINDOW, sources.size() - i))
                        .mapToObj(length -> sources.subList(i, i + length)))
                .max(Comparator.comparingDouble(window -> {
                    Set<String> stems = whole(window).stems();
                    long found = content.stream().filter(stems::contains).count();
                    return (double) found / Math.max(1, content.size()) - LENGTH_COSTS * (window.size() - 1);
                }))
                .map(SentenceCheck::whole)
                .orElse(Reading.of(""));
    }

    private static final int WINDOW = 3;
    private static final double LENGTH_COSTS = 0.04;

    /** German writes all nouns with capitals. */
    private boolean looksGerman(Reading reading) {
        return reading.words().stream()
                        .filter(word -> signals.has("german", word.low()))
                        .count()
                > reading.words().size() / 12;
    }

    private static void note(Set<Fault> faults, Fault fault, boolean found) {
        if (found) {
            faults.add(fault);
        }
    }

    /** Capitalised words within a sentence are names and months: "will open on 12 May" is not in doubt. */
    private Predicate<Reading> has(String list) {
        return reading -> {
            List<Word> words = Word.of(MODAL_MAY.matcher(reading.text()).replaceAll(" "));
            return IntStream.range(0, words.size())
                    .filter(i -> i == 0 || !words.get(i).isCapitalised())
                    .anyMatch(i -> signals.has(list, words.get(i).low()));
        };
    }

    private static Reading whole(List<Reading> sources) {
        return Reading.of(sources.stream().map(Reading::text).collect(Collectors.joining("\n")));
    }

    private static List<Reading> readings(List<String> texts) {
        return texts.stream()
                .map(text -> Reading.of(OURS.matcher(text).replaceAll(" ")))
                .toList();
    }
}
