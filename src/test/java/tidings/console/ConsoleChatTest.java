package tidings.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidings.chat.Chat;
import tidings.chat.FakeNews;
import tidings.chat.Patience;

class ConsoleChatTest {
    @Test
    void talksUntilTheInputEnds() {
        String shown = talk("harbour tunnel\n#4\n/language de\nzebra\n");
        assertThat(shown)
                .contains("Short news digests in which every sentence names its source.")
                .contains("• The tunnel opens in May. ¹")
                .contains("<https://harbour.example.org/tunnel>")
                .contains("[#4 More]")
                .contains("[#8 Less]")
                .contains("Zu „zebra“ ist nichts gespeichert.");
    }

    @Test
    void quitEndsIt() {
        assertThat(talk("/quit\nharbour tunnel\n")).doesNotContain("opens in May");
    }

    private static String talk(String input) {
        FakeNews news = new FakeNews();
        Chat chat = Chat.first(1, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConsoleChat(
                        news.conversation(
                                new Patience(Duration.ofSeconds(1), 100), Set.of(), news, news, Clock.systemUTC()),
                        news,
                        chat,
                        new StringReader(input),
                        new PrintWriter(out, true, StandardCharsets.UTF_8),
                        () -> {})
                .run();
        return out.toString(StandardCharsets.UTF_8);
    }
}
