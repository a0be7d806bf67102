package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static tidings.telegram.FakeTelegram.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookTest {
    private static final long ANNA = 7;
    private static final String SECRET = "s3cret_of-the-test";

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;
    private BotUnderTest bot;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        telegram.users().know(ANNA, "private");
        bot = start(Optional.of(
                new TelegramSettings.Webhook(URI.create("https://bot.example.org/hook"), "127.0.0.1", port, SECRET)));
        await("registered", () -> !telegram.users().webhook().isEmpty());
    }

    private BotUnderTest start(Optional<TelegramSettings.Webhook> webhook) {
        return new BotUnderTest(folder.resolve("news.db"), telegram.settings(webhook, Set.of()));
    }

    @AfterEach
    void stop() {
        bot.close();
        client.close();
        telegram.close();
    }

    private int post(String body, String secret) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hook"))
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return status(request);
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String question(long update, String text) {
        return """
                {"update_id":%d,"message":{"message_id":%d,"date":1,"text":"%s",
                 "chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false,"language_code":"en"}}}
                """.formatted(update, update, text);
    }

    @Test
    void telegramIsToldWhereToComeAndWithWhichSecret() {
        JsonNode call = telegram.calls("setWebhook").getFirst().parameters();
        assertThat(call.path("url").asText()).isEqualTo("https://bot.example.org/hook");
        assertThat(call.path("secret_token").asText()).isEqualTo(SECRET);
        assertThat(call.path("allowed_updates").toString()).contains("message", "callback_query");
    }

    @Test
    void whatTelegramBringsIsAnsweredOnceHoweverOftenItComes() {
        assertThat(post(question(1, "zebra"), SECRET)).isEqualTo(200);
        assertThat(post(question(1, "zebra"), SECRET)).isEqualTo(200);
        assertThat(post(question(2, "gnu"), SECRET)).isEqualTo(200);
        await("answered", () -> telegram.users().seen(ANNA).size() >= 2);
        assertThat(telegram.users().texts(ANNA))
                .containsExactly("Nothing is stored on “zebra”.", "Nothing is stored on “gnu”.");
    }

    @Test
    void nobodyElseGetsAnythingIn() {
        assertThat(post(question(1, "zebra"), "wrong")).isEqualTo(403);
        assertThat(post(question(2, "zebra"), SECRET + "x")).isEqualTo(403);
        assertThat(post("x".repeat((1 << 20) + 1), SECRET)).isEqualTo(413);
        assertThat(post("this is no JSON", SECRET)).isEqualTo(400);
        assertThat(status(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hook"))
                        .build()))
                .isEqualTo(405);
        assertThat(post(question(3, "gnu"), SECRET)).isEqualTo(200);
        await("answered", () -> !telegram.users().seen(ANNA).isEmpty());
        assertThat(telegram.users().texts(ANNA)).containsExactly("Nothing is stored on “gnu”.");
    }

    @Test
    void stoppedTheWebhookStaysSoThatUpdatesWaitAndPollingTakesItAway() {
        bot.close();
        assertThat(telegram.users().webhook()).isNotEmpty();
        bot = start(Optional.empty());
        telegram.users().say(ANNA, "zebra");
        await("answered", () -> !telegram.users().seen(ANNA).isEmpty());
        assertThat(telegram.users().webhook()).isEmpty();
    }
}
