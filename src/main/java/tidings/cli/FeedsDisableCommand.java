package tidings.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tidings.App;
import tidings.Refusal;
import tidings.feed.Feed;

/** {@code tidings feeds disable}: switches a group off. */
@Command(name = "disable", description = "Switch groups of feeds off; they and their articles stay.")
final class FeedsDisableCommand implements Callable<Integer> {
    @Mixin
    private Run run = new Run();

    @Parameters(arity = "1..*", paramLabel = "GROUP", description = "As `feeds list` shows it.")
    private List<String> groups = List.of();

    @Override
    public Integer call() {
        try (App app = run.open()) {
            for (String group : groups) {
                int disabled = app.feeds().feeds().switchGroup(group, Feed.State.OFF);
                if (disabled == 0) {
                    throw new Refusal("There are no feeds in a group '%s'.".formatted(Plain.text(group)));
                }
                run.out().printf("%d feeds of %s are off.%n", disabled, Plain.text(group));
            }
            return 0;
        }
    }
}
