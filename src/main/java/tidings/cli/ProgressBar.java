package tidings.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** How far a long work is, in one line of a terminal that is written over and over; nothing where there is no terminal. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintWriter terminal;
    private final boolean visible;

    private ProgressBar(PrintWriter terminal, boolean visible) {
        this.terminal = terminal;
        this.visible = visible;
    }

    static ProgressBar on(PrintWriter terminal) {
        return new ProgressBar(terminal, Ansi.AUTO.enabled());
    }

    /**
     * Shows the state.
     *
     * @param done so much of {@code total}
     * @param total 0 where nobody knows
     */
    void show(long done, long total, String what) {
        if (!visible) {
            return;
        }
        int filled = total == 0 ? 0 : (int) Math.min(WIDTH, WIDTH * done / total);
        String bar = total == 0 ? "" : "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] ";
        terminal.print(CLEAR_LINE + bar + what);
        terminal.flush();
    }

    @Override
    public void close() {
        if (visible) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }
}
