package tidings.telegram;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;

/**
 * What stands under a message: buttons, or the input field opened for an answer.
 *
 * @param bot who the bot is, once that is known: a link to it needs its name
 */
record Keyboards(Supplier<Optional<Identity>> bot) {
    private static final int MAX_HINT = 64;

    @Nullable
    ReplyKeyboard under(Content.Text content, boolean group) {
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

    @Nullable
    InlineKeyboardMarkup inline(Keyboard keyboard) {
        List<InlineKeyboardRow> rows = keyboard.rows().stream()
                .map(row ->
                        new InlineKeyboardRow(row.stream().flatMap(this::button).toList()))
                .filter(row -> !row.isEmpty())
                .toList();
        return rows.isEmpty() ? null : new InlineKeyboardMarkup(rows);
    }

    private Stream<InlineKeyboardButton> button(Button button) {
        return switch (button) {
            case Button.Press(var label, var data) ->
                Stream.of(InlineKeyboardButton.builder()
                        .text(label)
                        .callbackData(data)
                        .build());
            case Button.Open(var label, var url) -> Stream.of(link(label, url));
            case Button.Share(var label, var text, var payload) ->
                bot.get().stream().map(who -> link(label, share(who, text, payload)));
        };
    }

    private static InlineKeyboardButton link(String label, String url) {
        return InlineKeyboardButton.builder().text(label).url(url).build();
    }

    /** Opens the choice of a chat; what is sent there opens us with the payload (core.telegram.org/api/links). */
    private static String share(Identity who, String text, String payload) {
        String link = "https://t.me/%s?start=%s".formatted(who.username(), payload);
        return "https://t.me/share/url?url=%s&text=%s".formatted(encoded(link), encoded(text));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
