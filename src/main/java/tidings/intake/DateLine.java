package tidings.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that says when the text was published and nothing else: "Published: 11 July 2024, 12:29", "11.07.2024 12:29". */
final class DateLine {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:published|posted|updated|date|опубликовано|дата|обновлено|опубліковано|оновлено|veröffentlicht|"
                    + "datum|stand|aktualisiert|publicado|fecha|actualizado)(?: (?:on|am|el))?\\s*[:—–-]?\\s*");
    /** A weekday before it, the hour's word behind it. */
    private static final int OTHER_CHARACTERS = 14;

    private DateLine() {}

    static Optional<Instant> read(String line) {
        String bare = LABEL.matcher(line).replaceFirst("");
        return DateReader.first(bare)
                .filter(date -> bare.length() - (date.end() - date.start()) <= OTHER_CHARACTERS)
                .map(DateReader.Dated::time);
    }
}
