package tidings.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import tidings.App;
import tidings.Setting;
import tidings.Settings;

/** The program's name with the options that every subcommand takes, before or after its own. */
@Command(
        name = "tidings",
        description = "Short digests of stored news in which every sentence names its source.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        subcommands = {
            DigestCommand.class,
            TimelineCommand.class,
            CompareCommand.class,
            SearchCommand.class,
            ImportCommand.class,
            FeedsCommand.class,
            PruneCommand.class,
            EmbedCommand.class,
            ExtractCommand.class,
            ChatCommand.class,
            ServeCommand.class,
        })
final class TidingsCommand {
    private final Map<String, String> environment;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Settings; config/tidings.properties lists them all.")
    private @Nullable Path config;

    @Option(
            names = "--database",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The database; created where it is missing.")
    private @Nullable String database;

    @Option(names = "--trace", scope = ScopeType.INHERIT, description = "Show where in the program a failure happened.")
    private boolean trace;

    TidingsCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    boolean wantsTrace() {
        return trace;
    }

    /** The settings from everywhere they may come from. */
    Settings settings() {
        EnumMap<Setting, String> overrides = new EnumMap<>(Setting.class);
        Optional.ofNullable(database).ifPresent(file -> overrides.put(Setting.DATABASE, file));
        return Settings.read(Optional.ofNullable(config), environment, overrides);
    }

    /** The program, wired and open; to be closed by whoever asks. */
    App open() {
        return App.open(settings());
    }
}
