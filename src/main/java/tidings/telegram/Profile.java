package tidings.telegram;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import tidings.chat.Chat;
import tidings.chat.Chats;
import tidings.chat.Features;
import tidings.chat.Offer;
import tidings.chat.Phrases;
import tidings.text.Language;

/** What Telegram shows of the bot: its commands for each kind of reader and language, and its description. Decoration. */
record Profile(Features features, Set<Long> operators, Chats chats, Shutdown shutdown) {
    private static final Logger LOG = LoggerFactory.getLogger(Profile.class);
    private static final int TRIES = 5;

    /** Tells Telegram. Whatever fails is tried again a few times and then left: the bot answers without it. */
    void publish(BotApi api) {
        methods().forEach(method -> publish(api, method));
        operators.forEach(operator -> publish(api, menu(operator)));
    }

    private void publish(BotApi api, BotApiMethod<?> method) {
        if (!shutdown.hasBegun() && !done(api, method)) {
            LOG.warn("{} did not succeed; the menus may be out of date.", method.getMethod());
        }
    }

    private boolean done(BotApi api, BotApiMethod<?> method) {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
        for (int i = 0; i < TRIES && !shutdown.hasBegun(); i++) {
            switch (api.call(method)) {
                case Answer.Done ignored -> {
                    return true;
                }
                case Answer.Refused refused ->
                    shutdown.pause(refused.retryAfter().orElseGet(backoff::next));
                case Answer.Unavailable ignored -> shutdown.pause(backoff.next());
                case Answer.Unknown ignored -> shutdown.pause(backoff.next());
            }
        }
        return shutdown.hasBegun();
    }

    private List<BotApiMethod<?>> methods() {
        List<BotApiMethod<?>> methods = new ArrayList<>();
        for (Language language : Phrases.LANGUAGES) {
            boolean usual = language.equals(Phrases.LANGUAGES.getFirst());
            Phrases phrases = Phrases.in(language, ZoneOffset.UTC);
            @Nullable String code = usual ? null : language.code();
            List<BotCommand> administrators = commands(phrases, Offer.Audience.ADMINISTRATORS);
            methods.add(commands(administrators, new BotCommandScopeDefault(), code));
            methods.add(commands(administrators, new BotCommandScopeAllChatAdministrators(), code));
            methods.add(commands(commands(phrases, Offer.Audience.EVERYONE), new BotCommandScopeAllGroupChats(), code));
            methods.add(SetMyShortDescription.builder()
                    .shortDescription(phrases.text("start.heading"))
                    .languageCode(code)
                    .build());
            methods.add(SetMyDescription.builder()
                    .description(phrases.text("start.heading") + "\n\n" + phrases.text("start.text"))
                    .languageCode(code)
                    .build());
        }
        return methods;
    }

    /** In the language that the operator chose in the meantime. */
    private SetMyCommands menu(long operator) {
        Language language = chats.chat(operator).map(Chat::language).orElse(Language.ENGLISH);
        return commands(
                commands(Phrases.in(language, ZoneOffset.UTC), Offer.Audience.OPERATORS),
                BotCommandScopeChat.builder().chatId(operator).build(),
                null);
    }

    private List<BotCommand> commands(Phrases phrases, Offer.Audience audience) {
        return features.menu(audience, phrases).stream()
                .map(entry -> new BotCommand(entry.command(), entry.description()))
                .toList();
    }

    private static SetMyCommands commands(
            List<BotCommand> commands, BotCommandScope scope, @Nullable String languageCode) {
        return SetMyCommands.builder()
                .commands(commands)
                .scope(scope)
                .languageCode(languageCode)
                .build();
    }
}
