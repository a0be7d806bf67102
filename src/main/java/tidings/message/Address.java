package tidings.message;

/**
 * Where a message goes.
 *
 * @param chat the chat's number; negative for groups and channels
 * @param thread the forum topic within the group, 0 for none
 */
public record Address(long chat, long thread) {
    public static Address of(long chat) {
        return new Address(chat, 0);
    }

    public boolean isGroup() {
        return chat < 0;
    }
}
