package tidings.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An answer as a provider's server gives it: whole, or streamed where the request asks for that. */
public record StubAnswer(Provider provider, String text, boolean complete) implements StubServer.Behaviour {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PIECE = 7;

    @Override
    public void answer(HttpExchange exchange, String request) throws IOException {
        if (isStreamed(exchange, request)) {
            stream(exchange, Integer.MAX_VALUE);
        } else {
            StubServer.send(exchange, 200, "application/json", json(whole()));
        }
    }

    /** Whether the request asks for pieces. */
    public static boolean isStreamed(HttpExchange exchange, String request) {
        return exchange.getRequestURI().toString().contains("streamGenerateContent")
                || request.replaceAll("\\s", "").contains("\"stream\":true");
    }

    /** Sends so many events, all where there are fewer, and leaves the connection open. */
    public void stream(HttpExchange exchange, int most) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Type", provider == Provider.OLLAMA ? "application/x-ndjson" : "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        for (String event : events().stream().limit(most).toList()) {
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private List<String> events() {
        List<String> events = new ArrayList<>();
        if (provider == Provider.ANTHROPIC) {
            events.add(event(
                    "message_start",
                    Map.of(
                            "message",
                            Map.of(
                                    "id",
                                    "1",
                                    "type",
                                    "message",
                                    "role",
                                    "assistant",
                                    "model",
                                    "m",
                                    "content",
                                    List.of(),
                                    "usage",
                                    Map.of("input_tokens", 7, "output_tokens", 0)))));
            events.add(event(
                    "content_block_start", Map.of("index", 0, "content_block", Map.of("type", "text", "text", ""))));
        }
        for (int at = 0; at < text.length(); at += PIECE) {
            events.add(piece(text.substring(at, Math.min(text.length(), at + PIECE))));
        }
        events.addAll(last());
        return events;
    }

    private String piece(String words) {
        return switch (provider) {
            case OPENAI -> data(choice(Map.of("content", words), Map.of("index", 0)));
            case OLLAMA ->
                json(Map.of(
                                "model",
                                "m",
                                "created_at",
                                "2026-05-01T12:00:00Z",
                                "done",
                                false,
                                "message",
                                Map.of("role", "assistant", "content", words)))
                        + "\n";
            case ANTHROPIC ->
                event("content_block_delta", Map.of("index", 0, "delta", Map.of("type", "text_delta", "text", words)));
            case GEMINI ->
                data(Map.of(
                        "candidates",
                        List.of(Map.of("content", Map.of("role", "model", "parts", List.of(Map.of("text", words)))))));
            case NONE -> throw new IllegalArgumentException("NONE does not answer.");
        };
    }

    private List<String> last() {
        return switch (provider) {
            case OPENAI ->
                List.of(
                        data(choice(Map.of(), Map.of("index", 0, "finish_reason", complete ? "stop" : "length"))),
                        data(Map.of(
                                "id",
                                "1",
                                "model",
                                "m",
                                "choices",
                                List.of(),
                                "usage",
                                Map.of("prompt_tokens", 7, "completion_tokens", 2, "total_tokens", 9))),
                        "data: [DONE]\n\n");
            case OLLAMA ->
                List.of(json(Map.of(
                                "model",
                                "m",
                                "created_at",
                                "2026-05-01T12:00:00Z",
                                "done",
                                true,
                                "done_reason",
                                complete ? "stop" : "length",
                                "prompt_eval_count",
                                7,
                                "eval_count",
                                2,
                                "message",
                                Map.of("role", "assistant", "content", "")))
                        + "\n");
            case ANTHROPIC ->
                List.of(
                        event("content_block_stop", Map.of("index", 0)),
                        event(
                                "message_delta",
                                Map.of(
                                        "delta",
                                        Map.of("stop_reason", complete ? "end_turn" : "max_tokens"),
                                        "usage",
                                        Map.of("output_tokens", 2))),
                        event("message_stop", Map.of()));
            case GEMINI ->
                List.of(data(Map.of(
                        "candidates",
                        List.of(Map.of(
                                "content",
                                Map.of("role", "model", "parts", List.of(Map.of("text", ""))),
                                "finishReason",
                                complete ? "STOP" : "MAX_TOKENS")),
                        "usageMetadata",
                        Map.of("promptTokenCount", 7, "candidatesTokenCount", 2, "totalTokenCount", 9))));
            case NONE -> throw new IllegalArgumentException("NONE does not answer.");
        };
    }

    private static Map<String, Object> choice(Map<String, String> delta, Map<String, Object> rest) {
        Map<String, Object> choice = new java.util.HashMap<>(rest);
        choice.put("delta", delta);
        return Map.of("id", "1", "model", "m", "choices", List.of(choice));
    }

    private static String data(Object value) {
        return "data: " + json(value) + "\n\n";
    }

    private static String event(String type, Map<String, Object> fields) {
        Map<String, Object> event = new java.util.HashMap<>(fields);
        event.put("type", type);
        return "event: " + type + "\n" + data(event);
    }

    private Object whole() {
        Map<String, Object> message = Map.of("role", "assistant", "content", text);
        return switch (provider) {
            case OPENAI ->
                Map.of(
                        "id",
                        "1",
                        "model",
                        "m",
                        "choices",
                        List.of(Map.of("index", 0, "message", message, "finish_reason", complete ? "stop" : "length")),
                        "usage",
                        Map.of("prompt_tokens", 7, "completion_tokens", 2, "total_tokens", 9));
            case OLLAMA ->
                Map.of(
                        "model",
                        "m",
                        "message",
                        message,
                        "done",
                        true,
                        "done_reason",
                        complete ? "stop" : "length",
                        "created_at",
                        "2026-05-01T12:00:00Z",
                        "prompt_eval_count",
                        7,
                        "eval_count",
                        2);
            case ANTHROPIC ->
                Map.of(
                        "id",
                        "1",
                        "type",
                        "message",
                        "role",
                        "assistant",
                        "model",
                        "m",
                        "content",
                        List.of(Map.of("type", "text", "text", text)),
                        "stop_reason",
                        complete ? "end_turn" : "max_tokens",
                        "usage",
                        Map.of("input_tokens", 7, "output_tokens", 2));
            case GEMINI ->
                Map.of(
                        "candidates",
                        List.of(Map.of(
                                "content",
                                Map.of("role", "model", "parts", List.of(Map.of("text", text))),
                                "finishReason",
                                complete ? "STOP" : "MAX_TOKENS")),
                        "usageMetadata",
                        Map.of("promptTokenCount", 7, "candidatesTokenCount", 2, "totalTokenCount", 9));
            case NONE -> throw new IllegalArgumentException("NONE does not answer.");
        };
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
