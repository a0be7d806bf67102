package tidings.telegram;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The Bot API. Failing is an {@link Answer} here. Polls and sends have a client of their own each, so that neither waits
 * behind the other; nothing is ever repeated by the HTTP client, which would double messages.
 */
final class BotApi implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** A look is short: the next one finds the server that is back. */
    private static final Duration GLANCE = Duration.ofSeconds(4);

    private final OkHttpClient polling;
    private final OkHttpClient sending;
    private final TelegramClient pollClient;
    private final TelegramClient sendClient;
    private final TelegramClient lookClient;

    BotApi(TelegramSettings settings) {
        this.polling = Line.client(TelegramSettings.POLL.plusSeconds(25));
        this.sending = Line.client(PATIENCE);
        TelegramUrl url = url(settings.api());
        this.pollClient = new OkHttpTelegramClient(polling, settings.token(), url);
        this.sendClient = new OkHttpTelegramClient(sending, settings.token(), url);
        OkHttpClient looking = sending.newBuilder().callTimeout(GLANCE).build();
        this.lookClient = new OkHttpTelegramClient(looking, settings.token(), url);
    }

    private static TelegramUrl url(URI api) {
        boolean secure = api.getScheme().equals("https");
        int usualPort = secure ? 443 : 80;
        return TelegramUrl.builder()
                .schema(api.getScheme())
                .host(api.getHost())
                .port(api.getPort() < 0 ? usualPort : api.getPort())
                .build();
    }

    Answer call(BotApiMethod<?> method) {
        return call(method.getMethod(), method);
    }

    /** Calls a method that the library does not know, or knows too narrowly. */
    Answer call(String method, Object body) {
        return answer(() -> sendClient.execute(new RawCall(method, body)));
    }

    /** Calls on the line of the polls: it may take long. */
    Answer poll(String method, Object body) {
        return answer(() -> pollClient.execute(new RawCall(method, body)));
    }

    /** Whether the server works just now: it answers something that changes nothing. */
    boolean works() {
        GetMe question = new GetMe();
        return answer(() -> lookClient.execute(new RawCall(question.getMethod(), question))) instanceof Answer.Done;
    }

    /** Files, on the line of the sends. */
    Uploads uploads() {
        return new Uploads(sendClient);
    }

    @FunctionalInterface
    interface Execution {
        String body() throws TelegramApiException;
    }

    static Answer answer(Execution execution) {
        try {
            return Answer.of(execution.body());
        } catch (TelegramApiException e) {
            return unanswered(e);
        }
    }

    /** Only the kind of the failure is told: messages of HTTP clients may name the address, and the token is part of it. */
    private static Answer unanswered(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Line.NotSent notSent) {
                Throwable why = Optional.ofNullable(notSent.getCause()).orElse(notSent);
                return new Answer.Unavailable("The server cannot be reached (" + kind(why) + ").");
            }
            if (cause instanceof IOException) {
                return new Answer.Unknown("The connection broke (" + kind(cause) + ").");
            }
        }
        return new Answer.Unknown("The call failed (" + kind(failure) + ").");
    }

    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    /** Ends an open poll at once. */
    void cancelPoll() {
        polling.dispatcher().cancelAll();
    }

    @Override
    public void close() {
        for (OkHttpClient client : new OkHttpClient[] {polling, sending}) {
            client.dispatcher().cancelAll();
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
