package tidings.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links to other articles that stand in the middle of a text: "SEE ALSO Talks resume", "Читайте также: …". */
final class SeeAlso {
    private static final String MARKERS =
            "see also|read also|also read|read more|more on this|related(?: stories| articles)?|don'?t miss|recommended"
                    + "|смотрите также|смотри также|см\\. также|читайте также|читать также|по теме|также по теме|материалы по теме"
                    + "|читайте ещё|читайте еще|дивіться також|читайте також|читати також|за темою|до теми|матеріали за темою"
                    + "|siehe auch|lesen sie auch|lesen sie mehr|auch interessant|mehr zum thema|zum thema|mehr dazu"
                    + "|véase también|vea también|ver también|lea también|lea más|lee también|también lee|te puede interesar"
                    + "|más sobre|más información|relacionado|lire aussi|à lire aussi|voir aussi|sur le même sujet"
                    + "|leia também|leggi anche|zobacz także|czytaj także|czytaj też";
    /** Written small the marker needs a colon or the end of the line; "Related companies …" begins a sentence. */
    private static final Pattern QUIET = Pattern.compile(
            "^[\\[(>•*▶►→\\s]*(?:" + MARKERS + ")\\s*(?:[:：—–>»|]+\\s*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Written in capitals it may touch the link, whose text then begins with a capital of its own. */
    private static final Pattern LOUD = Pattern.compile(
            "^[\\[(>•*▶►→\\s]*(" + MARKERS + ")[\\s:：—–>»|]*(?=[\\p{Lu}\\p{N}\"«“„'‘¿¡]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_HEADING = 200;

    private SeeAlso() {}

    /** What such a line links to, empty where the line is the marker alone; no value where the line is something else. */
    static Optional<String> heading(String line) {
        if (line.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        Matcher quiet = QUIET.matcher(line);
        if (quiet.lookingAt()) {
            return Optional.of(line.substring(quiet.end()));
        }
        Matcher loud = LOUD.matcher(line);
        boolean isLink = loud.lookingAt()
                && loud.group(1).chars().noneMatch(Character::isLowerCase)
                && startsWithCapital(line, loud.end());
        return isLink ? Optional.of(line.substring(loud.end())) : Optional.empty();
    }

    /** The pattern ignores case, so the capital behind the marker is looked at here. */
    private static boolean startsWithCapital(String line, int at) {
        return at == line.length() || !Character.isLowerCase(line.codePointAt(at));
    }

    /** Whether a line looks like a headline: short and no sentence. */
    static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && RepeatedBody.words(line).size() <= 18
                && (!RepeatedBody.endsSentence(line) || line.matches(".*[?!]"));
    }
}
