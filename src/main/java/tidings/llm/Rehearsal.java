package tidings.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;

/** A way to a network that is not there: what a question needs until it is sent is loaded with it, and nothing is sent. */
final class Rehearsal implements HttpClientBuilder, HttpClient {
    private static final Duration NONE = Duration.ofSeconds(1);

    /** Thrown where a request would be sent. */
    private static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new Over();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new Over();
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return NONE;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return NONE;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }
}
