package tidings.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tidings feeds}: the feeds that are asked for news. */
@Command(
        name = "feeds",
        description = "The feeds that news comes from: RSS, Atom and JSON Feed. `serve` asks them by itself.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            FeedsAddCommand.class,
            FeedsListCommand.class,
            FeedsRemoveCommand.class,
            FeedsEnableCommand.class,
            FeedsDisableCommand.class,
            FeedsRunCommand.class,
            FeedsCheckCommand.class,
            FeedsImportCommand.class,
            FeedsExportCommand.class,
            FeedsParseCommand.class,
        })
final class FeedsCommand implements Runnable {
    @Mixin
    private Run run = new Run();

    @Override
    public void run() {
        throw run.usage("What about the feeds? Name a command: add, list, remove, enable, disable, run, check, import,"
                + " export or parse.");
    }
}
