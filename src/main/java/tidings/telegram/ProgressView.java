package tidings.telegram;

import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import tidings.chat.Chat;
import tidings.message.Address;
import tidings.message.RichText;

/**
 * Where progress is seen: in private chats a draft that the answer replaces; elsewhere, and where drafts are refused, a
 * message that the answer edits.
 */
final class ProgressView {
    private final BotApi api;
    private final Address to;
    private final OptionalLong replyTo;
    private boolean drafts;
    private final LongConsumer noted;
    private OptionalLong placeholder;

    ProgressView(BotApi api, Arrival.Talk talk, Chat chat, OptionalLong before, LongConsumer noted) {
        this.api = api;
        this.to = talk.to();
        this.replyTo = talk.replyTo();
        this.drafts = chat.kind() == Chat.Kind.PRIVATE && before.isEmpty();
        this.placeholder = before;
        this.noted = noted;
    }

    void type() {
        api.call(SendChatAction.builder()
                .chatId(to.chat())
                .messageThreadId(thread())
                .action("typing")
                .build());
    }

    /** Shows this in the place of what was shown before; a text that is too large for one message shows its beginning. */
    Answer show(RichText text) {
        String html = TelegramHtml.of(Parts.of(text, Size.ALLOWED).getFirst());
        if (drafts) {
            Answer answer = draft(html);
            if (answer instanceof Answer.Done || Asides.saysTooMuch(answer)) {
                return answer;
            }
            drafts = false;
        }
        return placeholder.isPresent() ? edit(placeholder.getAsLong(), html) : send(html);
    }

    OptionalLong placeholder() {
        return placeholder;
    }

    private Answer draft(String html) {
        return api.call(SendMessageDraft.builder()
                .chatId(to.chat())
                .draftId(1)
                .text(html)
                .parseMode(ParseMode.HTML)
                .build());
    }

    private Answer send(String html) {
        Answer answer = api.call(SendMessage.builder()
                .chatId(to.chat())
                .messageThreadId(thread())
                .text(html)
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(TelegramMessenger.noPreview())
                .disableNotification(true)
                .replyParameters(TelegramMessenger.replyTo(replyTo)) // the answer takes this place
                .build());
        if (answer instanceof Answer.Done(var result) && result.has("message_id")) {
            placeholder = OptionalLong.of(result.path("message_id").asLong());
            noted.accept(placeholder.getAsLong());
        }
        return answer;
    }

    private Answer edit(long message, String html) {
        return api.call(EditMessageText.builder()
                .chatId(to.chat())
                .messageId((int) message)
                .text(html)
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(TelegramMessenger.noPreview())
                .build());
    }

    private @Nullable Integer thread() {
        return to.thread() == 0 ? null : (int) to.thread();
    }
}
