package tidings.telegram;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChatAdministrators;
import tidings.message.Content;
import tidings.message.Message;
import tidings.message.RichText;

/** Sends one message to Telegram, once. */
final class TelegramMessenger {
    private final BotApi api;
    private final Keyboards keyboards;

    /**
     * A messenger.
     *
     * @param bot who the bot is, once that is known
     */
    TelegramMessenger(BotApi api, Supplier<Optional<Identity>> bot) {
        this.api = api;
        this.keyboards = new Keyboards(bot);
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
                .replyMarkup(keyboards.under(content, message.to().isGroup()))
                .build()));
    }

    Verdict edit(Message message, long number, Content.Edit content, Form form) {
        return Verdict.of(api.call(EditMessageText.builder()
                .chatId(message.to().chat())
                .messageId((int) number)
                .text(words(content.text(), form))
                .parseMode(parseMode(form))
                .linkPreviewOptions(noPreview())
                .replyMarkup(keyboards.inline(content.buttons()))
                .build()));
    }

    Verdict send(Message message, Content.File file) {
        InputFile body = new InputFile(new ByteArrayInputStream(BotApi.bytes(file.body())), file.name());
        SendDocument document = new SendDocument(String.valueOf(message.to().chat()), body);
        document.setMessageThreadId(thread(message));
        return Verdict.of(api.uploads().send(document));
    }

    Verdict send(Message message, Content.Picture picture, Form form) {
        InputFile body = new InputFile(new ByteArrayInputStream(picture.bytes()), picture.name());
        SendPhoto photo = new SendPhoto(String.valueOf(message.to().chat()), body);
        photo.setMessageThreadId(thread(message));
        photo.setCaption(words(picture.text(), form));
        photo.setParseMode(parseMode(form));
        photo.setDisableNotification(message.silent());
        photo.setReplyParameters(replyTo(message.replyTo()));
        return Verdict.of(api.uploads().send(photo));
    }

    /** In a group administrators have a menu of their own. */
    Verdict send(Message message, Content.Menu menu) {
        long chat = message.to().chat();
        BotCommandScope all = BotCommandScopeChat.builder().chatId(chat).build();
        Verdict forAll = menu(all, menu.everyone());
        return forAll instanceof Verdict.Arrived && message.to().isGroup()
                ? menu(BotCommandScopeChatAdministrators.builder().chatId(chat).build(), menu.administrators())
                : forAll;
    }

    private Verdict menu(BotCommandScope scope, List<Content.Menu.Entry> entries) {
        return Verdict.of(
                entries.isEmpty()
                        ? api.call(DeleteMyCommands.builder().scope(scope).build())
                        : api.call(SetMyCommands.builder()
                                .commands(entries.stream()
                                        .map(entry -> new BotCommand(entry.command(), entry.description()))
                                        .toList())
                                .scope(scope)
                                .build()));
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

    static @Nullable ReplyParameters replyTo(OptionalLong number) {
        return number.isEmpty()
                ? null
                : ReplyParameters.builder()
                        .messageId((int) number.getAsLong())
                        .allowSendingWithoutReply(true)
                        .build();
    }
}
