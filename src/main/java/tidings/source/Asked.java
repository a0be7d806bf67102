package tidings.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wants of the sources of a chat. */
sealed interface Asked {
    /** To see them. */
    record Listing() implements Asked {}

    /** To add one, by an address that is still to be named. */
    record Adding() implements Asked {}

    /** To add the one at this address, or the one that the page there names. */
    record Add(String address) implements Asked {}

    /** A channel of Telegram, which is no place where one can ask for news. */
    record Channel() implements Asked {}

    /** To remove the one with this address or title. */
    record Remove(String which) implements Asked {}

    record Unclear() implements Asked {}

    Pattern CHANNEL = Pattern.compile("(?i)(?:(?:https?://)?(?:www\\.)?(?:t|telegram)\\.(?:me|dog)/.*|tg://.*|@\\w+)");
    Pattern ADDRESS = Pattern.compile("(?i)(?:\\w+://\\S+|[^\\s/@]+\\.[^\\s/@]{2,}(?:/\\S*)?)");

    /** Understands what follows the command. */
    static Asked read(String argument) {
        String[] words = argument.strip().split("\\s+", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "" -> new Listing();
            case "add" -> rest.isEmpty() ? new Adding() : address(rest);
            case "remove" -> rest.isEmpty() ? new Listing() : new Remove(rest);
            default -> address(argument.strip());
        };
    }

    private static Asked address(String text) {
        if (CHANNEL.matcher(text).matches()) {
            return new Channel();
        }
        return ADDRESS.matcher(text).matches() ? new Add(text) : new Unclear();
    }
}
