package tidings.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a forum or mail program puts in front of a quoted text: "Quote from Anna on July 11, 2024, 12:29", "Anna wrote:".
 *
 * @param time when the quoted text was posted, if the header says so
 * @param end where the quoted text begins, in UTF-16 units; forums glue it to the header without a blank
 */
record QuoteHeader(Optional<Instant> time, int end) {
    /** A header has its date within so many characters. */
    private static final int REACH = 160;

    private static final String OPENING = "(?:quote|quoted|quoting|originally posted|posted|reposted)(?: from| by|:|$)"
            + "|цитата|цитирую|сообщение от|пишет|повідомлення від|цитую"
            + "|zitat(?: von|:|$)|beitrag von|geschrieben von|gepostet von"
            + "|cita(?: de|:|$)|citado de|publicado por|escrito por|mensaje de";
    private static final Pattern OPENED = Pattern.compile("^[>\\s]*(?:" + OPENING + ")", flags());
    /** The verb of "On 11 July Anna wrote:" and its like, with the colon that ends it. */
    private static final Pattern SAID = Pattern.compile(
            "^[>\\s]*(.{2,120}?)(?:\\bwrote|\\bsaid|\\bschrieb|\\bhat geschrieben|\\bescribió|\\bdijo|\\bписала?|\\bписал\\(а\\)"
                    + "|\\bнаписала?|\\bнаписал\\(а\\)|\\bпише|\\bписав|\\bписала|\\bнаписав|\\bнаписав\\(ла\\)|\\bписав\\(ла\\))"
                    + "((?:[^:]|(?<=\\d):(?=\\d)){0,60}):(?!\\d)\\s*(?:↑\\s*)?",
            flags());
    /** What may stand between the date and the quoted text. */
    private static final Pattern TAIL =
            Pattern.compile("\\s*(?:\\)|\\]|(?-i:Uhr(?!\\p{Ll}))|wrote|schrieb|escribió)*\\s*[:»›↑]?\\s*", flags());

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }

    /** The header at the beginning of a line. */
    static Optional<QuoteHeader> at(String line) {
        return OPENED.matcher(line).lookingAt() ? opened(line) : said(line);
    }

    private static Optional<QuoteHeader> opened(String line) {
        String start = line.substring(0, Math.min(line.length(), REACH));
        Optional<DateReader.Dated> date = DateReader.first(start);
        if (date.isPresent()) {
            Matcher tail = TAIL.matcher(line).region(date.get().end(), line.length());
            int end = tail.lookingAt() ? tail.end() : date.get().end();
            return Optional.of(new QuoteHeader(Optional.of(date.get().time()), end));
        }
        // Undated it is a header only by itself: "Quote from Anna", "Цитата:".
        boolean alone = line.length() <= 60 && !line.matches(".*[.!?…]");
        return alone ? Optional.of(new QuoteHeader(Optional.empty(), line.length())) : Optional.empty();
    }

    private static Optional<QuoteHeader> said(String line) {
        Matcher matcher = SAID.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Optional<Instant> time = DateReader.first(matcher.group()).map(DateReader.Dated::time);
        boolean alone = matcher.end() == line.length()
                && RepeatedBody.words(matcher.group(1)).size() <= 4;
        return time.isPresent() || alone ? Optional.of(new QuoteHeader(time, matcher.end())) : Optional.empty();
    }
}
