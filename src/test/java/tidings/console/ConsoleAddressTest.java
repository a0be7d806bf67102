package tidings.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.App;
import tidings.Setting;
import tidings.Settings;
import tidings.chat.Chat;
import tidings.web.LocalWeb;

/** Addresses that are typed in a terminal, over the whole program and a server on the loopback. */
class ConsoleAddressTest {
    private static final String PAGE = """
            <html lang="en"><head><title>Orrin dam opens</title></head><body><article><h1>Orrin dam opens</h1>
            <p>The Orrin dam opened on Monday, Mayor Ada Brook said, after three years of repair and two of argument.</p>
            <p>The water board said that the valley would have light again before the first frost of the year.</p>
            </article></body></html>""";

    @TempDir
    private Path folder;

    @Test
    void anAddressIsToldAndFoundUntilTheConversationEnds() {
        try (LocalWeb web = new LocalWeb()) {
            web.page("/dam", LocalWeb.text("text/html", PAGE));

            assertThat(talk(web.url("/dam") + "\nOrrin dam\n"))
                    .containsSubsequence(
                            "• The Orrin dam opened on Monday, Mayor Ada Brook said",
                            "> Orrin dam",
                            "• The Orrin dam opened on Monday, Mayor Ada Brook said");
            assertThat(talk("Orrin dam\n")).doesNotContain("opened on Monday");
        }
    }

    @Test
    void anAddressThatCannotBeReadIsNoTopic() {
        try (LocalWeb web = new LocalWeb()) {
            assertThat(talk(web.url("/gone") + "\n")).doesNotContain("Nothing is stored on");
        }
    }

    private String talk(String input) {
        Settings settings = Settings.read(
                Optional.empty(),
                Map.of(),
                Map.of(
                        Setting.DATABASE, folder.resolve("news.db").toString(),
                        Setting.FETCH_ALLOW, "127.0.0.1",
                        Setting.FETCH_PAUSE, "0"));
        StringWriter out = new StringWriter();
        try (App app = App.open(settings)) {
            Chat chat = Chat.first(0, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC);
            app.console(chat, new StringReader(input), new PrintWriter(out, true))
                    .run();
        }
        return out.toString();
    }
}
