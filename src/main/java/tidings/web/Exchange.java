package tidings.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import tidings.web.AddressGuard.Verdict;

/** One document on its way: every redirect judged like the first address, all of them against one deadline. */
final class Exchange {
    private static final List<String> TELLING = List.of(
            "content-type",
            "content-encoding",
            "content-length",
            "etag",
            "last-modified",
            "cache-control",
            "location",
            "retry-after");

    private final OkHttpClient client;
    private final AddressGuard guard;
    private final FetchLimits limits;
    private final RetryAfter retryAfter;
    private final Headers headers;
    private final FetchRequest.Way way;
    private long end;
    private final List<Hop> hops = new ArrayList<>();

    Exchange(
            OkHttpClient client,
            AddressGuard guard,
            FetchLimits limits,
            RetryAfter retryAfter,
            Headers headers,
            FetchRequest.Way way) {
        this.client = client;
        this.guard = guard;
        this.limits = limits;
        this.retryAfter = retryAfter;
        this.headers = headers;
        this.way = way;
        this.end = System.nanoTime() + limits.deadline().toNanos();
    }

    Fetched with(String written) {
        return switch (guard.judge(written)) {
            case Verdict.Refused(var reason) -> new Fetched.Failed(hops, reason, Fetched.Cause.REFUSED);
            case Verdict.Allowed(var url) -> with(url);
        };
    }

    private Fetched with(WebUrl url) {
        Optional<HttpUrl> server = asOkHttpReadsIt(url);
        if (server.isEmpty()) {
            return failed("The address %s cannot be asked.".formatted(url));
        }
        Call call = client.newCall(
                new Request.Builder().url(server.get()).headers(headers).build());
        call.timeout().timeout(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        String location;
        try (Response response = call.execute()) {
            hops.add(hop(url, response));
            if (!response.isRedirect()) {
                return answer(response);
            }
            location = hops.getLast().header("location");
        } catch (IOException e) {
            return new Fetched.Failed(hops, Trouble.sentence(e, limits), Trouble.cause(e));
        }
        return redirected(url, location);
    }

    /** What is asked must be what was judged: both readers of addresses have to agree on the host. */
    private static Optional<HttpUrl> asOkHttpReadsIt(WebUrl url) {
        return Optional.ofNullable(HttpUrl.parse(url.toString()))
                .filter(read -> read.host().equals(url.host()) && read.port() == url.port());
    }

    private Fetched redirected(WebUrl from, String location) {
        if (hops.size() > limits.redirects()) {
            return failed("The server redirects more than %d times.".formatted(limits.redirects()));
        }
        return from.resolve(location)
                .map(this::followed)
                .orElseGet(() -> failed("The server redirects to '%s', which is no web address.".formatted(location)));
    }

    private Fetched followed(WebUrl url) {
        long arrived = System.nanoTime();
        Optional<Fetched> hindrance = way.hindrance(url);
        // The deadline is the servers'; that we had to wait for a turn is not their doing.
        end += System.nanoTime() - arrived;
        return hindrance.orElseGet(() -> with(url.toString()));
    }

    private Fetched answer(Response response) throws IOException {
        int status = response.code();
        return switch (status) {
            case 304 -> new Fetched.NotModified(hops);
            case 410 -> new Fetched.Gone(hops);
            case 429, 503 ->
                new Fetched.Later(hops, retryAfter.read(hops.getLast().header("retry-after")));
            default -> response.isSuccessful() ? document(response) : failed(Trouble.sentence(status));
        };
    }

    private Fetched document(Response response) throws IOException {
        Hop last = hops.getLast();
        byte[] body =
                CappedBody.read(response.body().byteStream(), last.header("content-encoding"), limits.mostBytes());
        return new Fetched.Document(
                hops,
                body,
                last.header("content-type"),
                new Validators(Optional.of(last.header("etag")), Optional.of(last.header("last-modified"))));
    }

    private Fetched failed(String reason) {
        return new Fetched.Failed(hops, reason);
    }

    private static Hop hop(WebUrl url, Response response) {
        Map<String, String> told = new HashMap<>();
        for (String name : TELLING) {
            Optional.ofNullable(response.header(name)).ifPresent(value -> told.put(name, value));
        }
        return new Hop(url.toString(), response.code(), told);
    }
}
