package tidings.llm;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A streaming model as one that answers when all is there; meanwhile the pieces are handed over, in the thread that asks,
 * since {@link DeadlineHttpClient} reads in it.
 */
final class StreamedChatModel implements ChatModel {
    private final StreamingChatModel model;
    private final Consumer<String> pieces;

    StreamedChatModel(StreamingChatModel model, Consumer<String> pieces) {
        this.model = model;
        this.pieces = pieces;
    }

    @Override
    public ChatResponse chat(ChatRequest request) {
        Collected collected = new Collected();
        model.chat(request, collected);
        return collected.response();
    }

    private final class Collected implements StreamingChatResponseHandler {
        private Optional<ChatResponse> response = Optional.empty();
        private Optional<Throwable> failure = Optional.empty();
        private boolean begun;

        @Override
        public void onPartialResponse(String piece) {
            begun = true;
            pieces.accept(piece);
        }

        @Override
        public void onCompleteResponse(ChatResponse whole) {
            response = Optional.of(whole);
        }

        @Override
        public void onError(Throwable thrown) {
            failure = failure.or(() -> Optional.of(thrown));
        }

        private ChatResponse response() {
            if (failure.isEmpty() && response.isPresent()) {
                return response.get();
            }
            Throwable thrown = failure.orElseGet(() -> new IOException("The model's answer has no end."));
            if (begun && !(thrown instanceof dev.langchain4j.exception.TimeoutException)) {
                // Not to be repeated: what was handed over cannot be taken back.
                throw new BrokenOffException();
            }
            throw switch (thrown) {
                case RuntimeException known -> known;
                case IOException broken -> new UncheckedIOException(broken);
                default -> new LangChain4jException(thrown);
            };
        }
    }
}
