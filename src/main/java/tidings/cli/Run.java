package tidings.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import tidings.App;
import tidings.Settings;

/** What picocli hands a subcommand, in one piece. */
record Run(TidingsCommand tidings, CommandSpec spec) {
    /** Picocli fills both in before it calls a command. */
    static Run of(@Nullable TidingsCommand tidings, @Nullable CommandSpec spec) {
        return new Run(Objects.requireNonNull(tidings), Objects.requireNonNull(spec));
    }

    App open() {
        return tidings.open();
    }

    Settings settings() {
        return tidings.settings();
    }

    /** Where answers go, and nothing else. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where everything else goes. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
