package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Telegram brings the updates in webhook mode. It says "taken" only after they are stored. */
final class WebhookServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookServer.class);
    private static final int MAX_BODY = 1 << 20;
    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private final TelegramSettings.Webhook settings;
    private final Intake intake;
    private final HttpServer server;

    WebhookServer(TelegramSettings.Webhook settings, Intake intake) throws IOException {
        this.settings = settings;
        this.intake = intake;
        this.server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status(exchange), -1);
        }
    }

    private int status(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return 405;
        }
        String secret = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(SECRET_HEADER), "");
        if (!MessageDigest.isEqual(BotApi.bytes(secret), BotApi.bytes(settings.secret()))) {
            return 403;
        }
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        return body.length > MAX_BODY ? 413 : store(body);
    }

    private int store(byte[] body) {
        try {
            JsonNode update = Answer.JSON.readTree(body);
            intake.take(List.of(update));
            return 200;
        } catch (IOException e) {
            LOG.warn("The webhook got something that is not JSON.");
            return 400;
        } catch (RuntimeException e) {
            LOG.error("An update could not be stored; Telegram will bring it again.", e);
            return 500;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
