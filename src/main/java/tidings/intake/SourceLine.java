package tidings.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says where a text was taken from: "Source: https://…", "Quelle: dpa", or a bare address.
 *
 * @param url the address as written there
 * @param outlet the outlet's name where the line gives one instead of an address
 */
record SourceLine(Optional<String> url, Optional<String> outlet) {
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:original )?(?:source|sources|source url|original|originally published (?:at|on)|via|link|url|permalink"
                    + "|источник|первоисточник|оригинал|ссылка|джерело|першоджерело|посилання"
                    + "|quelle|quellen|originalbeitrag|fuente|fuentes|enlace|origen)\\s*[:：—–-]\\s*(.{1,2000})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    /** A name is short; a sentence behind "Source:" is none. Characters. */
    private static final int LONGEST_NAME = 40;

    static Optional<SourceLine> of(String line) {
        Matcher labelled = LABELLED.matcher(line);
        String named = labelled.matches() ? labelled.group(1) : line;
        Matcher address = ADDRESS.matcher(named);
        if (address.find() && (labelled.matches() || address.matches())) {
            return Optional.of(
                    new SourceLine(Optional.of(address.group().replaceFirst("[.,;)\\]]+$", "")), Optional.empty()));
        }
        boolean isName = labelled.matches() && named.length() <= LONGEST_NAME && !named.matches(".*[.!?]$");
        return isName ? Optional.of(new SourceLine(Optional.empty(), Optional.of(named))) : Optional.empty();
    }
}
