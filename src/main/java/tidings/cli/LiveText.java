package tidings.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import tidings.digest.Answer;
import tidings.digest.Line;

/** A digest on a terminal while it is being written: each sentence once it is checked, then the rest of the text. */
final class LiveText {
    private final PrintWriter terminal;
    private final Instant now;
    private List<Line> shown = List.of();

    /** @param now by which a digest is old or new */
    LiveText(PrintWriter terminal, Instant now) {
        this.terminal = terminal;
        this.now = now;
    }

    /** Prints what was not there the last time. */
    void see(Answer.Digest soFar) {
        if (shown.isEmpty()) {
            terminal.print(DigestText.heading(soFar, now));
        }
        List<Line> lines = soFar.lines();
        lines.subList(Math.min(shown.size(), lines.size()), lines.size())
                .forEach(line -> terminal.print(DigestText.line(line)));
        terminal.flush();
        shown = lines;
    }

    /** Prints the rest; all of it anew where it became something else in the end. */
    void end(Answer answer) {
        if (!shown.isEmpty() && answer instanceof Answer.Digest digest && begins(digest)) {
            see(digest);
            terminal.print(DigestText.below(digest));
        } else {
            terminal.print(shown.isEmpty() ? "" : "\n");
            terminal.print(new DigestText(answer, now));
        }
    }

    private boolean begins(Answer.Digest digest) {
        return digest.lines().size() >= shown.size()
                && digest.lines().subList(0, shown.size()).equals(shown);
    }
}
