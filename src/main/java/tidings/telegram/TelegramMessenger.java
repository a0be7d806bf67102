package tidings.telegram;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.Message;
import tidings.message.RichText;

/** Sends one message to Telegram, once. */
final class TelegramMessenger {
    private static final int MAX_HINT = 64;

    private final BotApi api;

    TelegramMessenger(BotApi api) {
        this.api = api;
    }

    /** How the words travel. */
    enum Form {
        HTML,
        /** Without any markup, where the server did not like ours. */
        PLAIN
    }

    /** Whether what is sent has a chance to arrive. */
    boolean works() {
        return api.works();
    }

    Verdict send(Message message, Content.Text content, Form form) {
        return Verdict.of(api.call(SendMessage.builder()
                .chatId(message.to().chat())
                .messageThreadId(thread(message))
                .text(words(content.text(), form))
                .parseMode(parseMode(form))
                .disableNotification(message.silent())
                .linkPreviewOptions(noPreview())
                .replyParameters(replyTo(message.replyTo()))
                .replyMarkup(markup(content, message.to().isGroup()))
                .build()));
    }

    Verdict edit(Message message, long number, Content.Edit content, Form form) {
        return Verdict.of(api.call(EditMessageText.builder()
                .chatId(message.to().chat())
                .messageId((int) number)
                .text(words(content.text(), form))
                .parseMode(parseMode(form))
                .linkPreviewOptions(noPreview())
                .replyMarkup(inline(content.buttons()))
                .build()));
    }

    Verdict send(Message message, Content.File file) {
        InputFile body = new InputFile(new ByteArrayInputStream(BotApi.bytes(file.body())), file.name());
        SendDocument document = new SendDocument(String.valueOf(message.to().chat()), body);
        Optional.ofNullable(thread(message)).ifPresent(document::setMessageThreadId);
        return Verdict.of(api.call(document));
    }

    Verdict remove(Message message, long number) {
        return Verdict.of(api.call(DeleteMessage.builder()
                .chatId(message.to().chat())
                .messageId((int) number)
                .build()));
    }

    private static String words(RichText text, Form form) {
        return switch (form) {
            case HTML -> TelegramHtml.of(text);
            case PLAIN -> text.plain();
        };
    }

    private static @Nullable String parseMode(Form form) {
        return form == Form.HTML ? "HTML" : null;
    }

    private static @Nullable Integer thread(Message message) {
        return message.to().thread() == 0 ? null : (int) message.to().thread();
    }

    static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static @Nullable ReplyParameters replyTo(OptionalLong number) {
        return number.isEmpty()
                ? null
                : ReplyParameters.builder()
                        .messageId((int) number.getAsLong())
                        .allowSendingWithoutReply(true)
                        .build();
    }

    private static @Nullable ReplyKeyboard markup(Content.Text content, boolean group) {
        return content.asks().isPresent()
                ? ForceReplyKeyboard.builder()
                        .forceReply(true)
                        .selective(group)
                        .inputFieldPlaceholder(hint(content.asks().get()))
                        .build()
                : inline(content.buttons());
    }

    private static String hint(String text) {
        return text.codePointCount(0, text.length()) <= MAX_HINT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_HINT - 1)) + "…";
    }

    static @Nullable InlineKeyboardMarkup inline(Keyboard keyboard) {
        if (keyboard.isEmpty()) {
            return null;
        }
        List<InlineKeyboardRow> rows = keyboard.rows().stream()
                .map(row -> new InlineKeyboardRow(
                        row.stream().map(TelegramMessenger::button).toList()))
                .toList();
        return new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton button(Button button) {
        return switch (button) {
            case Button.Press(var label, var data) ->
                InlineKeyboardButton.builder().text(label).callbackData(data).build();
            case Button.Open(var label, var url) ->
                InlineKeyboardButton.builder().text(label).url(url).build();
        };
    }
}
