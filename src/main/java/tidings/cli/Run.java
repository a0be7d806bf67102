package tidings.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tidings.App;
import tidings.Settings;

/** What every subcommand, at any depth, needs of the program around it; a mixin that picocli fills. */
@Command
final class Run {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    App open() {
        return tidings().open();
    }

    Settings settings() {
        return tidings().settings();
    }

    /** Where answers go, and nothing else. */
    PrintWriter out() {
        return command().commandLine().getOut();
    }

    /** Where everything else goes. */
    PrintWriter err() {
        return command().commandLine().getErr();
    }

    ParameterException usage(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private TidingsCommand tidings() {
        return (TidingsCommand) command().root().userObject();
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
