package tidings.chat;

/**
 * Who speaks.
 *
 * @param id the person's number; {@link #NOBODY} where a group or channel speaks through an anonymous administrator
 * @param languageTag what the person's app says, "de-AT"; may be empty
 */
public record Person(long id, String languageTag) {
    public static final long NOBODY = 0;
}
