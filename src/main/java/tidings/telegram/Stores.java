package tidings.telegram;

import tidings.chat.Chats;
import tidings.chat.Inbox;
import tidings.message.Doorbell;
import tidings.message.Outbox;

/**
 * What outlives the bot: what came in, what is to go out, and the chats.
 *
 * @param doorbell rung when something was filed in the outbox
 */
public record Stores(Inbox inbox, Outbox outbox, Chats chats, Doorbell doorbell) {}
