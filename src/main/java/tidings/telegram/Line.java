package tidings.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The HTTP behind the Bot API: it never repeats a call, and knows which ones surely were not sent. */
final class Line {
    private static final int PARALLEL_CALLS = 64;

    private Line() {}

    static OkHttpClient client(Duration readTimeout) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(PARALLEL_CALLS);
        dispatcher.setMaxRequestsPerHost(PARALLEL_CALLS);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(readTimeout)
                .retryOnConnectionFailure(false)
                .addInterceptor(Line::tellingWhatWasNotSent)
                .addNetworkInterceptor(Line::connected)
                .build();
    }

    /** Whether a call came so far that there was a connection to write it to. */
    private static final class Progress {
        private boolean connected;
    }

    /** The call surely was not sent. */
    static final class NotSent extends IOException {
        private static final long serialVersionUID = 1L;

        private NotSent(IOException cause) {
            super(cause);
        }
    }

    private static Response tellingWhatWasNotSent(Interceptor.Chain chain) throws IOException {
        Progress progress = new Progress();
        try {
            return chain.proceed(
                    chain.request().newBuilder().tag(Progress.class, progress).build());
        } catch (IOException e) {
            throw progress.connected ? e : new NotSent(e);
        }
    }

    private static Response connected(Interceptor.Chain chain) throws IOException {
        Optional.ofNullable(chain.request().tag(Progress.class)).ifPresent(progress -> progress.connected = true);
        return chain.proceed(chain.request());
    }
}
