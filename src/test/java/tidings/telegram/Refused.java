package tidings.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An error answer of the fake server. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final int code;
    final transient ObjectNode parameters = new ObjectMapper().createObjectNode();

    Refused(int code, String description) {
        super(description);
        this.code = code;
    }

    static Refused badRequest(String description) {
        return new Refused(400, "Bad Request: " + description);
    }

    static Refused tooMany(long retryAfter) {
        Refused refused = new Refused(429, "Too Many Requests: retry after " + retryAfter);
        refused.parameters.put("retry_after", retryAfter);
        return refused;
    }

    static Refused moved(long to) {
        Refused refused = badRequest("group chat was upgraded to a supergroup chat");
        refused.parameters.put("migrate_to_chat_id", to);
        return refused;
    }
}
