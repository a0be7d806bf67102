package tidings.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone a feed names as an author; either part may be empty, not both. */
public record Person(String name, String email) {
    /** Longer is nobody's name. Characters. */
    private static final int LONGEST = 300;

    /** "name (email)", "email (name)" or "name &lt;email&gt;", as RSS has it. */
    private static final Pattern PARTS = Pattern.compile("^(.*?)\\s*[(<]\\s*([^()<>]*?)\\s*[)>]\\s*$", Pattern.DOTALL);

    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)*");

    /** Reads a line as RSS writes it; empty when there is nothing to read. */
    static Optional<Person> parse(String line) {
        String text = line.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return isEmail(text) ? of("", text) : withEmailInside(text);
        }
        return isEmail(parts.group(1))
                ? of(parts.group(2), parts.group(1))
                : ofNameAnd(parts.group(1), parts.group(2), text);
    }

    static Optional<Person> of(String name, String email) {
        return name.isBlank() && email.isBlank()
                ? Optional.empty()
                : Optional.of(new Person(name.strip(), email.strip()));
    }

    private static Optional<Person> ofNameAnd(String name, String bracketed, String whole) {
        return isEmail(bracketed) ? of(name, bracketed) : of(whole, "");
    }

    private static Optional<Person> withEmailInside(String text) {
        Matcher email = EMAIL.matcher(text);
        return email.find()
                ? of(text.substring(0, email.start()) + text.substring(email.end()), email.group())
                : of(text, "");
    }

    private static boolean isEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }
}
