package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A Bot API server on loopback, as strict as the real one and with a memory: long polls, chats with what their users see,
 * limits, and faults on demand. Run the JVM with {@code -Dsun.net.httpserver.nodelay=true}.
 */
final class FakeTelegram implements AutoCloseable {
    static final String TOKEN = "4242:TEST-token_of-the-fake";
    static final long BOT_ID = 4242;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A call as it came, with the status and body that it got. */
    record Call(Instant at, String method, JsonNode parameters, int status, String answer) {}

    private record Chance(double share, Supplier<Fault> fault) {}

    private record Planned(String method, long chat, Fault fault) {}

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<Planned> faults = new ArrayList<>();
    private final Map<String, Chance> chances = new ConcurrentHashMap<>();
    private final Random random = new Random(42);
    private final Rooms rooms;
    private final Methods methods;
    final UpdateQueue updates = new UpdateQueue();
    private volatile String token = TOKEN;
    private volatile Predicate<String> beforeCall = method -> false;
    private volatile Runnable crash = () -> {};
    private volatile CrashPoint crashPoint = CrashPoint.NEVER;
    private volatile Optional<Fault> down = Optional.empty();

    /** The point at which the program is killed: around one of the calls that move messages, counted from 1. */
    private static final class CrashPoint {
        private static final CrashPoint NEVER = new CrashPoint(Set.of(), 0, false, () -> {});
        private final Set<String> methods;
        private final boolean done;
        private final Runnable whatHappens;
        private int left;

        private CrashPoint(Set<String> methods, int call, boolean done, Runnable whatHappens) {
            this.methods = methods;
            this.left = call;
            this.done = done;
            this.whatHappens = whatHappens;
        }

        private synchronized boolean isHere(String method) {
            return methods.contains(method) && --left == 0;
        }
    }

    FakeTelegram() {
        this(false);
    }

    FakeTelegram(boolean withoutLimits) {
        this(withoutLimits, 0);
    }

