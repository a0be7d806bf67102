package tidings.digest;

/** The memory of what each chat was told about each topic. It goes with the chat when that wants to be forgotten. */
public interface Tellings {
    /** Stands for whoever sits at the command line. */
    long COMMAND_LINE = 0;

    /** What the chat knows of the topic, in whatever order and case its words are. */
    Known known(long chat, String topic);

    /** Remembers that the chat was told this now. */
    void remember(long chat, Telling telling);
}
