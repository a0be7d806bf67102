package tidings.writer;

import java.util.List;
import tidings.digest.Digester.Outcome;
import tidings.digest.Digester.Statement;
import tidings.digest.Setback;
import tidings.text.Language;

/** Tells the reader of a finished digest which is quoted in another language than theirs, in part or as a whole. */
record Untranslated(Task task, List<Excerpt> read) {
    Outcome in(List<Statement> lines) {
        long quoted = lines.stream().filter(this::isForeign).count();
        if (quoted == 0) {
            return new Outcome.Written(lines);
        }
        return quoted == lines.size()
                ? Outcome.Failed.because(Setback.UNSUPPORTED, "None of the model's translations held.")
                : new Outcome.Unfinished(
                        lines, false, Setback.UNTRANSLATED, "Some of the model's translations did not hold.");
    }

    /** A stored sentence, with or without its outlet behind it. */
    private boolean isForeign(Statement line) {
        Language wanted = task.reader().language();
        return !wanted.equals(Language.UNKNOWN)
                && read.stream()
                        .filter(excerpt -> !excerpt.language().equals(wanted))
                        .flatMap(excerpt -> excerpt.sentences().stream())
                        .anyMatch(sentence -> line.text().startsWith(sentence.text()));
    }
}