    FakeTelegram(boolean withoutLimits, int port) {
        this.rooms = new Rooms(updates);
        this.methods = new Methods(rooms, new FloodGate(withoutLimits), updates);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(runnable -> {
            Thread thread = new Thread(runnable, "fake-telegram");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return server.getAddress().getPort();
    }

    TelegramSettings settings() {
        return settings(Optional.empty(), Set.of());
    }

    TelegramSettings settings(Optional<TelegramSettings.Webhook> webhook, Set<Long> operators) {
        return new TelegramSettings(TOKEN, uri(), webhook, operators);
    }

    // What tests do

    Rooms users() {
        return rooms;
    }

    /** The next calls of the method, to this chat (0 for any), meet these faults in turn. */
    void plan(String method, long chat, Fault... planned) {
        synchronized (faults) {
            for (Fault fault : planned) {
                faults.add(new Planned(method.toLowerCase(Locale.ROOT), chat, fault));
            }
        }
    }

    /** From now on a share of the method's calls meets a fault. */
    void faultsNowAndThen(String method, double share, Supplier<Fault> next) {
        chances.put(method.toLowerCase(Locale.ROOT), new Chance(share, next));
    }

    void forgetFaults() {
        synchronized (faults) {
            faults.clear();
        }
    }

    void revokeToken() {
        token = "0:none";
    }

    /** Runs this when a call comes in that fits, after it was done and before it is answered, once. */
    void crashAt(Predicate<String> method, Runnable whatHappens) {
        crash = whatHappens;
        beforeCall = method;
    }

    /**
     * Runs this around one call of these methods, once; the call is not answered.
     *
     * @param call which, counted from 1
     * @param done whether the server has done it before
     */
    void crashAtCall(Set<String> methods, int call, boolean done, Runnable whatHappens) {
        crashPoint = new CrashPoint(methods, call, done, whatHappens);
    }

    /** While it is down a gateway answers instead, with a page. */
    void down(boolean isDown) {
        down = isDown ? Optional.of(new Fault.Gateway()) : Optional.empty();
    }

    /** Every call meets this, until it is not down any more. */
    void down(Fault fault) {
        down = Optional.of(fault);
    }

    List<Call> calls(String method) {
        return calls.stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .toList();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    static void await(String what, BooleanSupplier condition) {
        await(what, Duration.ofSeconds(20), condition);
    }

    static void await(String what, Duration atMost, BooleanSupplier condition) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Never happened: " + what);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    // The server

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        JsonNode parameters = Parameters.of(exchange);
        if (!path.startsWith("/bot" + token + "/")) {
            answer(exchange, method, parameters, 401, error(new Refused(401, "Unauthorized")));
            return;
        }
        CrashPoint point = crashPoint;
        boolean crashes = point.isHere(method);
        if (crashes && !point.done) {
            point.whatHappens.run();
            exchange.close();
            return;
        }
        Optional<Fault> fault = down.or(() -> fault(method, parameters));
        if (fault.isPresent() && !goesOn(fault.get(), exchange, method, parameters)) {
            return;
        }
        String result;
        int status = 200;
        try {
            result = "{\"ok\":true,\"result\":" + methods.perform(method, parameters) + "}";
        } catch (Refused e) {
            status = e.code;
            result = error(e);
        } catch (HtmlRules.Refusal e) {
            status = 400;
            result = error(Refused.badRequest("can't parse entities: " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (crashes) {
            point.whatHappens.run();
            exchange.close();
            return;
        }
        finish(exchange, fault, method, parameters, status, result);
    }

    private void finish(
            HttpExchange exchange, Optional<Fault> fault, String method, JsonNode parameters, int status, String result)
            throws IOException {
        if (beforeCall.test(method)) {
            beforeCall = name -> false;
            crash.run();
        }
        if (fault.isPresent() && fault.get() instanceof Fault.CutAfter) {
            calls.add(new Call(Instant.now(), method, parameters, 0, result));
            exchange.close();
            return;
        }
        boolean odd = fault.isPresent() && fault.get() instanceof Fault.OddField;
        answer(
                exchange,
                method,
                parameters,
                status,
                odd ? result.replace("\"date\":", "\"date\":99999999999") : result);
    }

    /** Whether the call is carried out in spite of the fault. */
    private boolean goesOn(Fault fault, HttpExchange exchange, String method, JsonNode parameters) throws IOException {
        switch (fault) {
            case Fault.TooMany(var seconds) ->
                answer(exchange, method, parameters, 429, error(Refused.tooMany(seconds)));
            case Fault.Denied(var code, var why) ->
                answer(exchange, method, parameters, code, error(new Refused(code, why)));
            case Fault.Gateway() ->
                answer(exchange, method, parameters, 502, "<html><body>502 Bad Gateway</body></html>");
            case Fault.EmptyAnswer() -> answer(exchange, method, parameters, 500, "");
            case Fault.BrokenJson() -> answer(exchange, method, parameters, 500, "{\"ok\":fal");
            case Fault.CutBefore() -> exchange.close();
            case Fault.Delay(var duration) -> {
                java.util.concurrent.locks.LockSupport.parkNanos(duration.toNanos());
                return true;
            }
            case Fault.OddField ignored -> {
                return true;
            }
            case Fault.CutAfter ignored -> {
                return true;
            }
        }
        return false;
    }

    private Optional<Fault> fault(String method, JsonNode parameters) {
        long chat = parameters.path("chat_id").asLong();
        synchronized (faults) {
            for (Planned planned : faults) {
                if (planned.method().equals(method) && (planned.chat() == 0 || planned.chat() == chat)) {
                    faults.remove(planned);
                    return Optional.of(planned.fault());
                }
            }
            return Optional.ofNullable(chances.get(method))
                    .filter(chance -> random.nextDouble() < chance.share())
                    .map(chance -> chance.fault().get());
        }
    }

    private static String error(Refused refused) {
        ObjectNode error = JSON.createObjectNode()
                .put("ok", false)
                .put("error_code", refused.code)
                .put("description", refused.getMessage());
        if (!refused.parameters.isEmpty()) {
            error.set("parameters", refused.parameters);
        }
        return error.toString();
    }

    private void answer(HttpExchange exchange, String method, JsonNode parameters, int status, String body)
            throws IOException {
        calls.add(new Call(Instant.now(), method, parameters, status, body));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        updates.close();
        server.stop(0);
    }
}
