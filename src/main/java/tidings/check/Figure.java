package tidings.check;

/**
 * A number of a text with the words that make it up.
 *
 * @param value a plain decimal, below zero with a "-", and with a "%" where it is a share
 * @param from where its words begin, among those of the text
 * @param to exclusive
 */
record Figure(String value, int from, int to) {}
