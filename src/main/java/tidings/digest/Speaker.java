package tidings.digest;

/**
 * Who makes a statement.
 *
 * @param label as the article writes it: "Petra Holm", "the water board"
 * @param key what tells them apart: the last word of a name, all of a description, in lower case
 * @param subject whether the label stands in the nominative: it is the one who "said", not one "according to" whom
 */
record Speaker(String label, String key, boolean subject) {
    static Speaker of(People.Person person) {
        return new Speaker(person.full(), person.key(), true);
    }

    /** Whether it is the same one, in whatever case their language puts the name. */
    boolean isSame(Speaker other) {
        return People.sameName(key, other.key);
    }
}
