package tidings.telegram;

import java.util.concurrent.atomic.AtomicReference;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Files go up as a form of several parts, which only the library's own methods write. Their answers are carried out as
 * they came: the library's readers fail on any odd field.
 */
record Uploads(TelegramClient client) {
    Answer send(SendDocument document) {
        AtomicReference<String> body = new AtomicReference<>("");
        SendDocument raw = new SendDocument(document.getChatId(), document.getDocument()) {
            private static final long serialVersionUID = 1L;

            @Override
            public Message deserializeResponse(String answer) {
                body.set(answer);
                return new Message();
            }
        };
        raw.setMessageThreadId(document.getMessageThreadId());
        return BotApi.answer(() -> {
            client.execute(raw);
            return body.get();
        });
    }

    Answer send(SendPhoto photo) {
        AtomicReference<String> body = new AtomicReference<>("");
        SendPhoto raw = new SendPhoto(photo.getChatId(), photo.getPhoto()) {
            private static final long serialVersionUID = 1L;

            @Override
            public Message deserializeResponse(String answer) {
                body.set(answer);
                return new Message();
            }
        };
        raw.setMessageThreadId(photo.getMessageThreadId());
        raw.setCaption(photo.getCaption());
        raw.setParseMode(photo.getParseMode());
        raw.setDisableNotification(photo.getDisableNotification());
        raw.setReplyParameters(photo.getReplyParameters());
        return BotApi.answer(() -> {
            client.execute(raw);
            return body.get();
        });
    }
}
