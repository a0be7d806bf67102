package tidings.text;

/**
 * One sentence of a text, verbatim.
 *
 * @param text what stands between start and end
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param paragraph the number of its paragraph in the text, from 0
 */
public record Sentence(String text, int start, int end, int paragraph) {}
