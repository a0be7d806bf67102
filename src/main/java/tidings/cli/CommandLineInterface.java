package tidings.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import tidings.Refusal;
import tidings.embed.EmbeddingException;
import tidings.store.StoreException;

/**
 * The subcommands and what they have in common: UTF-8 answers on stdout, one sentence on stderr for what went wrong, and
 * the exit codes 0 (done), 1 (refused or failed) and 2 (wrong usage).
 *
 * @param environment as {@link System#getenv()}
 */
record CommandLineInterface(PrintWriter out, PrintWriter err, Map<String, String> environment) {
    static CommandLineInterface standard() {
        return new CommandLineInterface(
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                System.getenv());
    }

    int run(String... arguments) {
        CommandLine line = new CommandLine(new TidingsCommand(environment))
                .setOut(out)
                .setErr(err)
                .setAbbreviatedSubcommandsAllowed(false)
                .setExecutionExceptionHandler(CommandLineInterface::explain)
                .setParameterExceptionHandler(CommandLineInterface::correct);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return out.checkError() && code == CommandLine.ExitCode.OK ? CommandLine.ExitCode.SOFTWARE : code;
    }

    private static int explain(Exception failure, CommandLine command, ParseResult ignored) {
        String sentence = switch (failure) {
            case Refusal refusal -> refusal.getMessage();
            case StoreException store -> store.getMessage();
            case EmbeddingException model -> model.getMessage();
            default -> "Something went wrong inside Tidings: " + failure + ". Run with --trace to see where.";
        };
        command.getErr().println(sentence);
        TidingsCommand top = (TidingsCommand) command.getCommandSpec().root().userObject();
        if (top.wantsTrace()) {
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int correct(CommandLine.ParameterException mistake, String[] ignored) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(told(mistake));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(mistake, err)) {
            err.printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static String told(CommandLine.ParameterException mistake) {
        return mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                        && !mistake.getCommandLine().getSubcommands().isEmpty()
                        && !unmatched.isUnknownOption()
                ? "There is no command '%s'."
                        .formatted(Plain.text(unmatched.getUnmatched().getFirst()))
                : String.valueOf(mistake.getMessage());
    }

    private static PrintWriter utf8(FileOutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}
