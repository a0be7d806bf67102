package tidings.telegram;

import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import tidings.chat.Card;
import tidings.chat.Chat;
import tidings.chat.Phrases;

/** Answers to {@code @bot topic} typed in any chat: one digest to send there, or a hint. */
final class InlineAnswers {
    /** Seconds for which the server may give the same answer to the same person; others may read another language. */
    private static final int CACHE = 60;

    private InlineAnswers() {}

    static AnswerInlineQuery answer(Arrival.InlineQuery query, Optional<Card> card, Chat chat) {
        List<InlineQueryResult> results =
                card.map(InlineAnswers::article).stream().toList();
        var answer = AnswerInlineQuery.builder()
                .inlineQueryId(query.id())
                .results(results)
                .isPersonal(true)
                .cacheTime(CACHE);
        if (results.isEmpty()) {
            String key = query.topic().isBlank() ? "inline.hint" : "inline.nothing";
            answer.button(InlineQueryResultsButton.builder()
                    .text(Phrases.in(chat.language(), chat.zone()).text(key))
                    .startParameter("inline")
                    .build());
        }
        return answer.build();
    }

    private static InlineQueryResult article(Card card) {
        String html = TelegramHtml.of(Parts.of(card.text(), Size.ALLOWED).getFirst());
        return InlineQueryResultArticle.builder()
                .id("digest")
                .title(card.title())
                .description(card.description())
                .inputMessageContent(InputTextMessageContent.builder()
                        .messageText(html)
                        .parseMode("HTML")
                        .linkPreviewOptions(TelegramMessenger.noPreview())
                        .build())
                .build();
    }
}
