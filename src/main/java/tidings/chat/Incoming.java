package tidings.chat;

/** What somebody did in a chat, addressed to the program. */
public sealed interface Incoming {
    Person person();

    /** Wrote a text: a command, a question, or the answer to one of ours. */
    record Said(Person person, String text) implements Incoming {}

    /** Passed on what somebody else wrote; in a channel, posted there. */
    record Shared(Person person, Post post) implements Incoming {}

    /** Sent something that has no text: a picture, a voice message. */
    record Showed(Person person) implements Incoming {}

    /** Shared where they are, in degrees north and east. */
    record Located(Person person, double latitude, double longitude) implements Incoming {}

    /**
     * Pressed a button.
     *
     * @param message the number of the message under which it stands
     */
    record Pressed(Person person, long message, String data) implements Incoming {}

    /** Let the program in: added it to a group or channel, or took back a block. */
    record Welcomed(Person person) implements Incoming {}
}
