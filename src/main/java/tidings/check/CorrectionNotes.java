package tidings.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an outlet says of a report of its own, in the report: that it was wrong.
 *
 * @param retractions by which it is taken back as a whole
 */
public record CorrectionNotes(List<Note> corrections, List<Note> retractions) {
    private static final NoteForms CORRECTED = new NoteForms("corrected");
    private static final NoteForms RETRACTED = new NoteForms("retracted");
    private static final NoteForms DENIED = new NoteForms("denied");

    public CorrectionNotes {
        corrections = List.copyOf(corrections);
        retractions = List.copyOf(retractions);
    }

    /**
     * Those of a report. A headline says of itself that something is corrected, but not what.
     *
     * @param outlet whose report it is, usually the host: it may call itself by its name
     */
    public static CorrectionNotes of(String title, String text, String outlet) {
        return new CorrectionNotes(notes(CORRECTED, title, text, outlet), notes(RETRACTED, title, text, outlet));
    }

    /** Whether an outlet says that it had reported something and that this is not true, whoever says so. */
    public static boolean denyReport(String sentences) {
        return !DENIED.in(sentences, "").isEmpty();
    }

    private static List<Note> notes(NoteForms forms, String title, String text, String outlet) {
        return Stream.concat(
                        forms.in(title, outlet).stream().map(any -> Note.BARE),
                        forms.in(text, outlet).stream().map(Note::of))
                .toList();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return corrections.isEmpty() && retractions.isEmpty();
    }

    /** Whether it is taken back. */
    public boolean retract() {
        return !retractions.isEmpty();
    }

    /** Whether something is corrected that was not then. */
    public boolean correctMoreThan(CorrectionNotes then) {
        return corrections.stream().anyMatch(note -> !note.isAmong(then.corrections));
    }

    /** Whether it is taken back, and was not then. */
    public boolean retractMoreThan(CorrectionNotes then) {
        return retractions.stream().anyMatch(note -> !note.isAmong(then.retractions));
    }

    /**
     * One note.
     *
     * @param words of what it says besides that there was an error
     */
    record Note(Set<String> words, Set<String> figures) {
        private static final Note BARE = new Note(Set.of(), Set.of());
        /** A note that is put in other words, or has a mistake of its own put right, keeps this share of its words. */
        private static final double KEPT = 0.8;

        private static final Contrast CONTRAST = new Contrast();

        Note {
            words = Set.copyOf(words);
            figures = Set.copyOf(figures);
        }

        static Note of(String said) {
            return new Note(CONTRAST.substance(said), CONTRAST.numbers(said));
        }

        boolean isAmong(List<Note> others) {
            return others.stream().anyMatch(this::addsNothingTo);
        }

        private boolean addsNothingTo(Note other) {
            return other.figures.containsAll(figures)
                    && words.stream().filter(other.words::contains).count() >= KEPT * words.size();
        }
    }
}
