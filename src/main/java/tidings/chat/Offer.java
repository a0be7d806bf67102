package tidings.chat;

/**
 * A command that a feature offers. Its description is the phrase {@code command.<name>}, and its question for a missing
 * argument {@code ask.<name>}.
 *
 * @param name a-z and underscores, without the slash
 */
public record Offer(String name, Argument argument, Audience audience) {
    /** What may follow the command. */
    public enum Argument {
        OPTIONAL,
        /** Where it is missing the conversation asks for it and takes the next message. */
        REQUIRED
    }

    /** Who may use it. */
    public enum Audience {
        EVERYONE,
        /** In groups only their administrators. */
        ADMINISTRATORS,
        /** The ids in the configuration; for others the command does not exist. */
        OPERATORS
    }

    public static Offer toAll(String name) {
        return new Offer(name, Argument.OPTIONAL, Audience.EVERYONE);
    }

    public static Offer toAllWithArgument(String name) {
        return new Offer(name, Argument.REQUIRED, Audience.EVERYONE);
    }

    public static Offer toAdministrators(String name) {
        return new Offer(name, Argument.OPTIONAL, Audience.ADMINISTRATORS);
    }

    public static Offer toAdministratorsWithArgument(String name) {
        return new Offer(name, Argument.REQUIRED, Audience.ADMINISTRATORS);
    }

    public static Offer toOperators(String name) {
        return new Offer(name, Argument.OPTIONAL, Audience.OPERATORS);
    }
}
