package tidings.web;

import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * Fetches over HTTP/1.1, with a check of the address at the moment of connecting.
 *
 * <p>OkHttp and not the JDK's client, because it connects to the very addresses that {@link GuardedDns} returns, with
 * the name still in SNI, in the check of the certificate and in the Host header. The JDK's client resolves names by
 * itself, after any check, and whoever owns the name may answer that second query with an address inside.
 */
public final class OkHttpFetcher implements Fetcher {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    /** Connections kept for the next request to the same host, and for how many seconds. */
    private static final int IDLE = 32;

    private static final int IDLE_SECONDS = 20;

    private final OkHttpClient client;
    private final AddressGuard guard;
    private final FetchLimits limits;
    private final String userAgent;
    private final RetryAfter retryAfter;

    /** @param userAgent who asks, in words that the operator of a server can do something with */
    public OkHttpFetcher(AddressGuard guard, FetchLimits limits, String userAgent, Clock clock) {
        this(new OkHttpClient(), guard, limits, userAgent, clock);
    }

    /** @param client for the certificates that it trusts; all else is set here */
    OkHttpFetcher(OkHttpClient client, AddressGuard guard, FetchLimits limits, String userAgent, Clock clock) {
        this.guard = guard;
        this.limits = limits;
        this.userAgent = userAgent;
        this.retryAfter = new RetryAfter(clock);
        this.client = client.newBuilder()
                .dns(new GuardedDns(guard))
                // A proxy would resolve the name again, behind our back.
                .proxy(Proxy.NO_PROXY)
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(TO_CONNECT)
                .readTimeout(limits.deadline())
                .writeTimeout(limits.deadline())
                .connectionPool(new ConnectionPool(IDLE, IDLE_SECONDS, TimeUnit.SECONDS))
                .build();
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        FetchLimits most = limits.upTo(request.mostBytes());
        return new Exchange(client, guard, most, retryAfter, headers(request), request.way()).with(request.url());
    }

    private Headers headers(FetchRequest request) {
        Headers.Builder headers = new Headers.Builder()
                .add("User-Agent", userAgent)
                .add("Accept", request.accept())
                .add("Accept-Encoding", "gzip");
        request.validators().etag().ifPresent(etag -> headers.add("If-None-Match", etag));
        request.validators().lastModified().ifPresent(date -> headers.add("If-Modified-Since", date));
        return headers.build();
    }
}
