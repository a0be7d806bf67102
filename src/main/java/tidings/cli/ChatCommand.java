package tidings.cli;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tidings.App;
import tidings.chat.Chat;

/** {@code tidings chat}: the bot's conversation in a terminal, without Telegram. */
@Command(
        name = "chat",
        description = {
            "Talk as with the bot on Telegram, one message a line; #2 presses button 2, /quit ends.",
            "An address is read and told in two sentences. Nothing of the conversation is stored when it is over."
        })
final class ChatCommand implements Callable<Integer> {
    /** No chat on Telegram has this id. */
    private static final long CONSOLE = 0;

    @Mixin
    private Run run = new Run();

    @Override
    public Integer call() {
        try (App app = run.open()) {
            app.digests().prepare();
            Chat chat =
                    Chat.first(CONSOLE, Chat.Kind.PRIVATE, Locale.getDefault().toLanguageTag(), ZoneId.systemDefault());
            Reader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
            app.console(chat, in, run.out()).run();
            return 0;
        }
    }
}
