package tidings.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/** A method of the library whose answer is left as it came: the library's own readers fail on any odd field. */
final class RawCall extends BotApiMethod<String> {
    private final String method;
    private final Object body;

    RawCall(String method, Object body) {
        this.method = method;
        this.body = body;
    }

    @JsonValue
    Object body() {
        return body;
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String deserializeResponse(String answer) {
        return answer;
    }
}
