package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a call, from JSON, a form, or several parts. */
final class Parameters {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PART =
            Pattern.compile("name=\"([^\"]+)\"[^\n]*\r\n(?:[^\r\n]+\r\n)*\r\n(.*?)\r\n--", Pattern.DOTALL);

    private Parameters() {}

    static JsonNode of(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        String body = new String(bytes, StandardCharsets.UTF_8);
        String type = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
        if (type.startsWith("multipart/")) {
            return parts(new String(bytes, StandardCharsets.ISO_8859_1));
        } else if (type.startsWith("application/json") && !body.isEmpty()) {
            return JSON.readTree(body);
        }
        ObjectNode form = JSON.createObjectNode();
        for (String pair : body.split("&")) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                form.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static JsonNode parts(String body) {
        ObjectNode parameters = JSON.createObjectNode();
        Matcher part = PART.matcher(body);
        while (part.find()) {
            boolean isPicture = part.group(2).startsWith("\u0089PNG");
            parameters.put(part.group(1), isPicture ? part.group(2) : utf8(part.group(2)));
        }
        return parameters;
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
