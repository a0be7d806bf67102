package tidings.text;

/**
 * One word of a text as the index knows it.
 *
 * @param term the analysed form: case-folded, stemmed or lemmatised by the text's language
 * @param position its place among the words of the text, from 0; dropped stop words leave gaps
 * @param start where the word begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Token(String term, int position, int start, int end) {}
