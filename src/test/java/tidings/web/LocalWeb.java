package tidings.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A web of one server on the loopback, whose pages a test sets, and which remembers what it was asked. */
public final class LocalWeb implements AutoCloseable {
    /** Answers one request. */
    @FunctionalInterface
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A request as it came: "GET /feed", and its headers by name in lower case. */
    public record Asked(String path, Map<String, String> headers) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public LocalWeb() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new ConcurrentHashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(path, headers));
            pages.getOrDefault(path, status(404)).answer(exchange);
        }
    }

    /** Puts a page at a path, with its query; another one replaces it. */
    public LocalWeb page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What it was asked, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    public static Page text(String type, String body) {
        return bytes(type, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Page bytes(String type, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    public static Page packed(String type, byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return with("Content-Encoding", "gzip", bytes(type, packed.toByteArray()));
    }

    public static Page with(String header, String value, Page page) {
        return exchange -> {
            exchange.getResponseHeaders().set(header, value);
            page.answer(exchange);
        };
    }

    public static Page status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public static Page redirect(int status, String location) {
        return with("Location", location, status(status));
    }

    /** Unchanged for whoever has this version already. */
    public static Page versioned(String etag, Page page) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", etag);
            boolean isKnown = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            (isKnown ? status(304) : page).answer(exchange);
        };
    }

    /** Sends the beginning of a body, and then nothing until the test ends. */
    public Page stalling() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("<rss>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            waitForEnd();
        };
    }

    /** Sends for ever, as fast as it is read. */
    public static Page endless() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(piece);
            }
        };
    }

    private void waitForEnd() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
