package tidings.chat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text means: a command or a topic. */
sealed interface Utterance {
    /** A command, by its name in lower case, with what follows it. */
    record Command(String name, String argument) implements Utterance {}

    /** Anything else is what the person wants to know about. */
    record Topic(String text) implements Utterance {}

    static Utterance read(String text) {
        Matcher command = Pattern.compile("/([A-Za-z_]\\w{0,31})(?:\\s+(.*))?", Pattern.DOTALL)
                .matcher(text.strip());
        if (!command.matches()) {
            return new Topic(text.strip());
        }
        String argument = command.group(2) == null ? "" : command.group(2).strip();
        return new Command(command.group(1).toLowerCase(Locale.ROOT), argument);
    }
}
