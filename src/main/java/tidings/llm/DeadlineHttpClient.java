package tidings.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * LangChain4j's way to the network, for every provider: one deadline over the whole exchange, body included; a cap on
 * the answer; no redirects; HTTP/1.1, since servers answer 400 to the offer of HTTP/2 or hang on it. An interrupt of
 * the calling thread ends the exchange. A streamed answer is read in the calling thread, under the same limits.
 */
final class DeadlineHttpClient implements HttpClient {
    /** Of an answer, in bytes. The longest that is asked for has 800 tokens. */
    static final int CAP = 200_000;

    private static final int BODY_IN_MESSAGE = 200;
    private static final Set<Integer> BUSY = Set.of(429, 503);
    /** Set by the JDK's client itself, which refuses them from others. */
    private static final Set<String> OF_THE_CLIENT =
            Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final java.net.http.HttpClient client;
    private final Duration deadline;

    DeadlineHttpClient(java.net.http.HttpClient client, Duration deadline) {
        this.client = client;
        this.deadline = deadline;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<byte[]> response = exchange(translated(request), new CappedBody(CAP));
        requireSuccess(response, () -> beginningOf(response.body()));
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(response.body())
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        StreamedBody body = new StreamedBody(System.nanoTime() + deadline.toNanos(), CAP);
        StreamedExchange exchange = new StreamedExchange(listener);
        try {
            HttpResponse<InputStream> response = exchange(translated(request), body);
            requireSuccess(response, () -> new String(body.readNBytes(BODY_IN_MESSAGE), StandardCharsets.UTF_8));
            listener.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            parser.parse(body, exchange);
        } catch (RuntimeException e) {
            exchange.onError(e);
        } finally {
            body.close();
        }
        exchange.end();
    }

    /** The beginning of a refusal's body. */
    private interface Beginning {
        String text() throws IOException;
    }

    private static void requireSuccess(HttpResponse<?> response, Beginning body) {
        int status = response.statusCode();
        if (BUSY.contains(status)) {
            throw new ServerBusyException(status, retryAfter(response));
        }
        if (status < 200 || status > 299) {
            try {
                throw new HttpException(status, body.text());
            } catch (IOException e) {
                throw new HttpException(status, "");
            }
        }
    }

    private <T> HttpResponse<T> exchange(java.net.http.HttpRequest request, BodySubscriber<T> body) {
        CompletableFuture<HttpResponse<T>> exchange = client.sendAsync(request, info -> body);
        try {
            return exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new TimeoutException("The model's server took longer than %s.".formatted(deadline));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("The digest's time is up.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TooLongException.OfBody) {
                throw new TooLongException();
            }
            throw new UncheckedIOException(new IOException("The model's server cannot be reached or broke off.", e));
        } finally {
            exchange.cancel(true);
        }
    }

    private static java.net.http.HttpRequest translated(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> {
            if (!OF_THE_CLIENT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        var body = request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
        return builder.method(request.method().name(), body).build();
    }

    /** In seconds; the other form, a date, is not used by servers of models and counts as absent. */
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static String beginningOf(byte[] body) {
        return new String(body, 0, Math.min(body.length, BODY_IN_MESSAGE), StandardCharsets.UTF_8);
    }
}
