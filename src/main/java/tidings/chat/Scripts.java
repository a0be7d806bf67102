package tidings.chat;

import java.lang.Character.UnicodeScript;
import tidings.digest.Reader;
import tidings.text.Language;

/** Whoever asks in Cyrillic does not want the answer in the English that their app speaks. */
final class Scripts {
    private Scripts() {}

    /** The reader, in the language of the articles where the topic is in a script that their own language never uses. */
    static Reader heeding(Reader reader, String topic) {
        long letters = topic.codePoints().filter(Character::isLetter).count();
        long latin = topic.codePoints()
                .filter(Character::isLetter)
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
                .count();
        // The other way round says little: NATO is written so in Russian chats too.
        boolean foreign = isLatin(reader.language()) && latin * 2 < letters;
        return foreign ? new Reader(reader.id(), Language.UNKNOWN, reader.manner()) : reader;
    }

    private static boolean isLatin(Language language) {
        String name = language.locale().getDisplayLanguage(language.locale());
        return !name.isEmpty() && UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.LATIN;
    }
}
