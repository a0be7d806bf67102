package tidings.telegram;

import java.util.Locale;

/**
 * Who the bot is on Telegram.
 *
 * @param username without the at sign
 */
record Identity(long id, String username) {
    boolean is(String name) {
        return username.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
