package tidings.telegram;

import java.util.Set;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import tidings.chat.Members;

/** Asks Telegram who administers a group. What it does not answer counts as no. */
public final class TelegramMembers implements Members {
    private static final Set<String> ADMINISTRATORS = Set.of("creator", "administrator");

    private final BotApi api;

    public TelegramMembers(TelegramSettings settings) {
        this.api = new BotApi(settings);
    }

    @Override
    public boolean administers(long person, long chat) {
        GetChatMember question =
                GetChatMember.builder().chatId(chat).userId(person).build();
        return api.call(question) instanceof Answer.Done(var member)
                && ADMINISTRATORS.contains(member.path("status").asText());
    }
}
