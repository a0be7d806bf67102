package tidings.chat;

/** Who may decide for a group. */
@FunctionalInterface
public interface Members {
    boolean administers(long person, long chat);
}
