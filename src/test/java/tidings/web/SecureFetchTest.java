package tidings.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connecting to a checked address must not cost the check of the certificate: it is held to the name. */
class SecureFetchTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final AddressGuard GUARD = new AddressGuard(
            host -> List.of(InetAddress.getLoopbackAddress()), List.of("news.example.org", "other.example.org"));

    @TempDir
    static Path folder;

    private static HttpsServer server;
    private static OkHttpClient trusting;

    @BeforeAll
    static void start() throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore keys = keys(folder.resolve("keys.p12"));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            try (exchange) {
                LocalWeb.text("text/xml", "<rss/>").answer(exchange);
            }
        });
        server.start();
        trusting = new OkHttpClient.Builder()
                .sslSocketFactory(context.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                .build();
    }

    @AfterAll
    static void end() {
        server.stop(0);
    }

    @Test
    void theCertificateOfTheNameIsAccepted() {
        assertThat(fetch(trusting, "news.example.org")).isInstanceOf(Fetched.Document.class);
    }

    @Test
    void theCertificateOfAnotherNameIsNot() {
        assertThat(fetch(trusting, "other.example.org"))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.reason())
                                .isEqualTo("The server's certificate or encryption is not in order."));
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNot() {
        assertThat(fetch(new OkHttpClient(), "news.example.org")).isInstanceOf(Fetched.Failed.class);
    }

    private static Fetched fetch(OkHttpClient client, String host) {
        FetchLimits limits = new FetchLimits(Duration.ofSeconds(10), 1_000);
        return new OkHttpFetcher(client, GUARD, limits, "Tidings", Clock.systemUTC())
                .fetch(FetchRequest.page(
                        "https://%s:%d/".formatted(host, server.getAddress().getPort())));
    }

    private static KeyStore keys(Path file) throws IOException, InterruptedException, GeneralSecurityException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "news",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=news.example.org",
                        "-ext",
                        "SAN=dns:news.example.org",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            keys.load(bytes, PASSWORD);
        }
        KeyStore.TrustedCertificateEntry trusted = new KeyStore.TrustedCertificateEntry(keys.getCertificate("news"));
        keys.setEntry("trusted", trusted, null);
        return keys;
    }
}
