package tidings.article;

/** How an article came here. */
public enum Origin {
    /** Retold news that ships with the program, so that the first question has an answer. Gone after the first real import. */
    SAMPLE,
    /** Brought by the operator: a file, a folder, standard input. */
    IMPORT,
    /** Read from a subscribed feed. */
    FEED,
    /** Sent to the bot by a person, or posted where it reads along. */
    SENT
}
