package tidings.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.chat.Chat;
import tidings.chat.Chats;
import tidings.chat.Conversation;
import tidings.chat.Inbox;
import tidings.chat.Inbox.ChatChange;
import tidings.chat.Inbox.Settlement;
import tidings.chat.Incoming;
import tidings.chat.Person;
import tidings.chat.Reply;
import tidings.message.Content;

/** Answers one update: reads it, has the conversation reply, and settles it in the inbox. */
final class Attendant {
    private static final Logger LOG = LoggerFactory.getLogger(Attendant.class);
    /** After each failure the next try comes later; after the last the update is set aside. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5));

    private final Inbox inbox;
    private final Chats chats;
    private final Conversation conversation;
    private final BotApi api;
    private final Supplier<Identity> bot;
    private final Callbacks callbacks;
    private final ProgressNotes progress;

    Attendant(
            Stores stores,
            Conversation conversation,
            Supplier<Identity> bot,
            BotApi api,
            Callbacks callbacks,
            ProgressNotes progress) {
        this.inbox = stores.inbox();
        this.chats = stores.chats();
        this.conversation = conversation;
        this.bot = bot;
        this.api = api;
        this.callbacks = callbacks;
        this.progress = progress;
    }

    /** How long the chat has to wait after this one; empty when it need not. */
    Optional<Duration> attend(Inbox.Waiting waiting) {
        Arrival arrival;
        try {
            arrival = new UpdateReader(bot.get())
                    .read(
                            waiting.update().id(),
                            Answer.JSON.readTree(waiting.update().json()));
        } catch (JsonProcessingException | Unreadable e) {
            LOG.warn(
                    "Update {} cannot be read and is set aside.",
                    waiting.update().id());
            inbox.setAside(waiting, String.valueOf(e.getMessage()), Settlement.NOTHING);
            return Optional.empty();
        }
        if (waiting.failures() > PAUSES.size()) {
            return failed(waiting, arrival, new IllegalStateException("The process ended each time it was begun."));
        }
        inbox.begun(waiting);
        try {
            inbox.settle(waiting, settlement(waiting, arrival));
            return Optional.empty();
        } catch (RuntimeException e) {
            return failed(waiting, arrival, e);
        } catch (StackOverflowError e) {
            // What one person wrote must not end the thread that everybody in the chat is answered on.
            return failed(waiting, arrival, new IllegalStateException("It goes too deep.", e));
        }
    }

    private Settlement settlement(Inbox.Waiting waiting, Arrival arrival) {
        return switch (arrival) {
            case Arrival.Talk talk -> reply(waiting, talk);
            case Arrival.InlineQuery query -> {
                Chat chat = asker(query.person());
                api.call(InlineAnswers.answer(query, conversation.card(chat, query.person(), query.topic()), chat));
                yield Settlement.NOTHING;
            }
            case Arrival.Left(var chat) -> Settlement.of(new ChatChange.Unreachable(chat));
            case Arrival.Moved(var from, var to) -> Settlement.of(new ChatChange.Moved(from, to));
            case Arrival.Ignored() -> Settlement.NOTHING;
        };
    }

    /** Nothing is stored of who only asks from elsewhere. */
    private Chat asker(Person person) {
        return chats.chat(person.id())
                .orElseGet(() -> Chat.first(person.id(), Chat.Kind.PRIVATE, person.languageTag(), ZoneOffset.UTC));
    }

    private Settlement reply(Inbox.Waiting waiting, Arrival.Talk talk) {
        talk.callback().ifPresent(id -> callbacks.answer(id).join());
        Chat chat = chats.meet(talk.first());
        if (talk.incoming() instanceof Incoming.Shared && chat.kind() == Chat.Kind.CHANNEL) {
            // Read along, not spoken to: nothing is to be seen of us.
            return settlement(talk, chat, conversation.reply(chat, talk.incoming()), OptionalLong.empty());
        }
        try (ProgressNote shown = progress.begin(talk, chat, waiting.note(), note -> inbox.noted(waiting, note))) {
            Reply reply = conversation.reply(chat, talk.to().thread(), talk.incoming(), shown);
            return settlement(talk, chat, reply, shown.placeholder());
        }
    }

    private static Settlement settlement(Arrival.Talk talk, Chat chat, Reply reply, OptionalLong placeholder) {
        ChatChange change =
                reply.chat().<ChatChange>map(ChatChange.Kept::new).orElseGet(() -> new ChatChange.Forgotten(chat.id()));
        return new Settlement(change, talk.messages(reply.contents(), placeholder), reply.tellings());
    }

    private Optional<Duration> failed(Inbox.Waiting waiting, Arrival arrival, RuntimeException e) {
        if (waiting.failures() < PAUSES.size()) {
            LOG.warn(
                    "Update {} could not be answered; trying again.",
                    waiting.update().id(),
                    e);
            inbox.failed(waiting, e.toString());
            return Optional.of(PAUSES.get(waiting.failures()));
        }
        LOG.error(
                "Update {} could not be answered and is set aside.",
                waiting.update().id(),
                e);
        inbox.setAside(
                waiting,
                e.toString(),
                arrival instanceof Arrival.Talk talk ? apology(talk, waiting.note()) : Settlement.NOTHING);
        return Optional.empty();
    }

    private Settlement apology(Arrival.Talk talk, OptionalLong placeholder) {
        Chat chat = chats.meet(talk.first());
        Incoming incoming = talk.incoming();
        List<Content> sorry = conversation.apology(chat, incoming.person()).contents();
        return new Settlement(
                new ChatChange.Kept(chat.waitingForNothing()), talk.messages(sorry, placeholder), List.of());
    }
}
