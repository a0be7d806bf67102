package tidings.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;

/** Hands {@link DeadlineHttpClient} to the providers. What they set is ignored: the limits are the operator's. */
final class DeadlineHttpClientBuilder implements HttpClientBuilder {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Duration deadline;

    DeadlineHttpClientBuilder(Duration deadline) {
        this.deadline = deadline;
    }

    @Override
    public Duration connectTimeout() {
        return CONNECT;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return deadline;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        var client = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(CONNECT.compareTo(deadline) < 0 ? CONNECT : deadline)
                .build();
        return new DeadlineHttpClient(client, deadline);
    }
}
